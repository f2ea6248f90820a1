package id.tolok.measurement.entry;

import id.tolok.database.KeptPlans;
import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.FigureStore;
import id.tolok.measurement.store.figure.FigureWriter;
import id.tolok.measurement.store.figure.FigureWriter.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps entries: judged, written, in the trail and told to others, or none of it.
///
/// The stamp of the agency's year is raised before anything is read. Its row stays locked until the
/// end, so nothing that is judged here changes under way: the year is not shut meanwhile.
@Component
public final class EntryWork {

  /// Up to so many figures the plans of the statements do not depend on how many there are.
  private static final int FEW = 5;

  private final EntryJudge judge;
  private final FigureStore figures;
  private final FigureWriter writer;
  private final EntryRecords records;
  private final Occasions occasions;
  private final Stamps stamps;
  private final ApplicationEventPublisher events;
  private final KeptPlans plans;
  private final TransactionTemplate transaction;

  EntryWork(
      EntryJudge judge,
      FigureStore figures,
      FigureWriter writer,
      EntryRecords records,
      Occasions occasions,
      Stamps stamps,
      ApplicationEventPublisher events,
      KeptPlans plans,
      TransactionTemplate transaction) {
    this.judge = judge;
    this.figures = figures;
    this.writer = writer;
    this.records = records;
    this.occasions = occasions;
    this.stamps = stamps;
    this.events = events;
    this.plans = plans;
    this.transaction = transaction;
  }

  /// Keeps all entries, or none where one is stopped.
  ///
  /// @param entries of one agency, each key once
  /// @return all of them kept; or those that were stopped, and nothing was kept
  public Map<FigureKey, Outcome> save(List<Entry> entries, Occasion occasion) {
    if (entries.isEmpty()) {
      return Map.of();
    }
    occasions.requireInScope(entries.getFirst().key().agencyId());
    Map<FigureKey, Outcome> outcomes =
        Objects.requireNonNull(
            transaction.execute(status -> {
              if (entries.size() <= FEW) {
                plans.keep();
              }
              var come = saveWithin(entries, occasion);
              if (!come.isWritten()) {
                status.setRollbackOnly();
              }
              return come.outcomes();
            }));
    if (outcomes.values().stream().anyMatch(Outcome.Refused.class::isInstance)) {
      transaction.executeWithoutResult(status -> records.refused(outcomes));
    }
    return outcomes;
  }

  /// What came of entries.
  ///
  /// @param isWritten whether anything is to be kept of the transaction: nothing is where an entry
  ///   was stopped or all said what is there already
  private record Come(Map<FigureKey, Outcome> outcomes, boolean isWritten) {}

  private Come saveWithin(List<Entry> entries, Occasion occasion) {
    long agencyId = entries.getFirst().key().agencyId();
    var years =
        entries.stream()
            .map(entry -> entry.key().period().year())
            .collect(Collectors.toCollection(TreeSet::new));
    years.forEach(year -> stamps.raiseFigures(agencyId, year));
    Map<FigureKey, Outcome> outcomes = new LinkedHashMap<>();
    Map<FigureKey, Outcome> stopped = new LinkedHashMap<>();
    List<Given> passed = new ArrayList<>();
    var verdicts = judge.judge(entries, occasion);
    for (int i = 0; i < entries.size(); i++) {
      var key = entries.get(i).key();
      switch (verdicts.get(i)) {
        case Verdict.Passed(var given) -> passed.add(given);
        case Verdict.Unchanged(var figure) -> outcomes.put(key, new Outcome.Saved(figure));
        case Verdict.Stopped(var outcome) -> stopped.put(key, outcome);
      }
    }
    if (stopped.isEmpty() && !passed.isEmpty()) {
      keep(passed, occasion, outcomes, stopped);
    }
    return stopped.isEmpty() ? new Come(outcomes, !passed.isEmpty()) : new Come(stopped, false);
  }

  private void keep(
      List<Given> passed,
      Occasion occasion,
      Map<FigureKey, Outcome> outcomes,
      Map<FigureKey, Outcome> stopped) {
    List<Figure> kept = writer.enter(passed, occasion.act());
    kept.forEach(figure -> outcomes.put(figure.key(), new Outcome.Saved(figure)));
    if (kept.size() < passed.size()) {
      var late = passed.stream().map(Given::key).filter(key -> !outcomes.containsKey(key)).toList();
      figures
          .figures(late)
          .forEach(theirs -> stopped.put(theirs.key(), new Outcome.Conflict(theirs)));
      return;
    }
    records.entered(passed);
    tell(kept);
  }

  private void tell(List<Figure> kept) {
    kept.stream()
        .map(Figure::key)
        .collect(
            Collectors.groupingBy(key -> key.period().year(), TreeMap::new, Collectors.toList()))
        .forEach((year, keys) ->
            events.publishEvent(
                new FiguresChanged(
                    keys.getFirst().agencyId(), year, FigureEvent.Kind.ENTERED, keys)));
  }
}
