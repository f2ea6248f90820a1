package id.tolok.measurement.calendar;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.calendar.CalendarChanges;
import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.measurement.window.CalendarDays;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Changes calendars, each change in the trail and with the stamps of whom it concerns.
@Service
public final class CalendarCare {

  private static final int YEARS_LONGEST = 2;

  private final CalendarChanges changes;
  private final CalendarStore calendars;
  private final Organizations organizations;
  private final Occasions occasions;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final TransactionTemplate transaction;

  CalendarCare(
      CalendarChanges changes,
      CalendarStore calendars,
      Organizations organizations,
      Occasions occasions,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      JsonMapper json,
      TransactionTemplate transaction) {
    this.changes = changes;
    this.calendars = calendars;
    this.organizations = organizations;
    this.occasions = occasions;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.json = json;
    this.transaction = transaction;
  }

  /// What came of a change.
  public enum Outcome {
    DONE,
    /// Somebody else changed it since it was seen.
    CHANGED,
    /// Days that do not follow each other, or lie out of bounds.
    NOT_SENSIBLE,
    /// No reason of 5 to 2,000 letters.
    REASON_MISSING,
    /// A last day that has passed, does not come after the usual one, or lies too far away.
    UNTIL_WRONG,
    /// The period, or a longer one it lies in, is open as long already.
    COVERED,
    /// The year is shut: more time opens nothing.
    YEAR_CLOSED,
    /// It was taken back before.
    GONE
  }

  /// Sets the days of a regency, for all its agencies.
  ///
  /// @param seenVersion as the person saw them
  public Outcome setDays(long regencyId, CalendarDays days, int seenVersion) {
    if (!gate.allowsThroughout(Action.CALENDAR_EDIT, regencyId)) {
      throw new Refused(
          gate.decide(
              Action.CALENDAR_EDIT,
              organizations.agenciesOfRegency(regencyId).stream()
                  .map(Agency::id)
                  .findFirst()
                  .orElse(0L)));
    }
    if (!days.isSensible()) {
      return Outcome.NOT_SENSIBLE;
    }
    return within(() -> {
      if (!changes.writeDays(regencyId, days, seenVersion)) {
        return Outcome.CHANGED;
      }
      String after = json.writeValueAsString(days);
      organizations
          .agenciesOfRegency(regencyId)
          .forEach(agency -> {
            stamps.raiseAll(agency.id());
            trail.record(
                Change.of(
                        "measurement.calendar-changed",
                        "measurement.calendar/" + regencyId,
                        agency.id())
                    .to(after));
          });
      return Outcome.DONE;
    });
  }

  /// Says how an agency works.
  ///
  /// @param verificationSteps 1 or 2
  /// @param pastOpen whether figures of the time before its first catalogue may be given
  public Outcome setWay(long agencyId, int verificationSteps, boolean pastOpen, int seenVersion) {
    require(agencyId);
    if (verificationSteps != 1 && verificationSteps != 2) {
      return Outcome.NOT_SENSIBLE;
    }
    return within(() -> {
      if (!changes.writeWay(agencyId, verificationSteps, pastOpen, seenVersion)) {
        return Outcome.CHANGED;
      }
      stamps.raiseAll(agencyId);
      trail.record(
          Change.of("measurement.way-changed", "agency/" + agencyId, agencyId)
              .to(
                  json.writeValueAsString(
                      Map.of("verificationSteps", verificationSteps, "pastOpen", pastOpen))));
      return Outcome.DONE;
    });
  }

  /// Grants more time for a period and what lies within it.
  ///
  /// @param until last day to hand in, at most two years away
  public Outcome extend(
      long agencyId, EntryPeriod period, LocalDate until, @Nullable String reason) {
    require(agencyId);
    return extend(agencyId, period, until, reason, occasions.now());
  }

  /// The same of another time, by the program itself.
  public Outcome extend(
      long agencyId,
      EntryPeriod period,
      LocalDate until,
      @Nullable String reason,
      Occasion occasion) {
    String said = reason == null ? "" : reason.strip();
    if (!YearClosing.isReason(said)) {
      return Outcome.REASON_MISSING;
    }
    return within(() -> {
      var calendar = calendars.find(agencyId).orElseThrow(() -> new NotFound("agency", agencyId));
      if (calendar.closedYears().contains(period.year())) {
        return Outcome.YEAR_CLOSED;
      }
      var today = calendar.dayOf(occasion.act().at());
      if (until.isBefore(today)
          || !until.isAfter(calendar.days().of(period).entry())
          || until.isAfter(today.plusYears(YEARS_LONGEST))) {
        return Outcome.UNTIL_WRONG;
      }
      boolean covered =
          calendar.extensions().stream()
              .anyMatch(each -> each.period().contains(period) && !each.until().isBefore(until));
      if (covered) {
        return Outcome.COVERED;
      }
      long id = changes.grant(agencyId, period, until, said, occasion.act());
      stamps.raiseAll(agencyId);
      trail.record(
          Change.of("measurement.window-extended", "measurement.window/" + id, agencyId)
              .to(
                  json.writeValueAsString(
                      Map.of("period", period.code(), "until", until.toString())))
              .because(said));
      return Outcome.DONE;
    });
  }

  /// Takes more time back.
  ///
  /// @throws NotFound where there is no such grant in scope
  public Outcome withdraw(long exceptionId) {
    var granted =
        changes.find(exceptionId).orElseThrow(() -> new NotFound("extension", exceptionId));
    require(granted.agencyId());
    var occasion = occasions.now();
    return within(() -> {
      if (!changes.withdraw(exceptionId, occasion.act())) {
        return Outcome.GONE;
      }
      stamps.raiseAll(granted.agencyId());
      trail.record(
          Change.of(
                  "measurement.window-extension-withdrawn",
                  "measurement.window/" + exceptionId,
                  granted.agencyId())
              .from(
                  json.writeValueAsString(
                      Map.of(
                          "period", granted.period().code(),
                          "until", granted.until().toString()))));
      return Outcome.DONE;
    });
  }

  /// Allows a variable to be above what it is divided by.
  public Outcome allowExceeding(long agencyId, long variableId, @Nullable String reason) {
    occasions.requireInScope(agencyId);
    gate.require(Action.CATALOGUE_EDIT, agencyId);
    String said = reason == null ? "" : reason.strip();
    if (!YearClosing.isReason(said)) {
      return Outcome.REASON_MISSING;
    }
    var occasion = occasions.now();
    return within(() -> {
      changes.allowExceeding(agencyId, variableId, said, occasion.act());
      stamps.raiseAll(agencyId);
      trail.record(
          Change.of("measurement.exceeding-allowed", "catalogue.variable/" + variableId, agencyId)
              .because(said));
      return Outcome.DONE;
    });
  }

  private void require(long agencyId) {
    occasions.requireInScope(agencyId);
    gate.require(Action.CALENDAR_EDIT, agencyId);
  }

  private Outcome within(Supplier<Outcome> change) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Outcome outcome = change.get();
          if (outcome != Outcome.DONE) {
            status.setRollbackOnly();
          }
          return outcome;
        }));
  }
}
