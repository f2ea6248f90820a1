package id.tolok.measurement.web.calendar;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The calendar of an agency's year, or of a regency where no agency was chosen.
///
/// @param agency its name; empty where none was chosen
/// @param mail whether reminders go out by mail, in a sentence
/// @param days absent for who may not change them
/// @param way absent likewise
/// @param extension absent likewise
public record CalendarView(
    String agency,
    String lead,
    String mail,
    List<PeriodRow> periods,
    List<GrantRow> grants,
    @Nullable DaysForm days,
    @Nullable WayForm way,
    @Nullable ExtensionForm extension) {

  public CalendarView {
    periods = List.copyOf(periods);
    grants = List.copyOf(grants);
  }

  /// The days of one period.
  public record PeriodRow(
      String period,
      String entry,
      String verification,
      String approval,
      Badge state,
      String sentence) {}

  /// More time that was granted.
  ///
  /// @param withdrawing where a POST takes it back; absent where it cannot be
  public record GrantRow(
      String agency,
      String period,
      String until,
      String reason,
      String granted,
      Badge state,
      @Nullable String withdrawing,
      String question) {}

  /// The days of a regency.
  public record DaysForm(
      String title,
      String action,
      Field entry,
      Field verification,
      Field approval,
      Field correction,
      Field early,
      boolean earlyChecked,
      int version) {

    public List<Field> fields() {
      return List.of(entry, verification, approval, correction);
    }
  }

  /// How an agency works.
  public record WayForm(
      String action,
      Field steps,
      List<Option> stepOptions,
      Field past,
      boolean pastChecked,
      int version) {}

  /// More time to be granted.
  public record ExtensionForm(
      String action, Field period, List<Option> periods, Field until, Field reason) {

    public List<Field> fields() {
      return List.of(until, reason);
    }
  }
}
