package id.tolok.measurement.flow;

import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Outcome;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.StepGate;
import id.tolok.measurement.calendar.CalendarBook;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.FigureWriter;
import id.tolok.measurement.store.occasion.Circumstance;
import id.tolok.measurement.store.occasion.CircumstanceStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes steps: judged, written, in the trail and told to others, or none of it.
@Component
final class FlowWork {

  private static final int REASON_LENGTH_MIN = 5;
  private static final int REASON_LENGTH_MAX = 2_000;

  private final CircumstanceStore circumstances;
  private final FigureWriter writer;
  private final FlowRecords records;
  private final CalendarBook calendars;
  private final Occasions occasions;
  private final ObjectProvider<StepGate> gates;
  private final Gate gate;
  private final Stamps stamps;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  FlowWork(
      CircumstanceStore circumstances,
      FigureWriter writer,
      FlowRecords records,
      CalendarBook calendars,
      Occasions occasions,
      ObjectProvider<StepGate> gates,
      Gate gate,
      Stamps stamps,
      ApplicationEventPublisher events,
      TransactionTemplate transaction) {
    this.circumstances = circumstances;
    this.writer = writer;
    this.records = records;
    this.calendars = calendars;
    this.occasions = occasions;
    this.gates = gates;
    this.gate = gate;
    this.stamps = stamps;
    this.events = events;
    this.transaction = transaction;
  }

  /// Takes a step with all of these figures or with none.
  Outcome move(Step step, Collection<Seen> figures, @Nullable String reason, Occasion occasion) {
    if (figures.isEmpty()) {
      return new Outcome.Moved(List.of());
    }
    long agencyId = agencyOf(figures);
    Outcome outcome =
        Objects.requireNonNull(
            transaction.execute(status -> {
              years(figures).forEach(year -> stamps.raiseFigures(agencyId, year));
              Outcome made = moveWithin(step, figures, reason, occasion);
              if (made instanceof Outcome.Stopped) {
                status.setRollbackOnly();
              }
              return made;
            }));
    if (outcome instanceof Outcome.Stopped(var obstacles)) {
      transaction.executeWithoutResult(
          status -> records.refused(agencyId, step, figures, obstacles));
    }
    return outcome;
  }

  /// What would stop a step.
  List<Obstacle> obstacles(Step step, Collection<Seen> figures, Occasion occasion) {
    if (figures.isEmpty()) {
      return List.of();
    }
    agencyOf(figures);
    return Objects.requireNonNull(
        transaction.execute(
            status -> obstacles(step, candidates(figures, occasion), mover(figures, occasion))));
  }

  private Outcome moveWithin(
      Step step, Collection<Seen> figures, @Nullable String reason, Occasion occasion) {
    var candidates = candidates(figures, occasion);
    var obstacles = new ArrayList<Obstacle>();
    String said = reason == null ? "" : reason.strip();
    if (StepRules.needsReason(step)
        && (said.length() < REASON_LENGTH_MIN || said.length() > REASON_LENGTH_MAX)) {
      obstacles.add(
          new Obstacle(
              figures.iterator().next().key(),
              "REASON_MISSING",
              occasions.words().get("measurement.obstacle.REASON_MISSING")));
    }
    obstacles.addAll(obstacles(step, candidates, mover(figures, occasion)));
    if (!obstacles.isEmpty()) {
      return new Outcome.Stopped(obstacles);
    }
    int verifications =
        calendars
            .of(candidates.getFirst().figure().key().agencyId())
            .calendar()
            .verificationSteps();
    List<FigureWriter.Taken> taken =
        candidates.stream()
            .map(candidate ->
                new FigureWriter.Taken(
                    candidate.figure().key(),
                    candidate.figure().version(),
                    StepRules.to(step, candidate.kept().verifiers().size(), verifications)))
            .toList();
    List<Figure> moved =
        writer.move(taken, StepRules.kind(step), said.isEmpty() ? null : said, occasion.act());
    if (moved.size() < taken.size()) {
      return new Outcome.Stopped(
          obstacles(step, candidates(figures, occasion), mover(figures, occasion)));
    }
    records.moved(step, moved, said.isEmpty() ? null : said);
    tell(step, moved);
    return new Outcome.Moved(moved);
  }

  private List<Obstacle> obstacles(Step step, List<Candidate> candidates, Mover mover) {
    var words = occasions.words();
    var calendar = calendars.of(candidates.getFirst().figure().key().agencyId()).calendar();
    var judge = new StepJudge(step, mover, calendar, words, occasions.formats(calendar.zone()));
    var found = new ArrayList<Obstacle>();
    candidates.forEach(candidate -> found.addAll(judge.judge(candidate)));
    var figures = candidates.stream().map(Candidate::figure).toList();
    gates
        .orderedStream()
        .forEach(each ->
            found.addAll(
                each.obstacles(step, figures.getFirst().key().agencyId(), figures, words)));
    return found;
  }

  /// @throws NotFound where one was never entered
  private List<Candidate> candidates(Collection<Seen> figures, Occasion occasion) {
    var keys = figures.stream().map(Seen::key).toList();
    var day = calendars.of(keys.getFirst().agencyId()).calendar().dayOf(occasion.act().at());
    Map<FigureKey, Circumstance> met =
        circumstances.circumstances(keys, occasion.act().accountId(), day);
    var authors = circumstances.authors(keys);
    return figures.stream()
        .map(seen -> {
          var each = met.get(seen.key());
          if (each == null || each.variable() == null || each.kept() == null) {
            throw new NotFound("figure", seen.key());
          }
          return new Candidate(
              seen, each.variable(), each.kept(), authors.getOrDefault(seen.key(), Set.of()));
        })
        .toList();
  }

  private Mover mover(Collection<Seen> figures, Occasion occasion) {
    long agencyId = figures.iterator().next().key().agencyId();
    boolean all = occasion.byProgram();
    return new Mover(
        occasion,
        all || gate.allows(Action.FIGURE_ENTER, agencyId),
        all || gate.allows(Action.FIGURE_ENTER_FOR, agencyId),
        all || gate.allows(Action.FIGURE_VERIFY, agencyId),
        all || gate.allows(Action.FIGURE_APPROVE, agencyId));
  }

  private long agencyOf(Collection<Seen> figures) {
    var agencies = figures.stream().map(seen -> seen.key().agencyId()).collect(Collectors.toSet());
    if (agencies.size() > 1) {
      throw new IllegalArgumentException("figures of several agencies: " + agencies);
    }
    long agencyId = agencies.iterator().next();
    occasions.requireInScope(agencyId);
    return agencyId;
  }

  private static Set<Integer> years(Collection<Seen> figures) {
    return figures.stream()
        .map(seen -> seen.key().period().year())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void tell(Step step, List<Figure> moved) {
    moved.stream()
        .map(Figure::key)
        .collect(
            Collectors.groupingBy(key -> key.period().year(), TreeMap::new, Collectors.toList()))
        .forEach((year, keys) ->
            events.publishEvent(
                new FiguresChanged(keys.getFirst().agencyId(), year, StepRules.kind(step), keys)));
  }
}
