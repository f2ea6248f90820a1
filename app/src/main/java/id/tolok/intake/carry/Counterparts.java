package id.tolok.intake.carry;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftPosition;
import id.tolok.intake.draft.DraftRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// Which item of one reading is which of another. Two items belong together when they say much the
/// same; of several that do, the nearest in order is taken, and none is taken twice.
final class Counterparts {

  private static final double LIKE_ENOUGH = 0.5;
  private static final double SAME_POSITION = 0.15;
  private static final double SAME_FORMULA = 0.15;
  private static final double SAME_PLACE = 0.1;

  private final Map<String, String> newIds = new HashMap<>();

  private Counterparts() {}

  static Counterparts of(Draft earlier, Draft later) {
    var counterparts = new Counterparts();
    for (int index = 0; index < earlier.decrees().size(); index++) {
      if (index < later.decrees().size()) {
        counterparts.newIds.put(earlier.decrees().get(index).id(), later.decrees().get(index).id());
      }
    }
    counterparts.pair(
        earlier.positions(),
        later.positions(),
        DraftPosition::id,
        (one, other) -> Similarity.of(one.name(), other.name()));
    counterparts.pair(
        earlier.rows(),
        later.rows(),
        DraftRow::id,
        (one, other) -> counterparts.likeness(one, other, earlier, later));
    return counterparts;
  }

  private double likeness(DraftRow one, DraftRow other, Draft earlier, Draft later) {
    double names = Similarity.of(one.name(), other.name());
    if (names < LIKE_ENOUGH) {
      return names;
    }
    var position = earlier.findPositionOf(one.id()).map(DraftPosition::id).map(newIds::get);
    boolean samePosition =
        position.isPresent()
            && position.equals(later.findPositionOf(other.id()).map(DraftPosition::id));
    var where = one.cells().cell("indicator").where();
    boolean samePlace = where != null && where.equals(other.cells().cell("indicator").where());
    return names
        + (samePosition ? SAME_POSITION : 0)
        + (samePlace ? SAME_PLACE : 0)
        + SAME_FORMULA * Similarity.of(formula(one), formula(other));
  }

  private static String formula(DraftRow row) {
    var text = row.cells().value("formulaText");
    return text == null ? "" : text;
  }

  private record Pair(String earlier, String later, double likeness, int distance) {}

  private <T> void pair(
      List<T> earlier, List<T> later, Function<T, String> id, ToDoubleBiFunction<T, T> likeness) {
    var pairs = new ArrayList<Pair>();
    for (int one = 0; one < earlier.size(); one++) {
      for (int other = 0; other < later.size(); other++) {
        double alike = likeness.applyAsDouble(earlier.get(one), later.get(other));
        if (alike >= LIKE_ENOUGH) {
          pairs.add(
              new Pair(
                  id.apply(earlier.get(one)),
                  id.apply(later.get(other)),
                  alike,
                  Math.abs(one - other)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparing(Pair::distance));
    var taken = new HashSet<String>();
    for (var pair : pairs) {
      if (!newIds.containsKey(pair.earlier()) && taken.add(pair.later())) {
        newIds.put(pair.earlier(), pair.later());
      }
    }
  }

  /// The id of an item in the later reading.
  Optional<String> find(String earlierId) {
    return Optional.ofNullable(newIds.get(earlierId));
  }

  boolean isCounterpart(String laterId) {
    return newIds.containsValue(laterId);
  }

  /// Says that an item an edit added is now called otherwise.
  void add(String earlierId, String laterId) {
    newIds.put(earlierId, laterId);
  }
}
