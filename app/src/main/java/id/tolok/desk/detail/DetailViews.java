package id.tolok.desk.detail;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.detail.DetailView.EvidenceView;
import id.tolok.desk.detail.DetailView.RemarkView;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.Numbers;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.PastFigures;
import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Remarks;
import id.tolok.shell.Notice;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what is kept beside a figure. Fetched only when somebody looks at a cell.
@Component
final class DetailViews {

  private static final int PAST_COUNT = 12;
  private static final int REUSABLE_MAX = 50;

  private final Visit visit;
  private final Catalogues catalogues;
  private final EntryRules rules;
  private final PastFigures past;
  private final Remarks remarks;
  private final Evidences evidences;
  private final Withdrawals withdrawals;

  DetailViews(
      Visit visit,
      Catalogues catalogues,
      EntryRules rules,
      PastFigures past,
      Remarks remarks,
      Evidences evidences,
      Withdrawals withdrawals) {
    this.visit = visit;
    this.catalogues = catalogues;
    this.rules = rules;
    this.past = past;
    this.remarks = remarks;
    this.evidences = evidences;
    this.withdrawals = withdrawals;
  }

  /// @param unkept a note that could not be kept; null where there is none
  /// @throws NotFound where the agency has no such variable
  DetailView view(FigureKey key, @Nullable Notice notice, @Nullable String unkept) {
    Variable variable = variable(key);
    var judge = rules.judge(key.agencyId(), List.of(key.period().year()));
    @Nullable Figure figure = judge.current(key).orElse(null);
    String lock = lock(judge, key, figure);
    List<EvidenceView> items = evidence(key, lock.isEmpty());
    @Nullable BigDecimal given = figure == null ? null : figure.amount();
    String note = figure == null || figure.note() == null ? "" : figure.note();
    return new DetailView(
        new DetailView.Key(
            String.valueOf(key.agencyId()), String.valueOf(key.variableId()), key.period().code()),
        EntryAddress.id(key),
        EntryAddress.account(),
        String.valueOf(figure == null ? 0 : figure.version()),
        Numbers.plain(given),
        given == null ? "" : visit.format().number(given),
        variable.name(),
        PeriodWords.name(key.period(), visit.words()),
        amount(figure, variable),
        figure == null ? null : badge(figure.state()),
        figure == null
            ? ""
            : visit.w(
                "desk.detail.entered",
                figure.entered().name(),
                visit.format().time(figure.entered().at())),
        lock,
        lock.isEmpty(),
        figure != null && withdrawals.isOpen(figure),
        EntryAddress.cell(key),
        "/riwayat/" + key.variableId() + "/" + key.period().code(),
        new Courses(visit).course(past.until(key, PAST_COUNT), key.period()),
        note,
        unkept == null ? note : unkept,
        remarks.of(key).stream().map(this::remark).toList(),
        items,
        reusable(key, items),
        String.valueOf(Evidences.BYTES_MAX),
        notice);
  }

  private Variable variable(FigureKey key) {
    return catalogues.agencyVariables(key.agencyId()).stream()
        .filter(variable -> variable.id() == key.variableId())
        .filter(variable -> variable.kind() == key.period().kind())
        .findFirst()
        .orElseThrow(() -> new NotFound("variable", key));
  }

  private static String lock(EntryRules.Judge judge, FigureKey key, @Nullable Figure figure) {
    var probe = new FigureEntry.Entry(key, figure == null ? 0 : figure.version(), null, null, null);
    return judge.objection(probe).orElse(null)
            instanceof FigureEntry.Outcome.Refused(_, var message)
        ? message
        : "";
  }

  private String amount(@Nullable Figure figure, Variable variable) {
    if (figure == null || figure.amount() == null) {
      return "";
    }
    return Formats.withUnit(visit.format().number(figure.amount()), variable.unit());
  }

  private Badge badge(FigureState state) {
    Tone tone =
        switch (state) {
          case DRAFT -> Tone.PLAIN;
          case SUBMITTED, VERIFIED -> Tone.INFO;
          case APPROVED, LOCKED -> Tone.GOOD;
          case RETURNED -> Tone.WARNING;
        };
    return new Badge(tone, visit.w("desk.state." + state.name()));
  }

  private RemarkView remark(Remarks.Remark remark) {
    var resolved = remark.resolved();
    return new RemarkView(
        String.valueOf(remark.id()),
        visit.w(
            "desk.detail.said",
            remark.written().name(),
            visit.format().time(remark.written().at())),
        remark.body(),
        remark.isOpen(),
        resolved == null
            ? ""
            : visit.w("desk.detail.settled", resolved.name(), visit.format().time(resolved.at())),
        remark.wanted() == Remarks.Wanted.FOLLOW_UP);
  }

  private List<EvidenceView> evidence(FigureKey key, boolean open) {
    List<EvidenceView> items = new ArrayList<>();
    for (Evidences.Attachment attachment : evidences.of(key)) {
      var item = attachment.evidence();
      items.add(
          new EvidenceView(
              String.valueOf(item.id()),
              item.description().title(),
              facts(item),
              "/bukti/" + item.id(),
              open && !attachment.frozen(),
              check(attachment.check())));
    }
    return items;
  }

  /// An item among others of the same title.
  private String told(Evidence item) {
    var said = item.description();
    var day = said.datedOn();
    String content =
        switch (item.content()) {
          case Evidence.Content.File file -> file.fileName();
          case Evidence.Content.Link link -> link.address();
        };
    return Stream.of(
            said.title(),
            said.source(),
            day == null ? "" : visit.format().date(day),
            content.equals(said.title()) ? "" : content)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String facts(Evidence item) {
    String content =
        switch (item.content()) {
          case Evidence.Content.File file -> file.fileName() + " · " + size(file.sizeBytes());
          case Evidence.Content.Link link -> link.address();
        };
    var dated = item.description().datedOn();
    return dated == null ? content : content + " · " + visit.format().date(dated);
  }

  private String size(int bytes) {
    return bytes < 1024 * 1024
        ? visit.format().number(Math.max(1, bytes / 1024)) + " kB"
        : visit.format().number(bytes / (1024 * 1024)) + " MB";
  }

  private @Nullable Badge check(Evidences.Check check) {
    return switch (check.verdict()) {
      case UNCHECKED -> null;
      case VALID -> new Badge(Tone.GOOD, visit.w("desk.detail.evidence.valid"));
      case REJECTED -> new Badge(Tone.BAD, visit.w("desk.detail.evidence.rejected", check.note()));
    };
  }

  private List<Option> reusable(FigureKey key, List<EvidenceView> here) {
    Set<String> beside = new HashSet<>();
    here.forEach(item -> beside.add(item.id()));
    return evidences.ofAgency(key.agencyId(), "", REUSABLE_MAX).stream()
        .map(item -> new Option(String.valueOf(item.id()), told(item), false))
        .filter(option -> !beside.contains(option.value()))
        .toList();
  }
}
