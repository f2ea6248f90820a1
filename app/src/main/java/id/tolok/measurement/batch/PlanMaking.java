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
import id.tolok.measurement.entry.Verdict;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.store.FigureCopy.Staged;
import id.tolok.shell.Words;
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
  record Made(Plan plan, List<Staged> writes, String contentHash) {}

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
    var gathered =
        known.together(
            reads.stream()
                .map(read -> entry(read, known.current(read.key()).orElse(null)))
                .toList());
    List<Change> changes = new ArrayList<>();
    List<Staged> writes = new ArrayList<>();
    for (Read read : reads) {
      Figure before = gathered.current(read.key()).orElse(null);
      var entry = entry(read, before);
      if (isSame(before, entry)) {
        continue;
      }
      switch (gathered.verdict(entry)) {
        case Verdict.Passed(var given) -> {
          changes.add(change(read, before));
          writes.add(new Staged(given, state(before)));
        }
        case Verdict.Unchanged _ -> {}
        case Verdict.Stopped(var outcome) -> state(read, outcome, faults);
      }
    }
    var plan =
        new Plan(
            order.rows().size(),
            changes,
            faults.shown(),
            faults.count(),
            repeats,
            RowHash.ofChanges(changes));
    return new Made(plan, writes, contentHash);
  }

  /// What a row gives, based on what is there where it does not say on what.
  private static Entry entry(Read read, @Nullable Figure before) {
    Row row = read.row();
    int version = before == null ? 0 : before.version();
    return new Entry(
        read.key(),
        row.seenVersion() == null ? version : row.seenVersion(),
        row.amount(),
        row.note() == null && before != null ? before.note() : row.note(),
        row.word());
  }

  /// What is so already needs no right and no window.
  private static boolean isSame(@Nullable Figure before, Entry entry) {
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

  private static Change change(Read read, @Nullable Figure before) {
    return new Change(
        read.row().place(),
        read.key(),
        read.variable().name(),
        before,
        read.row().amount(),
        read.row().note());
  }

  private static FigureState state(@Nullable Figure before) {
    return before == null ? FigureState.DRAFT : before.state();
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
