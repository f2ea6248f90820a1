package id.tolok.survey.number;

import id.tolok.satisfaction.respondent.SmallGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How many respondents are of which group, small groups hidden together with what would betray
/// them.
///
/// @param parts every group in its order, those of nobody too; who did not say comes last
/// @param <G> the groups
public record Breakdown<G extends Enum<G>>(List<Part<G>> parts) {

  public Breakdown {
    parts = List.copyOf(parts);
  }

  /// One group.
  ///
  /// @param group null for those who did not say
  /// @param people empty where hidden
  /// @param <G> the groups
  public record Part<G extends Enum<G>>(@Nullable G group, OptionalInt people) {

    public boolean isHidden() {
      return people.isEmpty();
    }
  }

  /// Hides what must be hidden.
  ///
  /// @param counts people by group
  /// @param unsaid people who did not say
  public static <G extends Enum<G>> Breakdown<G> of(
      Class<G> groups, Map<G, Integer> counts, int unsaid) {
    var all = groups.getEnumConstants();
    // Those who did not say are a group as any other: they too can be subtracted.
    Map<Integer, Integer> people = new HashMap<>();
    for (G group : all) {
      people.put(group.ordinal(), counts.getOrDefault(group, 0));
    }
    people.put(all.length, unsaid);
    var hidden = SmallGroups.hidden(people);
    var parts = new ArrayList<Part<G>>();
    for (int place = 0; place <= all.length; place++) {
      parts.add(
          new Part<>(
              place < all.length ? all[place] : null,
              hidden.contains(place)
                  ? OptionalInt.empty()
                  : OptionalInt.of(people.getOrDefault(place, 0))));
    }
    return new Breakdown<>(parts);
  }

  /// Whether anything of it can be shown.
  public boolean isShown() {
    return parts.stream().anyMatch(part -> part.people().orElse(0) > 0);
  }
}
