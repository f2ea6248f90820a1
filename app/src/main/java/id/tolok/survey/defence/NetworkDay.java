package id.tolok.survey.defence;

import id.tolok.survey.given.GivenSheet.FormToken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What one network, or one kiosk, sent to one round on one day. In memory only.
public final class NetworkDay {

  private static final Duration HOUR = Duration.ofHours(1);

  private final LocalDate day;
  private final long origin;
  private final int sheetsBefore;
  private final Limits limits;

  private Instant hourBegan;
  private Instant lastSeen;
  private int triesInHour;
  private int sheetsInHour;
  private int sheetsInDay;
  private int lastLook;
  private FormToken lastNumber = new FormToken(0, 0);
  private int alikeInARow;
  private boolean held;

  /// How much is too much.
  ///
  /// @param sheetsPerHour sheets within an hour before they are held
  /// @param sheetsPerDay sheets within a day before they are held
  /// @param alikeInARow equal sheets one after the other before they are held
  /// @param triesPerHour forms within an hour before they are refused
  /// @param pause shortest time between two sheets
  record Limits(
      int sheetsPerHour, int sheetsPerDay, int alikeInARow, int triesPerHour, Duration pause) {}

  /// @param sheetsBefore sheets the round had before the first of this day
  NetworkDay(LocalDate day, long origin, int sheetsBefore, Limits limits, Instant now) {
    this.day = day;
    this.origin = origin;
    this.sheetsBefore = sheetsBefore;
    this.limits = limits;
    this.hourBegan = now;
    this.lastSeen = Instant.MIN;
  }

  LocalDate day() {
    return day;
  }

  int sheetsBefore() {
    return sheetsBefore;
  }

  synchronized boolean isUnusedSince(Instant moment) {
    return lastSeen.isBefore(moment);
  }

  /// Counts a try, whatever comes of it.
  ///
  /// @return how long to wait where it is one too many
  public synchronized Optional<Duration> tried(Instant now) {
    beginHour(now);
    triesInHour++;
    return triesInHour > limits.triesPerHour()
        ? Optional.of(Duration.between(now, hourBegan.plus(HOUR)))
        : Optional.empty();
  }

  /// Counts a sheet before it is kept, so that the one that is too many is held with the others.
  ///
  /// @param number of the form; a finger that struck twice need not wait to be told so
  /// @param look the same for sheets that are equal in everything
  public synchronized Admission sheet(FormToken number, int look, Instant now) {
    var free = lastSeen.equals(Instant.MIN) ? now : lastSeen.plus(limits.pause());
    if (now.isBefore(free) && !number.equals(lastNumber)) {
      return new Admission.Refused(Duration.between(now, free));
    }
    beginHour(now);
    lastSeen = now;
    lastNumber = number;
    sheetsInHour++;
    sheetsInDay++;
    alikeInARow = look == lastLook ? alikeInARow + 1 : 1;
    lastLook = look;
    var reason = held ? Optional.<HoldReason>empty() : reason();
    held |= reason.isPresent();
    return new Admission.Taken(origin, held, reason, this);
  }

  private void beginHour(Instant now) {
    if (!now.isBefore(hourBegan.plus(HOUR))) {
      hourBegan = now;
      triesInHour = 0;
      sheetsInHour = 0;
    }
  }

  private Optional<HoldReason> reason() {
    if (sheetsInHour > limits.sheetsPerHour() || sheetsInDay > limits.sheetsPerDay()) {
      return Optional.of(HoldReason.TOO_MANY);
    }
    return alikeInARow >= limits.alikeInARow()
        ? Optional.of(HoldReason.TOO_ALIKE)
        : Optional.empty();
  }

  synchronized void notKept() {
    sheetsInHour--;
    sheetsInDay--;
    alikeInARow = Math.max(0, alikeInARow - 1);
  }

  synchronized void notHeld() {
    held = false;
  }
}
