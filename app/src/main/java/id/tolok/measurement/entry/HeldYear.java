package id.tolok.measurement.entry;

import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.KeptFigure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The figures of one agency and year as they were under some stamps, kept up with what is entered
/// here. Whoever enters has it alone meanwhile.
final class HeldYear implements KnownFigures {

  private final ReentrantLock alone = new ReentrantLock();
  private final int year;
  private final Map<Long, TreeMap<EntryPeriod, KeptFigure>> kept = new HashMap<>();
  private final Map<Long, TreeMap<EntryPeriod, BigDecimal>> before;
  private final int weight;
  private Stamps.OfAgency stamps;

  /// @param stamps read before the figures
  /// @param kept all figures of the year
  /// @param before amounts of the years before that entries are compared with
  HeldYear(
      int year,
      Stamps.OfAgency stamps,
      Map<FigureKey, KeptFigure> kept,
      Map<Long, TreeMap<EntryPeriod, BigDecimal>> before) {
    this.year = year;
    this.stamps = stamps;
    kept.values().forEach(this::put);
    this.before = before;
    this.weight = 1 + kept.size() + before.values().stream().mapToInt(Map::size).sum();
  }

  /// How much room it takes: one and the figures it was made of.
  int weight() {
    return weight;
  }

  /// Does work while nobody else has this year.
  <T> T alone(Supplier<T> work) {
    alone.lock();
    try {
      return work.get();
    } finally {
      alone.unlock();
    }
  }

  /// Under which what is held here holds.
  Stamps.OfAgency stamps() {
    return stamps;
  }

  /// A figure was entered under the stamps of before.
  void entered(KeptFigure figure) {
    put(figure);
    stamps = stamps.raisedFigures(year);
  }

  private void put(KeptFigure figure) {
    var key = figure.figure().key();
    kept.computeIfAbsent(key.variableId(), _ -> new TreeMap<>()).put(key.period(), figure);
  }

  private TreeMap<EntryPeriod, KeptFigure> of(long variableId) {
    return kept.getOrDefault(variableId, new TreeMap<>());
  }

  @Override
  public Map<FigureKey, KeptFigure> kept(Collection<FigureKey> keys) {
    Map<FigureKey, KeptFigure> found = new HashMap<>();
    for (FigureKey key : keys) {
      var figure = of(key.variableId()).get(key.period());
      if (figure != null) {
        found.put(key, figure);
      }
    }
    return found;
  }

  @Override
  public Map<Long, TreeMap<EntryPeriod, BigDecimal>> past(
      Set<Long> variableIds, Set<Integer> years) {
    Map<Long, TreeMap<EntryPeriod, BigDecimal>> past = new HashMap<>();
    for (long variableId : variableIds) {
      var amounts = new TreeMap<>(before.getOrDefault(variableId, new TreeMap<>()));
      of(variableId)
          .forEach((period, figure) -> {
            if (figure.figure().amount() != null) {
              amounts.put(period, figure.figure().amount());
            }
          });
      past.put(variableId, amounts);
    }
    return past;
  }
}
