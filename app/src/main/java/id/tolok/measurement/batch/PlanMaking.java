package id.tolok.measurement.batch;

import id.tolok.catalogue.Catalogues;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Change;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Plan;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.batch.RowReading.Read;
import id.tolok.measurement.entry.EntryJudge;
import id.tolok.measurement.entry.Gathered;
import id.tolok.measurement.entry.Verdict;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.store.figure.FigureCopy.Staged;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out what an order would do, by the rules of single entry. Asks the database a handful of
/// times, however many rows there are.
@Component
class PlanMaking {

  /// A plan with what it takes to carry it out.
  ///
  /// @param repeats the batch that brought the same rows before
  record Made(
      Order order,
      String contentHash,
      Optional<Batch> repeats,
      List<Change> changes,
      Faults faults,
      List<Staged> writes) {

    boolean isFaulty() {
      return faults.count() > 0;
    }

    /// Of the changes; what somebody agrees to.
    String fingerprint() {
      return RowHash.ofChanges(changes);
    }

    /// What is shown of it.
    Plan plan() {
      return new Plan(
          order.rows().size(), changes, faults.shown(), faults.count(), repeats, fingerprint());
    }
  }

  /// A row beside the figure as it is, which is null where there is none.
  private record Candidate(Read read, @Nullable Figure before, Entry entry) {

    /// What is so already needs no right and no window.
    boolean isSame() {
      String note = entry.note() == null || entry.note().isBlank() ? null : entry.note().strip();
      if (before == null) {
        return entry.amount() == null && note == null;
      }
      boolean sameAmount =
          entry.amount() == null
              ? before.amount() == null
              : before.amount() != null && entry.amount().compareTo(before.amount()) == 0;
      return sameAmount && Objects.equals(note, before.note());
    }

    Change change() {
      return new Change(
          read.row().place(),
          read.key(),
          read.variable().name(),
          before,
          read.row().amount(),
          read.row().note());
    }

    FigureState state() {
      return before == null ? FigureState.DRAFT : before.state();
    }
  }

  private final Catalogues catalogues;
  private final EntryJudge judge;

  PlanMaking(Catalogues catalogues, EntryJudge judge) {
    this.catalogues = catalogues;
    this.judge = judge;
  }

  /// @param repeats the batch that brought the same rows before
  Made make(
      Order order, String contentHash, Optional<Batch> repeats, Occasion occasion, Words words) {
    var faults = new Faults(words);
    var variables = new NamedVariables(catalogues, order.agencyId());
    var reading = new RowReading(order.agencyId(), variables, faults);
    List<Read> reads = order.rows().stream().map(reading::read).filter(Objects::nonNull).toList();
    var years =
        reads.stream()
            .map(read -> read.key().period().year())
            .collect(Collectors.toCollection(TreeSet::new));
    var known = judge.gather(order.agencyId(), years, occasion);
    var candidates = reads.stream().map(read -> candidate(read, known)).toList();
    var gathered = known.together(candidates.stream().map(Candidate::entry).toList());
    List<Change> changes = new ArrayList<>();
    List<Staged> writes = new ArrayList<>();
    for (Candidate each : candidates) {
      if (each.isSame()) {
        continue;
      }
      switch (gathered.verdict(each.entry())) {
        case Verdict.Passed(var given) -> {
          changes.add(each.change());
          writes.add(new Staged(given, each.state()));
        }
        case Verdict.Unchanged _ -> {}
        case Verdict.Stopped(var outcome) -> state(each.read(), outcome, faults);
      }
    }
    return new Made(order, contentHash, repeats, changes, faults, writes);
  }

  /// What a row gives, based on what is there where it does not say on what.
  private static Candidate candidate(Read read, Gathered known) {
    Figure before = known.current(read.key()).orElse(null);
    Row row = read.row();
    int version = before == null ? 0 : before.version();
    var entry =
        new Entry(
            read.key(),
            row.seenVersion() == null ? version : row.seenVersion(),
            row.amount(),
            row.note() == null && before != null ? before.note() : row.note(),
            row.word());
    return new Candidate(read, before, entry);
  }

  private static void state(Read read, Outcome outcome, Faults faults) {
    switch (outcome) {
      case Outcome.Refused(var code, var message) ->
          faults.addReady(read.row(), FaultColumns.of(code), code, message);
      case Outcome.Unusual(var message) -> faults.addReady(read.row(), "word", "UNUSUAL", message);
      case Outcome.Conflict(var theirs) ->
          faults.add(
              read.row(),
              "version",
              "CHANGED",
              theirs.entered().name(),
              theirs.amount() == null ? "–" : theirs.amount().toPlainString(),
              String.valueOf(theirs.version()));
      case Outcome.Saved _ -> throw new IllegalStateException("a verdict that kept something");
    }
  }
}
