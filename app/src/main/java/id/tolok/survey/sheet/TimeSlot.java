package id.tolok.survey.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// The part of a day a sheet of paper was filled in, as the questionnaire prints it. Nothing finer
/// is asked: whoever was served at 10.20 is nobody's business.
public enum TimeSlot {
  /// From 8 to 12.
  MORNING(10),
  /// From 12 to 17.
  AFTERNOON(14);

  private final int hour;

  TimeSlot(int hour) {
    this.hour = hour;
  }

  /// The slot that holds an hour of the day.
  public static TimeSlot of(LocalTime time) {
    return time.getHour() < 12 ? MORNING : AFTERNOON;
  }

  /// The slot a kept sheet was given in.
  public static TimeSlot of(Instant hour, ZoneId zone) {
    return of(LocalDateTime.ofInstant(hour, zone).toLocalTime());
  }

  /// The moment that stands for the slot of a day: its middle.
  public Instant on(LocalDate day, ZoneId zone) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }
}
