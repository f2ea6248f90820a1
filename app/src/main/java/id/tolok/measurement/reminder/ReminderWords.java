package id.tolok.measurement.reminder;

import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.reminder.Reminder.Kind;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.store.due.ReminderStore.Recipient;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Collectors;

/// What reminders say, in the language of who gets them.
final class ReminderWords {

  private static final int LISTED_MAX = 30;

  private final MailSettings settings;
  private final ZoneId zone;

  ReminderWords(MailSettings settings, ZoneId zone) {
    this.settings = settings;
    this.zone = zone;
  }

  /// A reminder of figures that are due by one day.
  Reminder figures(
      Recipient recipient, String agency, Kind kind, LocalDate by, List<DueFigure> figures) {
    var words = Words.in(recipient.language());
    String day = new Formats(recipient.language(), zone).date(by);
    String count = String.valueOf(figures.size());
    String key = "measurement.mail." + (kind == Kind.OVERDUE ? "overdue" : "due");
    String list =
        figures.stream()
            .limit(LISTED_MAX)
            .map(figure ->
                "- "
                    + figure.variable()
                    + " ("
                    + PeriodWords.of(words, figure.key().period())
                    + ")\n")
            .collect(Collectors.joining());
    String more =
        figures.size() > LISTED_MAX
            ? words.get("measurement.mail.more", String.valueOf(figures.size() - LISTED_MAX)) + "\n"
            : "";
    return new Reminder(
        figures.getFirst().key().agencyId(),
        recipient,
        kind,
        by.toString(),
        words.get(key + ".title", count, agency, day),
        words.get(key + ".text", recipient.name(), count, agency, day)
            + "\n\n"
            + list
            + more
            + "\n"
            + settings.page("/tugas")
            + "\n\n"
            + words.get("measurement.mail.foot"));
  }

  /// The week's state of an agency.
  Reminder digest(
      Recipient recipient, long agencyId, String agency, LocalDate today, Due.Count count) {
    var words = Words.in(recipient.language());
    int year = today.get(IsoFields.WEEK_BASED_YEAR);
    int week = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String lines =
        List.of(
                Standing.OVERDUE,
                Standing.DUE,
                Standing.RETURNED,
                Standing.SUBMITTED,
                Standing.VERIFIED,
                Standing.APPROVED)
            .stream()
            .filter(standing -> count.of(standing) > 0)
            .map(standing ->
                "- "
                    + words.get("measurement.standing." + standing.name())
                    + ": "
                    + count.of(standing)
                    + "\n")
            .collect(Collectors.joining());
    return new Reminder(
        agencyId,
        recipient,
        Kind.DIGEST,
        "%d-W%02d".formatted(year, week),
        words.get(
            "measurement.mail.digest.title", agency, String.valueOf(week), String.valueOf(year)),
        words.get("measurement.mail.digest.text", recipient.name(), agency)
            + "\n\n"
            + lines
            + "\n"
            + settings.page("/tugas")
            + "\n\n"
            + words.get("measurement.mail.foot"));
  }
}
