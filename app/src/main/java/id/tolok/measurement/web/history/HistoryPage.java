package id.tolok.measurement.web.history;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.store.figure.KnownStore;
import id.tolok.measurement.web.history.HistoryView.EventRow;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Formats;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The history of one figure.
@Controller
class HistoryPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final Measurements measurements;
  private final EntryWindow.Book windows;
  private final CalendarCare care;
  private final KnownStore names;
  private final FigureWords figures;

  HistoryPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      Measurements measurements,
      EntryWindow.Book windows,
      CalendarCare care,
      KnownStore names,
      FigureWords figures) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.measurements = measurements;
    this.windows = windows;
    this.care = care;
    this.names = names;
    this.figures = figures;
  }

  @GetMapping("/riwayat/{variableId:\\d{1,18}}/{period}")
  View history(@PathVariable long variableId, @PathVariable String period) {
    var named = named(variableId);
    gate.require(Action.RESULT_VIEW, named.agencyId());
    var when = EntryPeriod.parse(period).orElseThrow(() -> new NotFound("period", period));
    var key = new FigureKey(named.agencyId(), variableId, when);
    var events = measurements.history(key);
    var figure = measurements.findFigure(key);
    var agency = organizations.agency(named.agencyId());
    var times = new Formats(visit.words().language(), agency.zone().id());
    var view =
        new HistoryView(
            agency.name(),
            named.name(),
            PeriodWords.of(visit.words(), when),
            figures.amount(figure.map(Figure::amount).orElse(null), named.unit()),
            figure
                .map(found -> figures.state(found.state()))
                .orElseGet(() -> new Badge(Tone.PLAIN, visit.w("measurement.history.none"))),
            windows.sentence(
                Objects.requireNonNull(windows.windows(named.agencyId(), List.of(when)).get(when))),
            figure.map(found -> inForce(found, named.unit())).orElse(""),
            events.reversed().stream().map(event -> row(event, named.unit(), times)).toList(),
            gate.allows(Action.CATALOGUE_EDIT, named.agencyId())
                ? "/riwayat/" + variableId + "/lampaui?periode=" + when.code()
                : null);
    return pages.titled(
        "measurement/history",
        visit.w("measurement.history.title", named.name(), view.period()),
        view);
  }

  @PostMapping("/riwayat/{variableId:\\d{1,18}}/lampaui")
  View allowExceeding(
      @PathVariable long variableId,
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String alasan) {
    var named = named(variableId);
    var when = EntryPeriod.parse(periode).orElseThrow(() -> new NotFound("period", periode));
    var notice =
        care.allowExceeding(named.agencyId(), variableId, alasan) == CalendarCare.Outcome.DONE
            ? Notice.good(visit.w("measurement.history.allowed", named.name()))
            : Notice.bad(visit.w("measurement.obstacle.REASON_MISSING"));
    return pages.redirect("/riwayat/" + variableId + "/" + when.code(), notice);
  }

  private KnownStore.Named named(long variableId) {
    return names.find(variableId).orElseThrow(() -> new NotFound("variable", variableId));
  }

  private String inForce(Figure figure, String unit) {
    var approved = figure.approvedAmount();
    return figure.approvedVersion() == 0 || figure.state().isApproved() || approved == null
        ? ""
        : visit.w("measurement.history.in-force", figures.amount(approved, unit));
  }

  private EventRow row(FigureEvent event, String unit, Formats times) {
    return new EventRow(
        String.valueOf(event.version()),
        visit.w("measurement.event." + event.kind().name()),
        figures.amount(event.amount(), unit),
        figures.state(event.state()),
        event.act().name(),
        times.time(event.act().at()),
        event.note() == null ? "" : event.note(),
        event.reason() == null ? "" : event.reason(),
        event.batchId().isPresent()
            ? visit.w("measurement.history.batch", String.valueOf(event.batchId().getAsLong()))
            : "");
  }
}
