package id.tolok.measurement.web.calendar;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.web.calendar.CalendarView.DaysForm;
import id.tolok.measurement.web.calendar.CalendarView.ExtensionForm;
import id.tolok.measurement.web.calendar.CalendarView.WayForm;
import id.tolok.measurement.window.CalendarDays;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The forms of the calendar, empty or as they came back.
@Component
final class CalendarForms {

  private final Visit visit;

  CalendarForms(Visit visit) {
    this.visit = visit;
  }

  /// What somebody typed into the days of a regency.
  record TypedDays(
      String entry,
      String verification,
      String approval,
      String correction,
      boolean early,
      int version) {

    static TypedDays of(CalendarDays days, int version) {
      return new TypedDays(
          String.valueOf(days.entry()),
          String.valueOf(days.verification()),
          String.valueOf(days.approval()),
          String.valueOf(days.correction()),
          days.earlyDrafts(),
          version);
    }

    /// The days; null where one is no number.
    @Nullable CalendarDays read() {
      try {
        return new CalendarDays(
            Integer.parseInt(entry.strip()),
            Integer.parseInt(verification.strip()),
            Integer.parseInt(approval.strip()),
            Integer.parseInt(correction.strip()),
            early);
      } catch (NumberFormatException e) {
        return null;
      }
    }
  }

  /// What somebody typed to grant more time.
  record TypedExtension(String period, String until, String reason) {}

  DaysForm days(String regency, long regencyId, TypedDays typed, boolean wrong) {
    String error = wrong ? visit.w("measurement.calendar.days.wrong") : null;
    return new DaysForm(
        visit.w("measurement.calendar.days.title", regency),
        "/kalender/hari/" + regencyId,
        Field.of("pengisian", visit.w("measurement.calendar.entry"))
            .withHint(visit.w("measurement.calendar.days.hint"))
            .withValue(typed.entry())
            .withError(error),
        Field.of("verifikasi", visit.w("measurement.calendar.verification"))
            .withValue(typed.verification()),
        Field.of("persetujuan", visit.w("measurement.calendar.approval"))
            .withValue(typed.approval()),
        Field.of("perbaikan", visit.w("measurement.calendar.correction"))
            .withHint(visit.w("measurement.calendar.correction.hint"))
            .withValue(typed.correction()),
        Field.optional("draf", visit.w("measurement.calendar.early")).withValue("ya"),
        typed.early(),
        typed.version());
  }

  WayForm way(long agencyId, int steps, boolean pastOpen, int version) {
    return new WayForm(
        "/kalender/cara/" + agencyId,
        Field.of("langkah", visit.w("measurement.calendar.steps")),
        List.of(
            new Option("1", visit.w("measurement.calendar.steps.one"), steps == 1),
            new Option("2", visit.w("measurement.calendar.steps.two"), steps == 2)),
        Field.optional("lampau", visit.w("measurement.calendar.past"))
            .withValue("ya")
            .withHint(visit.w("measurement.calendar.past.hint")),
        pastOpen,
        version);
  }

  ExtensionForm extension(
      long agencyId, int year, TypedExtension typed, CalendarCare.@Nullable Outcome outcome) {
    var words = visit.words();
    return new ExtensionForm(
        "/kalender/perpanjangan/" + agencyId,
        Field.of("periode", visit.w("measurement.calendar.period")),
        Due.ofYear(year).stream()
            .sorted(Comparator.comparing(EntryPeriod::kind, EXTENDED_FIRST))
            .map(period ->
                new Option(
                    period.code(),
                    PeriodWords.of(words, period),
                    period.code().equals(typed.period())))
            .toList(),
        Field.of("sampai", visit.w("measurement.calendar.until"))
            .withValue(typed.until())
            .withError(outcome == null ? null : untilFault(outcome)),
        Field.of("alasan", visit.w("measurement.calendar.reason"))
            .withHint(visit.w("measurement.calendar.reason.hint"))
            .withValue(typed.reason())
            .withError(
                outcome == CalendarCare.Outcome.REASON_MISSING
                    ? visit.w("measurement.obstacle.REASON_MISSING")
                    : null));
  }

  private @Nullable String untilFault(CalendarCare.Outcome outcome) {
    return switch (outcome) {
      case UNTIL_WRONG -> visit.w("measurement.calendar.until.wrong");
      case COVERED -> visit.w("measurement.calendar.until.covered");
      case YEAR_CLOSED -> visit.w("measurement.calendar.until.closed");
      case DONE, CHANGED, NOT_SENSIBLE, REASON_MISSING, GONE -> null;
    };
  }

  /// Quarters first: what more time is granted for most.
  private static final Comparator<EntryPeriod.Kind> EXTENDED_FIRST =
      Comparator.comparing(kind ->
          switch (kind) {
            case QUARTER -> 0;
            case HALF_YEAR -> 1;
            case YEAR -> 2;
            case MONTH -> 3;
          });
}
