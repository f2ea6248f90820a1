package id.tolok.desk.sheet;

import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.desk.entry.web.AgencyChoiceView;
import id.tolok.desk.entry.web.EntryRequest;
import id.tolok.desk.sheet.Sheets.Coverage;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureBatches.Outcome;
import id.tolok.measurement.FigureBatches.Undo;
import id.tolok.shell.GivenFile;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The way through a spreadsheet: take the template, fill it, see what it would change, keep it,
/// take it back.
@Controller
final class SheetPages {

  static final String PAGE = "/pengisian/lembar";

  private static final String UUID_FORM =
      "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
  private static final String BATCH = PAGE + "/kiriman/{id:\\d{1,18}}";
  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final int YEARS_MAX = 6;
  private static final int BATCHES_SHOWN = 20;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Sheets sheets;
  private final FigureBatches batches;
  private final SheetViews views;

  SheetPages(
      Pages pages, Visit visit, Gate gate, Sheets sheets, FigureBatches batches, SheetViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.sheets = sheets;
    this.batches = batches;
    this.views = views;
  }

  /// @param tahun the year worked on where it is absent
  /// @param periode a period of the year meant, as the entry page has it
  @GetMapping(PAGE)
  View start(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(defaultValue = "") String periode) {
    OptionalLong agency = EntryRequest.agency(instansi, visit, gate);
    if (agency.isEmpty()) {
      gate.requireAnywhere(Action.FIGURE_ENTER);
      return pages.page("desk/choose-agency", "desk.sheet.title", choice());
    }
    Integer year =
        tahun == null ? EntryPeriod.parse(periode).map(EntryPeriod::year).orElse(null) : tahun;
    return start(200, agency.getAsLong(), year(year), null);
  }

  private AgencyChoiceView choice() {
    var possible = gate.agencies(Action.FIGURE_ENTER);
    return new AgencyChoiceView(
        visit.agencies().stream()
            .filter(choice -> possible.contains(choice.agencyId()))
            .map(choice -> new Crumb(choice.name(), PAGE + "?instansi=" + choice.agencyId()))
            .toList());
  }

  private View start(int status, long agencyId, int year, @Nullable String fault) {
    gate.require(Action.FIGURE_ENTER, agencyId);
    boolean forOthers = sheets.mayFillForOthers(agencyId);
    var mine = sheets.due(agencyId, year, year, Coverage.MINE);
    var all = forOthers ? sheets.due(agencyId, year, year, Coverage.ALL) : mine;
    return pages.page(
        status,
        "desk/sheet",
        "desk.sheet.title",
        views.start(
            agencyId,
            year,
            mine,
            all,
            forOthers,
            batches.batches(agencyId, OptionalLong.empty(), BATCHES_SHOWN),
            fault));
  }

  /// @param sampai last year, where past years are filled together
  @GetMapping(PAGE + "/templat.xlsx")
  ResponseEntity<byte[]> template(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam(required = false) @Nullable Integer sampai,
      @RequestParam(defaultValue = "") String lingkup) {
    gate.require(Action.FIGURE_ENTER, instansi);
    int first = year(tahun);
    int last = sampai == null ? first : Math.clamp(year(sampai), first, first + YEARS_MAX - 1);
    var coverage =
        lingkup.equals("semua") && sheets.mayFillForOthers(instansi) ? Coverage.ALL : Coverage.MINE;
    String name = "lembar-pengisian-" + first + (last > first ? "-" + last : "") + ".xlsx";
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(sheets.template(instansi, first, last, coverage, visit.words()));
  }

  @PostMapping(PAGE)
  View upload(
      @RequestParam long instansi,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam(required = false) @Nullable MultipartFile berkas) {
    gate.require(Action.FIGURE_ENTER, instansi);
    var file = GivenFile.of(berkas);
    var unreadable = file.fault(visit.words());
    if (unreadable.isPresent()) {
      return start(422, instansi, year(tahun), unreadable.get());
    }
    var read = sheets.read(instansi, file.bytes(), visit.words());
    String fault = fault(read, instansi);
    return fault == null
        ? pages.redirect(
            PAGE + "/" + sheets.keep(instansi, file.name(), file.bytes(), read, visit.words()))
        : start(422, instansi, year(tahun), fault);
  }

  /// What is wrong with a file as a whole; null where it can be looked at.
  private @Nullable String fault(SheetReading.Read read, long agencyId) {
    if (read.fault() != null) {
      return read.fault();
    }
    var mark = read.mark();
    if (mark != null && mark.agencyId() != agencyId) {
      return visit.w("shell.sheet.file.other-agency", mark.agency());
    }
    return read.rows().size() > FigureBatches.ROWS_MAX ? visit.w("desk.sheet.file.too-many") : null;
  }

  @GetMapping(PAGE + UUID_FORM)
  View preview(@PathVariable UUID id) {
    var sheet = sheets.waiting(id);
    gate.require(Action.FIGURE_ENTER, sheet.agencyId());
    var read = sheets.read(sheet, visit.words());
    return preview(200, sheet, read, batches.dryRun(Sheets.order(sheet, read)), null);
  }

  private View preview(
      int status,
      WaitingFile sheet,
      SheetReading.Read read,
      FigureBatches.Plan plan,
      @Nullable String warning) {
    return pages.page(
        status, "desk/sheet-plan", "desk.sheet.preview", views.plan(sheet, read, plan, warning));
  }

  @PostMapping(PAGE + UUID_FORM)
  View apply(@PathVariable UUID id, @RequestParam(defaultValue = "") String tampil) {
    var waiting = sheets.findWaiting(id);
    if (waiting.isEmpty()) {
      return gone(id);
    }
    WaitingFile sheet = waiting.get();
    gate.require(Action.FIGURE_ENTER, sheet.agencyId());
    var read = sheets.read(sheet, visit.words());
    var order = Sheets.order(sheet, read);
    if (!read.faults().isEmpty()) {
      return preview(422, sheet, read, batches.dryRun(order), null);
    }
    return switch (batches.write(order, tampil)) {
      case Outcome.Kept(var batch) -> {
        sheets.forget(id);
        yield pages.redirect(
            PAGE + "/kiriman/" + batch.id(),
            Notice.good(visit.w("desk.sheet.kept", visit.format().number(batch.writtenCount()))));
      }
      case Outcome.NothingNew _ -> {
        sheets.forget(id);
        yield pages.redirect(
            PAGE + "?instansi=" + sheet.agencyId(),
            Notice.warning(visit.w("desk.sheet.nothing-new")));
      }
      case Outcome.NotKept(var plan) ->
          preview(409, sheet, read, plan, visit.w("shell.sheet.plan-changed"));
    };
  }

  /// What a second click on "keep" is told: the list of what was kept stands below.
  private View gone(UUID id) {
    long agency = visit.context().agencyId().orElseThrow(() -> new NotFound("sheet", id));
    if (!gate.allows(Action.FIGURE_ENTER, agency)) {
      throw new NotFound("sheet", id);
    }
    return start(404, agency, visit.context().year(), visit.w("shell.sheet.gone"));
  }

  @GetMapping(BATCH)
  View batch(@PathVariable long id) {
    return batch(200, batches.batch(id), List.of());
  }

  private View batch(int status, FigureBatches.Batch batch, List<String> reasons) {
    return pages.page(
        status,
        "desk/sheet-batch",
        "desk.sheet.batch",
        views.batch(batch, batches.changes(batch.id()), reasons));
  }

  @PostMapping(BATCH + "/batal")
  View undo(@PathVariable long id, @RequestParam(defaultValue = "") String yakin) {
    var batch = batches.batch(id);
    String address = PAGE + "/kiriman/" + id;
    if (!yakin.equals("ya")) {
      return pages.page(
          "shell/confirmation",
          "shell.confirm.title",
          new Confirmation(
              visit.w("desk.sheet.undo.question", batch.name()),
              visit.w("shell.sheet.undo"),
              address + "/batal",
              Map.of(),
              address));
    }
    return switch (batches.undo(id)) {
      case Undo.Done _ -> pages.redirect(address, Notice.good(visit.w("desk.sheet.undo.done")));
      case Undo.Already _ ->
          pages.redirect(address, Notice.warning(visit.w("shell.sheet.undo.already")));
      case Undo.Stopped(var stopped, var reasons) -> batch(409, stopped, reasons);
    };
  }

  private int year(@Nullable Integer asked) {
    int year = asked == null ? visit.context().year() : asked;
    return Math.clamp(year, 1900, 2199);
  }
}
