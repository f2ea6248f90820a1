package id.tolok.desk.sheet;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Change;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Plan;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.CellFault;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the pages of filled sheets.
@Component
public final class SheetViews {

  private static final int SHOWN = 500;

  /// Where one starts.
  ///
  /// @param open what there is to fill; empty where nothing is
  /// @param all where a template of the whole agency is; absent for those who fill their own
  public record StartView(
      List<Crumb> crumbs,
      String agency,
      long agencyId,
      int year,
      String open,
      boolean nothing,
      String mine,
      @Nullable String all,
      String earlier,
      String action,
      Field file,
      List<BatchLine> batches) {}

  /// A batch in a list.
  public record BatchLine(
      String name,
      String page,
      String at,
      String who,
      String source,
      String written,
      Badge state) {}

  /// One change.
  public record ChangeLine(
      String place, String variable, String period, String before, String after, String remark) {}

  /// What a sheet would do.
  public record PlanView(
      List<Crumb> crumbs,
      String name,
      String summary,
      @Nullable String warning,
      @Nullable String repeated,
      List<CellFault> faults,
      List<ChangeLine> changes,
      List<CellFault> remarks,
      @Nullable String cut,
      boolean applicable,
      boolean nothing,
      String action,
      String fingerprint,
      String back) {}

  /// A batch.
  public record BatchView(
      List<Crumb> crumbs,
      String name,
      Badge state,
      String summary,
      @Nullable String undone,
      @Nullable String undoing,
      String undoQuestion,
      List<String> reasons,
      List<ChangeLine> changes,
      @Nullable String cut,
      String entry) {}

  private final Visit visit;
  private final Organizations organizations;
  private final Catalogues catalogues;

  SheetViews(Visit visit, Organizations organizations, Catalogues catalogues) {
    this.visit = visit;
    this.organizations = organizations;
    this.catalogues = catalogues;
  }

  StartView start(
      long agencyId,
      int year,
      List<DueFigure> mine,
      List<DueFigure> all,
      boolean forOthers,
      List<Batch> batches,
      @Nullable String fault) {
    var shown = forOthers ? all : mine;
    long open = shown.stream().filter(figure -> Sheets.isFillable(figure, forOthers)).count();
    String template = SheetPages.PAGE + "/templat.xlsx?instansi=" + agencyId + "&tahun=";
    return new StartView(
        List.of(new Crumb(visit.w("desk.entry.title"), EntryAddress.PAGE)),
        organizations.agency(agencyId).name(),
        agencyId,
        year,
        visit.w("desk.sheet.open", visit.format().number(open), String.valueOf(year)),
        shown.isEmpty(),
        template + year,
        forOthers ? template + year + "&lingkup=semua" : null,
        template + (year - 3) + "&sampai=" + (year - 1) + (forOthers ? "&lingkup=semua" : ""),
        SheetPages.PAGE + "?instansi=" + agencyId + "&tahun=" + year,
        Field.of("berkas", visit.w("shell.sheet.file"))
            .withHint(visit.w("shell.sheet.file.hint"))
            .withError(fault),
        batches.stream().map(this::line).toList());
  }

  private BatchLine line(Batch batch) {
    return new BatchLine(
        batch.name(),
        SheetPages.PAGE + "/kiriman/" + batch.id(),
        visit.format().time(batch.entered().at()),
        batch.entered().name(),
        visit.w(
            batch.source() == Source.FILE ? "desk.sheet.source.file" : "desk.sheet.source.program"),
        visit.format().number(batch.writtenCount()),
        state(batch));
  }

  private Badge state(Batch batch) {
    return batch.undone() == null
        ? new Badge(Tone.GOOD, visit.w("shell.sheet.state.stands"))
        : new Badge(Tone.PLAIN, visit.w("shell.sheet.state.undone"));
  }

  PlanView plan(WaitingFile sheet, SheetReading.Read read, Plan plan, @Nullable String warning) {
    var faults = new ArrayList<CellFault>();
    read.faults().forEach(fault -> faults.add(line(fault)));
    plan.faults().forEach(fault -> faults.add(line(fault)));
    int faultCount = plan.faultCount() + read.faults().size();
    String back = SheetPages.PAGE + "?instansi=" + sheet.agencyId();
    var remarks =
        read.remarks().entrySet().stream()
            .filter(remark ->
                plan.changes().stream().noneMatch(change -> change.place().equals(remark.getKey())))
            .map(remark -> new CellFault(remark.getKey(), remark.getValue()))
            .toList();
    return new PlanView(
        crumbs(sheet.agencyId()),
        sheet.name(),
        visit.w(
            faultCount > 0 ? "desk.sheet.summary.faulty" : "desk.sheet.summary",
            visit.format().number(plan.changes().size()),
            visit.format().number(faultCount)),
        warning,
        plan.repeats()
            .filter(_ -> !plan.changes().isEmpty())
            .map(batch ->
                visit.w(
                    "desk.sheet.repeated",
                    visit.format().time(batch.entered().at()),
                    batch.entered().name()))
            .orElse(null),
        faults.stream().limit(SHOWN).toList(),
        plan.changes().stream()
            .limit(SHOWN)
            .map(change -> line(change, read.remarks().getOrDefault(change.place(), "")))
            .toList(),
        remarks,
        plan.changes().size() > SHOWN
            ? visit.w(
                "shell.sheet.cut",
                visit.format().number(SHOWN),
                visit.format().number(plan.changes().size()))
            : null,
        faultCount == 0 && !plan.changes().isEmpty(),
        faultCount == 0 && plan.changes().isEmpty(),
        SheetPages.PAGE + "/" + sheet.id(),
        plan.fingerprint(),
        back);
  }

  private CellFault line(Fault fault) {
    return new CellFault(
        fault.place(),
        fault.code().equals("UNUSUAL")
            ? fault.message() + " " + visit.w("desk.sheet.fault.where-to-explain")
            : fault.message());
  }

  private ChangeLine line(Change change, String remark) {
    Figure before = change.before();
    return new ChangeLine(
        change.place(),
        change.variable(),
        PeriodWords.name(change.key().period(), visit.words()),
        amount(before == null ? null : before.amount()),
        amount(change.amount()),
        note(change) + remark);
  }

  private String note(Change change) {
    return change.note() == null ? "" : visit.w("desk.sheet.note", change.note()) + " ";
  }

  private String amount(@Nullable BigDecimal amount) {
    return amount == null ? visit.w("desk.sheet.empty") : visit.format().number(amount);
  }

  BatchView batch(Batch batch, List<FigureEvent> events, List<String> reasons) {
    Map<Long, String> names =
        catalogues.agencyVariables(batch.agencyId()).stream()
            .collect(Collectors.toMap(Variable::id, Variable::name));
    var undone = batch.undone();
    String page = SheetPages.PAGE + "/kiriman/" + batch.id();
    return new BatchView(
        crumbs(batch.agencyId()),
        batch.name(),
        state(batch),
        visit.w(
            "desk.sheet.batch.summary",
            batch.entered().name(),
            visit.format().time(batch.entered().at()),
            visit.format().number(batch.writtenCount()),
            visit.format().number(batch.rowCount())),
        undone == null
            ? null
            : visit.w("desk.sheet.batch.undone", undone.name(), visit.format().time(undone.at())),
        undone == null ? page + "/batal" : null,
        visit.w("desk.sheet.undo.question", batch.name()),
        reasons,
        events.stream()
            .limit(SHOWN)
            .map(event ->
                new ChangeLine(
                    "",
                    names.getOrDefault(event.key().variableId(), ""),
                    PeriodWords.name(event.key().period(), visit.words()),
                    "",
                    amount(event.amount()),
                    event.note() == null ? "" : event.note()))
            .toList(),
        events.size() > SHOWN
            ? visit.w(
                "shell.sheet.cut",
                visit.format().number(SHOWN),
                visit.format().number(events.size()))
            : null,
        events.isEmpty()
            ? EntryAddress.PAGE
            : EntryAddress.page(batch.agencyId(), events.getFirst().key().period()));
  }

  private List<Crumb> crumbs(long agencyId) {
    return List.of(
        new Crumb(visit.w("desk.entry.title"), EntryAddress.PAGE),
        new Crumb(visit.w("desk.sheet.title"), SheetPages.PAGE + "?instansi=" + agencyId));
  }
}
