package id.tolok.measurement.due;

import id.tolok.database.Stamps;
import id.tolok.database.WrittenRows;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.due.DueStore.Asked;
import id.tolok.measurement.store.due.DueStore.Standing;
import id.tolok.measurement.window.EntryCalendar;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is asked of an agency in a year, and the figures of it.
///
/// @param plan stamp of everything but the figures when it was read
/// @param stamp of everything
/// @param number the year itself
/// @param mark tells what was read from what came later
record DueYear(
    Stamps.OfAgency plan,
    long stamp,
    long mark,
    int number,
    EntryCalendar calendar,
    List<Asked> asked,
    Map<FigureKey, Standing> figures) {

  DueYear {
    asked = List.copyOf(asked);
    figures = Map.copyOf(figures);
  }

  static Map<FigureKey, Standing> byKey(Collection<Standing> figures) {
    Map<FigureKey, Standing> found = new HashMap<>();
    figures.forEach(standing -> found.put(standing.figure().key(), standing));
    return found;
  }

  @Nullable Standing standing(Asked asked) {
    return figures.get(asked.key());
  }

  /// The same year after some of its figures changed; empty where one that was known is gone, so
  /// that all of it has to be read again.
  Optional<DueYear> with(WrittenRows<Standing> changes, long now, long later) {
    var all = new HashMap<>(figures);
    all.putAll(byKey(changes.rows()));
    return all.size() == changes.total()
        ? Optional.of(new DueYear(plan, now, later, number, calendar, asked, all))
        : Optional.empty();
  }
}
