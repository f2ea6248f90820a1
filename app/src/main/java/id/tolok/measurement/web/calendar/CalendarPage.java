package id.tolok.measurement.web.calendar;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.web.calendar.CalendarForms.TypedDays;
import id.tolok.measurement.web.calendar.CalendarForms.TypedExtension;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The calendar: when figures are given, verified and approved, and who got more time.
@Controller
class CalendarPage {

  static final String PAGE = "/kalender";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final CalendarCare care;
  private final CalendarViews views;

  CalendarPage(Pages pages, Visit visit, Gate gate, CalendarCare care, CalendarViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.care = care;
    this.views = views;
  }

  @GetMapping(PAGE)
  View calendar() {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var context = visit.context();
    if (context.agencyId().isPresent()) {
      gate.require(Action.RESULT_VIEW, context.agencyId().getAsLong());
    }
    return page(200, null, null, null);
  }

  @PostMapping("/kalender/hari/{regencyId:\\d{1,18}}")
  View setDays(
      @PathVariable long regencyId,
      @RequestParam(defaultValue = "") String pengisian,
      @RequestParam(defaultValue = "") String verifikasi,
      @RequestParam(defaultValue = "") String persetujuan,
      @RequestParam(defaultValue = "") String perbaikan,
      @RequestParam(defaultValue = "") String draf,
      @RequestParam(defaultValue = "0") int versi) {
    gate.requireAnywhere(Action.CALENDAR_EDIT);
    var typed =
        new TypedDays(pengisian, verifikasi, persetujuan, perbaikan, "ya".equals(draf), versi);
    var days = typed.read();
    var outcome =
        days == null ? CalendarCare.Outcome.NOT_SENSIBLE : care.setDays(regencyId, days, versi);
    return switch (outcome) {
      case DONE -> done("measurement.calendar.days.done");
      case CHANGED -> changed();
      case NOT_SENSIBLE, REASON_MISSING, UNTIL_WRONG, COVERED, YEAR_CLOSED, GONE ->
          page(422, typed, null, null);
    };
  }

  @PostMapping("/kalender/cara/{agencyId:\\d{1,18}}")
  View setWay(
      @PathVariable long agencyId,
      @RequestParam(defaultValue = "1") int langkah,
      @RequestParam(defaultValue = "") String lampau,
      @RequestParam(defaultValue = "0") int versi) {
    return switch (care.setWay(agencyId, langkah, "ya".equals(lampau), versi)) {
      case DONE -> done("measurement.calendar.way.done");
      case CHANGED, NOT_SENSIBLE, REASON_MISSING, UNTIL_WRONG, COVERED, YEAR_CLOSED, GONE ->
          changed();
    };
  }

  @PostMapping("/kalender/perpanjangan/{agencyId:\\d{1,18}}")
  View extend(
      @PathVariable long agencyId,
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(defaultValue = "") String sampai,
      @RequestParam(defaultValue = "") String alasan) {
    var typed = new TypedExtension(periode, sampai, alasan);
    var period = EntryPeriod.parse(periode).orElseThrow(() -> new NotFound("period", periode));
    var outcome = care.extend(agencyId, period, day(sampai).orElse(LocalDate.EPOCH), alasan);
    return outcome == CalendarCare.Outcome.DONE
        ? done("measurement.calendar.extended")
        : page(422, null, typed, outcome);
  }

  @PostMapping("/kalender/perpanjangan/{id:\\d{1,18}}/cabut")
  View withdraw(@PathVariable long id) {
    return care.withdraw(id) == CalendarCare.Outcome.DONE
        ? done("measurement.calendar.withdrawn")
        : changed();
  }

  private View page(
      int status,
      @Nullable TypedDays days,
      @Nullable TypedExtension extension,
      CalendarCare.@Nullable Outcome outcome) {
    return pages.page(
        status,
        "measurement/calendar",
        "measurement.calendar.title",
        views.view(days, extension, outcome));
  }

  private View done(String key) {
    return pages.redirect(PAGE, Notice.good(visit.w(key)));
  }

  private View changed() {
    return pages.redirect(PAGE, Notice.warning(visit.w("measurement.changed")));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
