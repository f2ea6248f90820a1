package id.tolok.results.board;

import id.tolok.achievement.Percent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Agencies by their average. A place is given only to those whose average is complete: who leaves
/// out a bad figure must not climb by it. Equal averages share a place.
public final class Ranking {

  private Ranking() {}

  /// One agency.
  ///
  /// @param place from 1; 0 for those without one
  public record Entry(long agencyId, Average average, int place) {}

  /// Those with a place first; then the incomplete, the fuller ones first.
  public static List<Entry> of(Map<Long, Average> averages) {
    Comparator<Map.Entry<Long, Average>> byPercent =
        Comparator.comparing(
            entry -> entry.getValue().findPercent().orElse(Percent.ZERO),
            Comparator.<Percent>reverseOrder());
    var ranked = averages.entrySet().stream().filter(Ranking::isRanked).sorted(byPercent).toList();
    var entries = new ArrayList<Entry>();
    for (int index = 0; index < ranked.size(); index++) {
      var average = ranked.get(index).getValue();
      boolean equal = index > 0 && shown(entries.getLast().average()).equals(shown(average));
      int place = equal ? entries.getLast().place() : index + 1;
      entries.add(new Entry(ranked.get(index).getKey(), average, place));
    }
    averages.entrySet().stream()
        .filter(entry -> !isRanked(entry))
        .sorted(
            Comparator.<Map.Entry<Long, Average>>comparingDouble(entry -> -share(entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> entries.add(new Entry(entry.getKey(), entry.getValue(), 0)));
    return entries;
  }

  private static boolean isRanked(Map.Entry<Long, Average> entry) {
    return entry.getValue().isComplete() && entry.getValue().findPercent().isPresent();
  }

  private static String shown(Average average) {
    return average.findPercent().map(Percent::toString).orElse("");
  }

  private static double share(Average average) {
    return average.planned() == 0 ? -1 : (double) average.measured() / average.planned();
  }
}
