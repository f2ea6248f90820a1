package id.tolok.measurement.web.year;

import id.tolok.kernel.FiscalYear;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.measurement.calendar.YearClosing.Obstacle;
import id.tolok.measurement.calendar.YearClosing.Outcome;
import id.tolok.measurement.store.calendar.YearStore;
import id.tolok.measurement.web.year.YearView.EventRow;
import id.tolok.measurement.web.year.YearView.GapRow;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Shuts a year and opens it again.
@Controller
class YearPage {

  private static final String PAGE = "/tahun";
  private static final String PLACE = "/tahun/{agencyId:\\d{1,18}}/{year:20\\d\\d}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final YearClosing closing;
  private final YearStore years;

  YearPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      YearClosing closing,
      YearStore years) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.closing = closing;
    this.years = years;
  }

  /// What came back with its mistake.
  ///
  /// @param lineageId of the indicator it was said of; 0 where it was said of the year
  private record Typed(long lineageId, String reason, String error) {}

  @GetMapping(PAGE)
  View year() {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var context = visit.context();
    if (context.agencyId().isEmpty()) {
      return page(200, nobody(context.year()));
    }
    long agencyId = context.agencyId().getAsLong();
    gate.require(Action.RESULT_VIEW, agencyId);
    return page(200, view(agencyId, context.year(), null));
  }

  @PostMapping(PLACE + "/tutup")
  View close(
      @PathVariable long agencyId,
      @PathVariable int year,
      @RequestParam(defaultValue = "") String yakin) {
    String name = organizations.agency(agencyId).name();
    gate.require(Action.FIGURE_APPROVE, agencyId);
    if (!"ya".equals(yakin)) {
      return pages.page(
          "shell/confirmation",
          "shell.confirm.title",
          new Confirmation(
              visit.w("measurement.year.close.question", String.valueOf(year), name),
              visit.w("measurement.year.close"),
              address(agencyId, year) + "/tutup",
              Map.of(),
              PAGE));
    }
    return switch (closing.close(agencyId, year)) {
      case Outcome.Done(int figures) ->
          pages.redirect(
              PAGE,
              Notice.good(
                  visit.w(
                      "measurement.year.closed",
                      String.valueOf(year),
                      visit.format().number(figures))));
      case Outcome.Stopped(var obstacles) ->
          pages.redirect(PAGE, Notice.bad(sentence(obstacles.getFirst(), year)));
    };
  }

  @PostMapping(PLACE + "/buka")
  View reopen(
      @PathVariable long agencyId,
      @PathVariable int year,
      @RequestParam(defaultValue = "") String alasan) {
    return switch (closing.reopen(agencyId, year, alasan)) {
      case Outcome.Done _ ->
          pages.redirect(
              PAGE, Notice.good(visit.w("measurement.year.reopened", String.valueOf(year))));
      case Outcome.Stopped(var obstacles)
          when obstacles.stream().anyMatch(one -> one.code().equals("NOT_CLOSED")) ->
          pages.redirect(PAGE, Notice.warning(sentence(obstacles.getFirst(), year)));
      case Outcome.Stopped(var obstacles) ->
          page(
              422, view(agencyId, year, new Typed(0, alasan, sentence(obstacles.getLast(), year))));
    };
  }

  @PostMapping(PLACE + "/alasan/{lineageId:\\d{1,18}}")
  View explainGap(
      @PathVariable long agencyId,
      @PathVariable int year,
      @PathVariable long lineageId,
      @RequestParam(defaultValue = "") String alasan) {
    return switch (closing.explainGap(agencyId, year, lineageId, alasan)) {
      case Outcome.Done _ ->
          pages.redirect(PAGE, Notice.good(visit.w("measurement.year.gap.done")));
      case Outcome.Stopped(var obstacles) ->
          page(
              422,
              view(
                  agencyId,
                  year,
                  new Typed(lineageId, alasan, sentence(obstacles.getFirst(), year))));
    };
  }

  private View page(int status, YearView view) {
    return pages.page(status, "measurement/year", "measurement.year.title", view);
  }

  private YearView nobody(int year) {
    return new YearView(
        "",
        visit.w("measurement.year.lead.all", String.valueOf(year)),
        new Badge(Tone.PLAIN, ""),
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        "",
        null,
        "",
        null);
  }

  private YearView view(long agencyId, int year, @Nullable Typed typed) {
    var agency = organizations.agency(agencyId);
    if (!FiscalYear.exists(year)) {
      throw new NotFound("year", year);
    }
    var events = years.events(agencyId, year);
    boolean closed = !events.isEmpty() && events.getFirst().closed();
    var obstacles = closed ? List.<Obstacle>of() : closing.obstacles(agencyId, year);
    boolean approves = gate.allows(Action.FIGURE_APPROVE, agencyId);
    String place = address(agencyId, year);
    return new YearView(
        agency.name(),
        visit.w("measurement.year.lead", String.valueOf(year), agency.name()),
        closed
            ? new Badge(Tone.PLAIN, visit.w("measurement.year.state.closed"))
            : new Badge(Tone.GOOD, visit.w("measurement.year.state.open")),
        visit.w(closed ? "measurement.year.is-closed" : "measurement.year.is-open"),
        obstacles.stream().map(obstacle -> sentence(obstacle, year)).toList(),
        gaps(agencyId, year, closed, typed),
        events.stream().map(this::event).toList(),
        approves && !closed && obstacles.isEmpty() ? place + "/tutup" : null,
        visit.w("measurement.year.close.question", String.valueOf(year), agency.name()),
        approves && closed ? place + "/buka" : null,
        typed != null && typed.lineageId() == 0 ? typed.reason() : "",
        typed != null && typed.lineageId() == 0 ? typed.error() : null);
  }

  private List<GapRow> gaps(long agencyId, int year, boolean closed, @Nullable Typed typed) {
    var reasons = closing.gaps(agencyId, year);
    boolean verifies = gate.allows(Action.FIGURE_VERIFY, agencyId) && !closed;
    return closing.unmeasured(agencyId, year).stream()
        .map(each -> {
          var back = typed != null && typed.lineageId() == each.lineageId() ? typed : null;
          return new GapRow(
              each.lineageId(),
              each.indicator(),
              back != null ? back.reason() : reasons.getOrDefault(each.lineageId(), ""),
              verifies ? address(agencyId, year) + "/alasan/" + each.lineageId() : null,
              back != null ? back.error() : null);
        })
        .toList();
  }

  private EventRow event(YearStore.YearEvent event) {
    return new EventRow(
        event.closed()
            ? new Badge(Tone.PLAIN, visit.w("measurement.year.state.closed"))
            : new Badge(Tone.WARNING, visit.w("measurement.year.state.reopened")),
        visit.w(
            "measurement.calendar.granted",
            event.act().name(),
            visit.format().time(event.act().at())),
        event.reason() == null ? "" : event.reason());
  }

  private String sentence(Obstacle obstacle, int year) {
    return visit.w(
        "measurement.year.obstacle." + obstacle.code(), obstacle.argument(), String.valueOf(year));
  }

  private static String address(long agencyId, int year) {
    return PAGE + "/" + agencyId + "/" + year;
  }
}
