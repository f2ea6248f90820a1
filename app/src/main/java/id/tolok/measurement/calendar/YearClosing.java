package id.tolok.measurement.calendar;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.schedule.UnmeasuredIndicators;
import id.tolok.measurement.schedule.UnmeasuredIndicators.Unmeasured;
import id.tolok.measurement.schedule.YearBook;
import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.measurement.store.calendar.YearStore;
import id.tolok.measurement.store.figure.FigureWriter;
import id.tolok.measurement.store.figure.FigureWriter.Taken;
import id.tolok.planning.Targets;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Shuts years, and opens them again. A shut year takes no figures and no steps; what was approved
/// in it is locked. Opening it brings the figures back to approved and opens no window: each
/// correction still begins with reopening its figure.
@Service
public final class YearClosing implements YearBook {

  static final int REASON_LENGTH_MIN = 5;
  static final int REASON_LENGTH_MAX = 2_000;

  private final YearStore years;
  private final CalendarStore calendars;
  private final FigureWriter writer;
  private final ObjectProvider<UnmeasuredIndicators> indicators;
  private final Targets targets;
  private final Occasions occasions;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  YearClosing(
      YearStore years,
      CalendarStore calendars,
      FigureWriter writer,
      ObjectProvider<UnmeasuredIndicators> indicators,
      Targets targets,
      Occasions occasions,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      JsonMapper json,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.years = years;
    this.calendars = calendars;
    this.writer = writer;
    this.indicators = indicators;
    this.targets = targets;
    this.occasions = occasions;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.json = json;
    this.events = events;
    this.transaction = transaction;
  }

  /// What came of it.
  public sealed interface Outcome {

    /// Done.
    ///
    /// @param figures how many were locked or unlocked
    record Done(int figures) implements Outcome {}

    /// Not done, for all of these reasons.
    record Stopped(List<Obstacle> obstacles) implements Outcome {
      public Stopped {
        obstacles = List.copyOf(obstacles);
      }
    }
  }

  /// Why a year cannot be shut or opened.
  ///
  /// @param code `NOT_OVER`, `CLOSED_ALREADY`, `NOT_CLOSED`, `ON_THE_WAY`, `TARGETS_WAITING`,
  ///   `UNMEASURED`, `REASON_MISSING`
  /// @param argument what its sentence fills in: an indicator, a number
  public record Obstacle(String code, String argument) {}

  @Override
  public boolean isClosed(long agencyId, int year) {
    return years.events(agencyId, year).stream()
        .findFirst()
        .filter(YearStore.YearEvent::closed)
        .isPresent();
  }

  @Override
  public Map<Long, String> gaps(long agencyId, int year) {
    return years.gaps(agencyId, year);
  }

  /// Everything that stands in the way of shutting a year.
  public List<Obstacle> obstacles(long agencyId, int year) {
    return obstacles(agencyId, year, occasions.now());
  }

  /// The planned indicators without an actual.
  public List<Unmeasured> unmeasured(long agencyId, int year) {
    return indicators.stream()
        .flatMap(source -> source.unmeasured(agencyId, year).stream())
        .toList();
  }

  /// Shuts a year, locking what was approved in it.
  public Outcome close(long agencyId, int year) {
    require(agencyId);
    return close(agencyId, year, occasions.now());
  }

  /// The same of another time, by the program itself.
  public Outcome close(long agencyId, int year, Occasion occasion) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          stamps.raise(agencyId, year);
          var obstacles = obstacles(agencyId, year, occasion);
          if (!obstacles.isEmpty()) {
            status.setRollbackOnly();
            return new Outcome.Stopped(obstacles);
          }
          stamps.raiseAll(agencyId);
          years.add(agencyId, year, true, null, occasion.act());
          int locked =
              moveAll(agencyId, year, FigureState.APPROVED, FigureState.LOCKED, null, occasion);
          record("measurement.year-closed", agencyId, year, locked, null);
          return new Outcome.Done(locked);
        }));
  }

  /// Opens a shut year again.
  ///
  /// @param reason 5 to 2,000 letters
  public Outcome reopen(long agencyId, int year, @Nullable String reason) {
    require(agencyId);
    var occasion = occasions.now();
    String said = reason == null ? "" : reason.strip();
    return Objects.requireNonNull(
        transaction.execute(status -> {
          stamps.raise(agencyId, year);
          var obstacles = new ArrayList<Obstacle>();
          if (!isClosed(agencyId, year)) {
            obstacles.add(new Obstacle("NOT_CLOSED", ""));
          }
          if (!isReason(said)) {
            obstacles.add(new Obstacle("REASON_MISSING", ""));
          }
          if (!obstacles.isEmpty()) {
            status.setRollbackOnly();
            return new Outcome.Stopped(obstacles);
          }
          stamps.raiseAll(agencyId);
          years.add(agencyId, year, false, said, occasion.act());
          years.dropGaps(agencyId, year);
          int unlocked =
              moveAll(agencyId, year, FigureState.LOCKED, FigureState.APPROVED, said, occasion);
          record("measurement.year-reopened", agencyId, year, unlocked, said);
          return new Outcome.Done(unlocked);
        }));
  }

  /// Keeps why an indicator has no actual, so that the year can be shut; it counts as nothing
  /// reached then.
  public Outcome explainGap(long agencyId, int year, long lineageId, @Nullable String reason) {
    occasions.requireInScope(agencyId);
    gate.require(Action.FIGURE_VERIFY, agencyId);
    String said = reason == null ? "" : reason.strip();
    if (!isReason(said)) {
      return new Outcome.Stopped(List.of(new Obstacle("REASON_MISSING", "")));
    }
    if (unmeasured(agencyId, year).stream().noneMatch(each -> each.lineageId() == lineageId)) {
      throw new NotFound("unmeasured indicator", lineageId);
    }
    var occasion = occasions.now();
    return Objects.requireNonNull(
        transaction.execute(status -> {
          stamps.raise(agencyId, year);
          if (isClosed(agencyId, year)) {
            status.setRollbackOnly();
            return new Outcome.Stopped(List.of(new Obstacle("CLOSED_ALREADY", "")));
          }
          years.keepGap(agencyId, year, lineageId, said, occasion.act());
          trail.record(
              Change.of(
                      "measurement.year-gap-explained",
                      "measurement.year/" + year + "/" + lineageId,
                      agencyId)
                  .because(said));
          return new Outcome.Done(0);
        }));
  }

  private List<Obstacle> obstacles(long agencyId, int year, Occasion occasion) {
    var calendar = calendars.find(agencyId).orElseThrow(() -> new NotFound("agency", agencyId));
    var found = new ArrayList<Obstacle>();
    if (isClosed(agencyId, year)) {
      return List.of(new Obstacle("CLOSED_ALREADY", ""));
    }
    if (!calendar.dayOf(occasion.act().at()).isAfter(LocalDate.of(year, 12, 31))) {
      found.add(new Obstacle("NOT_OVER", ""));
    }
    int waiting = years.figuresIn(agencyId, year, "SUBMITTED", "VERIFIED").size();
    if (waiting > 0) {
      found.add(new Obstacle("ON_THE_WAY", String.valueOf(waiting)));
    }
    int proposed = targets.waiting(agencyId, year);
    if (proposed > 0) {
      found.add(new Obstacle("TARGETS_WAITING", String.valueOf(proposed)));
    }
    var gaps = years.gaps(agencyId, year);
    unmeasured(agencyId, year).stream()
        .filter(each -> !gaps.containsKey(each.lineageId()))
        .forEach(each -> found.add(new Obstacle("UNMEASURED", each.indicator())));
    return found;
  }

  private int moveAll(
      long agencyId,
      int year,
      FigureState from,
      FigureState to,
      @Nullable String reason,
      Occasion occasion) {
    Map<FigureKey, Integer> all = years.figuresIn(agencyId, year, from.name());
    if (all.isEmpty()) {
      return 0;
    }
    var kind = to == FigureState.LOCKED ? FigureEvent.Kind.LOCKED : FigureEvent.Kind.REOPENED;
    List<Taken> taken = new ArrayList<>();
    all.forEach((key, version) -> taken.add(new Taken(key, version, to)));
    List<Figure> moved = writer.move(taken, kind, reason, occasion.act());
    events.publishEvent(
        new FiguresChanged(agencyId, year, kind, moved.stream().map(Figure::key).toList()));
    return moved.size();
  }

  private void record(
      String action, long agencyId, int year, int figures, @Nullable String reason) {
    trail.record(
        Change.of(action, "measurement.year/" + year, agencyId)
            .to(json.writeValueAsString(Map.of("figures", figures)))
            .because(reason));
  }

  private void require(long agencyId) {
    occasions.requireInScope(agencyId);
    gate.require(Action.FIGURE_APPROVE, agencyId);
  }

  static boolean isReason(String said) {
    return said.length() >= REASON_LENGTH_MIN && said.length() <= REASON_LENGTH_MAX;
  }
}
