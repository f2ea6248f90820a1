package id.tolok.desk.approval;

import id.tolok.desk.approval.ApprovalSheet.Row;
import id.tolok.desk.approval.ApprovalView.Group;
import id.tolok.desk.approval.ApprovalView.RowView;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.store.WaitingFigures;
import id.tolok.desk.verification.SeenCode;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.ConcernedResults.Cause;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations.Demand;
import id.tolok.organization.Organizations;
import id.tolok.results.NumberAddress;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.AgencyChoices.Choice;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers the page of approval.
@Component
class ApprovalViews {

  private static final int QUARTERS = 4;

  private final Visit visit;
  private final Gate gate;
  private final WaitingFigures waiting;
  private final Organizations organizations;

  ApprovalViews(Visit visit, Gate gate, WaitingFigures waiting, Organizations organizations) {
    this.visit = visit;
    this.gate = gate;
    this.waiting = waiting;
    this.organizations = organizations;
  }

  /// Where something waits, for who has to choose first.
  ApprovalView choice() {
    return new ApprovalView(
        "",
        "",
        "",
        "",
        "",
        List.of(),
        elsewhere(0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "");
  }

  /// @param reason what was typed; empty at first
  /// @param error what kept the last action from being done; empty where nothing did
  ApprovalView view(ApprovalSheet sheet, String reason, String error) {
    var scorecard = sheet.scorecard();
    var quarter = EntryPeriod.quarter(scorecard.year(), sheet.quarter());
    return new ApprovalView(
        organizations.agency(scorecard.agencyId()).name(),
        Long.toString(scorecard.agencyId()),
        Integer.toString(scorecard.year()),
        Integer.toString(sheet.quarter()),
        PeriodWords.name(quarter, visit.words()),
        quarters(sheet),
        elsewhere(scorecard.agencyId(), scorecard.year()),
        groups(sheet),
        rows(sheet, sheet.rows().stream().filter(Row::approved).toList()),
        rows(sheet, sheet.rows().stream().filter(row -> !row.waits() && !row.approved()).toList()),
        sheet.rows().stream()
            .flatMap(row -> row.figures().stream())
            .filter(figure ->
                figure.state() == FigureState.VERIFIED || figure.state() == FigureState.APPROVED)
            .distinct()
            .map(ApprovalViews::code)
            .toList(),
        summary(sheet),
        reason,
        error);
  }

  private static String code(Figure figure) {
    return SeenCode.of(new Seen(figure.key(), figure.version()));
  }

  private List<Tab> quarters(ApprovalSheet sheet) {
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(quarter ->
            Tab.of(
                PeriodWords.name(
                    EntryPeriod.quarter(sheet.scorecard().year(), quarter), visit.words()),
                ApprovalPage.address(
                    sheet.scorecard().agencyId(), sheet.scorecard().year(), quarter),
                quarter == sheet.quarter()))
        .toList();
  }

  private List<Crumb> elsewhere(long agencyId, int year) {
    var names = visit.agencies().stream().collect(Collectors.toMap(Choice::agencyId, Choice::name));
    return waiting.in(FigureState.VERIFIED, gate.agencies(Action.FIGURE_APPROVE)).stream()
        .filter(place -> place.agencyId() != agencyId || place.year() != year)
        .map(place ->
            new Crumb(
                visit.w(
                    "desk.verify.elsewhere.line",
                    names.getOrDefault(place.agencyId(), ""),
                    Integer.toString(place.year()),
                    visit.format().number(place.count())),
                ApprovalPage.PAGE + "?instansi=" + place.agencyId() + "&tahun=" + place.year()))
        .toList();
  }

  private String summary(ApprovalSheet sheet) {
    long waits = sheet.rows().stream().filter(Row::isReady).count();
    long out = sheet.rows().stream().filter(Row::isReady).filter(Row::standsOut).count();
    long incomplete = sheet.rows().stream().filter(Row::incomplete).count();
    String summary =
        visit.w("desk.approve.summary", visit.format().number(waits), visit.format().number(out));
    return incomplete == 0
        ? summary
        : summary
            + " "
            + visit.w("desk.approve.summary.incomplete", visit.format().number(incomplete));
  }

  private List<Group> groups(ApprovalSheet sheet) {
    var waits = sheet.rows().stream().filter(Row::isReady).toList();
    var incomplete = sheet.rows().stream().filter(Row::incomplete).toList();
    var out = waits.stream().filter(Row::standsOut).toList();
    List<Group> groups = new ArrayList<>();
    if (!out.isEmpty()) {
      groups.add(
          new Group(
              "perhatian",
              visit.w("desk.approve.out"),
              visit.w("desk.approve.out.text"),
              rows(sheet, out)));
    }
    Map<String, List<Row>> byObjective = new LinkedHashMap<>();
    waits.stream()
        .filter(row -> !row.standsOut())
        .forEach(
            row -> byObjective.computeIfAbsent(objective(row), _ -> new ArrayList<>()).add(row));
    byObjective.forEach((heading, rows) ->
        groups.add(new Group("sasaran-" + groups.size(), heading, "", rows(sheet, rows))));
    if (!incomplete.isEmpty()) {
      groups.add(
          new Group(
              "belum-lengkap",
              visit.w("desk.approve.incomplete"),
              visit.w("desk.approve.incomplete.text"),
              rows(sheet, incomplete)));
    }
    return groups;
  }

  private String objective(Row row) {
    var stated = row.target().indicator().stated().objective();
    return stated == null ? visit.w("desk.approve.no-objective") : stated;
  }

  private List<RowView> rows(ApprovalSheet sheet, List<Row> rows) {
    return rows.stream().map(row -> row(sheet, row)).toList();
  }

  private RowView row(ApprovalSheet sheet, Row row) {
    var texts = new ResultTexts(visit.words(), visit.format());
    var scorecard = sheet.scorecard();
    var demand = row.demand();
    return new RowView(
        Long.toString(row.lineageId()),
        row.target().indicator().stated().indicator(),
        objective(row),
        texts.target(row.target(), row.scored(), row.stretch()),
        texts.actual(row.scored().actual(), row.target().unit()),
        texts.share(row.scored().achievement()),
        texts.mark(row.scored(), scorecard.card().plan().scale()),
        new NumberAddress(row.lineageId(), scorecard.year(), row.stretch(), scorecard.basis())
            .path(),
        state(row),
        row.figures().isEmpty() ? List.of() : exceptions(row, texts),
        details(row),
        demand == null ? "" : words(demand.given()),
        row.obstacles(),
        row.isReady() && !row.standsOut() && row.obstacles().isEmpty());
  }

  private List<String> details(Row row) {
    var behind =
        row.incomplete()
            ? row.behind().stream().map(figure -> behind(row, figure))
            : Stream.<String>empty();
    var said =
        Stream.concat(
            row.unusual().stream().map(word -> visit.w("desk.approve.unusual", word)),
            row.remarks().stream().map(body -> visit.w("desk.approve.remark", body)));
    return Stream.concat(behind, said).distinct().toList();
  }

  private String behind(Row row, Figure figure) {
    return visit.w(
        "desk.approve.behind",
        row.names().getOrDefault(figure.key().variableId(), ""),
        PeriodWords.name(figure.key().period(), visit.words()),
        visit.w("measurement.state." + figure.state().name()));
  }

  private String words(@Nullable Explanation given) {
    if (given == null) {
      return "";
    }
    var said = given.words();
    return visit.w("desk.approve.words", said.cause(), said.obstacle(), said.followUp());
  }

  /// How many of its figures stand how, in words.
  private String state(Row row) {
    if (row.figures().isEmpty()) {
      return visit.w("desk.approve.nothing-entered");
    }
    return row.figures().stream()
        .collect(Collectors.groupingBy(Figure::state, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry ->
            visit.format().number(entry.getValue())
                + " "
                + visit.w("measurement.state." + entry.getKey().name()))
        .collect(Collectors.joining(", "));
  }

  private List<Badge> exceptions(Row row, ResultTexts texts) {
    List<Badge> badges = new ArrayList<>();
    if (row.incomplete()) {
      badges.add(new Badge(Tone.WARNING, visit.w("desk.approve.incomplete")));
    }
    @Nullable Demand demand = row.demand();
    if (demand != null) {
      var before = demand.concern().before();
      if (before != null && demand.concern().causes().contains(Cause.WORSE)) {
        badges.add(
            new Badge(Tone.WARNING, visit.w("desk.approve.worse", texts.figure(before, "%"))));
      }
      if (!demand.met()) {
        badges.add(new Badge(Tone.BAD, visit.w("desk.approve.unexplained")));
      }
    }
    if (!row.unusual().isEmpty()) {
      badges.add(new Badge(Tone.WARNING, visit.w("desk.verify.badge.unusual")));
    }
    if (row.bare()) {
      badges.add(new Badge(Tone.WARNING, visit.w("desk.verify.badge.no-evidence")));
    }
    if (!row.remarks().isEmpty()) {
      badges.add(new Badge(Tone.INFO, visit.w("desk.verify.badge.remark")));
    }
    return badges;
  }
}
