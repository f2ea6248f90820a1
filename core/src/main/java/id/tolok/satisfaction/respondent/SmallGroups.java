package id.tolok.satisfaction.respondent;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Groups of people so small that a number about them would be a number about somebody.
public final class SmallGroups {

  /// The fewest people a number may be shown of.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "small groups")
  public static final int SHOWN_MIN = 5;

  private SmallGroups() {}

  /// Whether a group of this size is too small to be shown. Nobody is no group.
  public static boolean tooSmall(int people) {
    return people > 0 && people < SHOWN_MIN;
  }

  /// The groups of one breakdown that are hidden: those too small, and as many of the next larger
  /// as it takes that subtracting what is shown from the total tells nothing about fewer than five
  /// people or about one group alone. All groups where that cannot be reached.
  ///
  /// @param people size of each group; together they are the total, which is shown
  /// @param <G> what tells groups apart
  public static <G extends Comparable<? super G>> Set<G> hidden(Map<G, Integer> people) {
    var hidden = new LinkedHashSet<G>();
    int together = 0;
    var smallestFirst =
        people.entrySet().stream()
            .filter(group -> group.getValue() > 0)
            .sorted(
                Map.Entry.<G, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .toList();
    for (var group : smallestFirst) {
      boolean safe = hidden.isEmpty() || (hidden.size() > 1 && together >= SHOWN_MIN);
      if (!tooSmall(group.getValue()) && safe) {
        break;
      }
      hidden.add(group.getKey());
      together += group.getValue();
    }
    return hidden;
  }
}
