package id.tolok.desk.submission;

import id.tolok.desk.entry.EntrySheet;
import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.desk.entry.EntrySheets;
import id.tolok.desk.entry.HandingIn;
import id.tolok.desk.entry.HandingIn.Whose;
import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.desk.entry.web.EntryRequest;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.desk.submission.HandInView.LineView;
import id.tolok.desk.submission.HandInView.OthersView;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Asks once more before a page is handed in, with everything that holds it back.
@Controller
class HandInPage {

  private static final String PAGE = EntryAddress.PAGE + "/ajukan";
  private static final Pattern SEEN = Pattern.compile("(\\d{1,18})\\.([-\\w]{4,8})\\.(\\d{1,9})");

  private static final String EVERYONES = "&milik=semua";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final EntrySheets sheets;
  private final HandingIn handingIn;
  private final HandInObstacles obstacles;

  HandInPage(
      Pages pages,
      Visit visit,
      Gate gate,
      EntrySheets sheets,
      HandingIn handingIn,
      HandInObstacles obstacles) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.sheets = sheets;
    this.handingIn = handingIn;
    this.obstacles = obstacles;
  }

  /// @param instansi the agency worked on where it is absent
  @GetMapping(PAGE)
  View ask(
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String lingkup,
      @RequestParam(defaultValue = "") String milik) {
    var agency = EntryRequest.agency(instansi, visit, gate);
    if (agency.isEmpty()) {
      gate.requireAnywhere(Action.FIGURE_ENTER);
      return pages.redirect(EntryAddress.PAGE);
    }
    gate.require(Action.FIGURE_ENTER, agency.getAsLong());
    var sheet = sheet(periode, agency.getAsLong(), lingkup);
    var whose = whose(milik);
    return shown(200, sheet, whose, handingIn.plan(sheet, whose));
  }

  /// @param milik `semua` to hand in what others gave, too
  /// @param lihat the figures with the versions that were shown; what changed since does not go
  @PostMapping(PAGE)
  View handIn(
      @RequestParam String periode,
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String lingkup,
      @RequestParam(defaultValue = "") String milik,
      @RequestParam(required = false) @Nullable List<String> lihat) {
    gate.require(Action.FIGURE_ENTER, instansi);
    var sheet = sheet(periode, instansi, lingkup);
    var whose = whose(milik);
    var plan = handingIn.plan(sheet, whose);
    var seen = seen(instansi, lihat == null ? List.of() : lihat);
    if (isHandedIn(plan, seen)) {
      return already(sheet);
    }
    var outcome =
        plan.empty().isEmpty()
            ? handingIn.handIn(sheet, whose, seen)
            : Optional.<FigureFlow.Outcome>empty();
    if (outcome.isEmpty()) {
      return shown(422, sheet, whose, plan);
    }
    return switch (outcome.get()) {
      case FigureFlow.Outcome.Moved(var figures) ->
          pages.redirect(
              EntryAddress.page(instansi, sheet.quarter(), sheet.coverage()),
              Notice.good(visit.w("desk.handin.done", visit.format().number(figures.size()))));
      case FigureFlow.Outcome.Stopped(var obstacles) -> {
        var now = sheet(periode, instansi, lingkup);
        var left = handingIn.plan(now, whose);
        if (isHandedIn(left, seen)) {
          yield already(now);
        }
        yield left.isPossible()
            ? pages.redirect(
                again(now, whose),
                Notice.warning(visit.w("desk.handin.changed", names(now, obstacles))))
            : shown(422, now, whose, left.stoppedBy(obstacles));
      }
    };
  }

  /// Whether all that was to go is on its way already: sent twice, or from two windows.
  private static boolean isHandedIn(HandingIn.Plan plan, List<FigureFlow.Seen> seen) {
    var on = plan.on().stream().map(Cell::key).collect(Collectors.toSet());
    return !seen.isEmpty() && seen.stream().map(FigureFlow.Seen::key).allMatch(on::contains);
  }

  private View already(EntrySheet sheet) {
    return pages.redirect(
        EntryAddress.page(sheet.agencyId(), sheet.quarter(), sheet.coverage()),
        Notice.good(visit.w("desk.handin.already")));
  }

  private static String again(EntrySheet sheet, Whose whose) {
    String address = EntryAddress.handIn(sheet.agencyId(), sheet.quarter(), sheet.coverage());
    return whose == Whose.EVERYONES ? address + EVERYONES : address;
  }

  private static String names(EntrySheet sheet, List<FigureFlow.Obstacle> obstacles) {
    return obstacles.stream()
        .map(obstacle -> "“" + variableName(sheet, obstacle.key()) + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private EntrySheet sheet(String periode, long agencyId, String lingkup) {
    EntryPeriod quarter = EntryRequest.quarter(periode, visit);
    return sheets.sheet(agencyId, quarter, EntryRequest.coverage(lingkup));
  }

  private static Whose whose(String milik) {
    return milik.equals("semua") ? Whose.EVERYONES : Whose.OWN;
  }

  private static List<FigureFlow.Seen> seen(long agencyId, List<String> texts) {
    List<FigureFlow.Seen> seen = new ArrayList<>();
    for (String text : texts) {
      var form = SEEN.matcher(text);
      if (form.matches()) {
        EntryPeriod.parse(form.group(2))
            .ifPresent(period ->
                seen.add(
                    new FigureFlow.Seen(
                        new FigureKey(agencyId, Long.parseLong(form.group(1)), period),
                        Integer.parseInt(form.group(3)))));
      }
    }
    return seen;
  }

  private View shown(int status, EntrySheet sheet, Whose whose, HandingIn.Plan plan) {
    String name =
        visit.w("desk.entry.title") + " " + PeriodWords.name(sheet.quarter(), visit.words());
    var view =
        new HandInView(
            String.valueOf(sheet.agencyId()),
            sheet.quarter().code(),
            sheet.coverage() == EntrySheet.Coverage.ALL ? "semua" : "",
            new Crumb(name, EntryAddress.page(sheet.agencyId(), sheet.quarter(), sheet.coverage())),
            visit.w(
                plan.isPossible() ? "desk.handin.ready" : "desk.handin.held",
                visit.format().number(plan.ready().size())),
            plan.isPossible(),
            obstacles.views(sheet, plan),
            plan.ready().stream().map(cell -> line(sheet, cell, plan.others())).toList(),
            others(sheet, whose, plan),
            plan.later().isEmpty()
                ? ""
                : visit.w("desk.handin.later", visit.format().number(plan.later().size())),
            plan.on().isEmpty()
                ? ""
                : visit.w("desk.handin.on", visit.format().number(plan.on().size())));
    return pages.page(status, "desk/hand-in", "desk.handin.title", view);
  }

  private @Nullable OthersView others(EntrySheet sheet, Whose whose, HandingIn.Plan plan) {
    if (plan.others().isEmpty()) {
      return null;
    }
    var counts =
        plan.others().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> owner(sheet, cell), TreeMap::new, Collectors.counting()));
    var lines =
        counts.entrySet().stream()
            .map(one ->
                visit.w(
                    "desk.handin.others.line", one.getKey(), visit.format().number(one.getValue())))
            .toList();
    boolean included = whose == Whose.EVERYONES;
    return new OthersView(included, lines, again(sheet, included ? Whose.OWN : Whose.EVERYONES));
  }

  private String owner(EntrySheet sheet, Cell cell) {
    var row = sheet.rows().get(cell.key().variableId());
    var owner = row == null ? null : row.owner();
    if (owner == null || owner.position().isEmpty()) {
      return visit.w("measurement.owner.nobody");
    }
    return owner.holder().isEmpty()
        ? visit.w("measurement.owner.vacant", owner.position())
        : visit.w("measurement.owner.held", owner.position(), owner.holder());
  }

  private LineView line(EntrySheet sheet, Cell cell, List<Cell> others) {
    var figure = cell.figure();
    return new LineView(
        variableName(sheet, cell.key()),
        PeriodWords.name(cell.key().period(), visit.words()),
        figure == null || figure.amount() == null
            ? visit.w("desk.cell.empty")
            : visit.format().number(figure.amount()),
        cell.key().variableId() + "." + cell.key().period().code() + "." + cell.version(),
        others.contains(cell) ? owner(sheet, cell) : "");
  }

  static String variableName(EntrySheet sheet, FigureKey key) {
    EntrySheet.@Nullable Row row = sheet.rows().get(key.variableId());
    return row == null ? "" : row.variable().name();
  }
}
