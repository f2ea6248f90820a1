package id.tolok.catalogue.comparison;

import id.tolok.catalogue.likeness.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which row of one catalogue is which of the other: those of one lineage first, then those that
/// are alike in name, formula and position, so that all pairs together are as alike as can be.
final class RowMatching {

  /// Two rows less alike than this are two rows.
  static final double ALIKE_MIN = 0.6;

  private static final double SAME_POSITION = 0.1;
  private static final double SAME_OBJECTIVE = 0.05;

  /// Small enough never to outweigh a word: settles rows that are otherwise equal by their place.
  private static final double SAME_PLACE = 0.001;

  /// Two rows that are one.
  record Pair(ComparedRow left, ComparedRow right) {}

  private RowMatching() {}

  /// The pairs in order of the left side.
  static List<Pair> pairs(List<ComparedRow> left, List<ComparedRow> right) {
    List<Pair> pairs = new ArrayList<>(ofOneLineage(left, right));
    Set<ComparedRow> taken = new HashSet<>();
    pairs.forEach(pair -> taken.addAll(List.of(pair.left(), pair.right())));
    pairs.addAll(alike(without(left, taken), without(right, taken)));
    pairs.sort(Comparator.comparingInt(pair -> pair.left().place()));
    return pairs;
  }

  /// How alike two rows are, for matching: 0 where they cannot be one.
  static double alike(ComparedRow left, ComparedRow right) {
    if (Collections.disjoint(words(left), words(right))) {
      return 0;
    }
    double words = Likeness.between(left.text(), right.text()).share();
    boolean position = left.position().equalsIgnoreCase(right.position());
    boolean objective =
        left.stated().objective() != null
            && left.stated()
                .objective()
                .equalsIgnoreCase(
                    right.stated().objective() == null ? "" : right.stated().objective());
    double distance = Math.abs(left.place() - right.place());
    return words < ALIKE_MIN
        ? 0
        : words
            + (position ? SAME_POSITION : 0)
            + (objective ? SAME_OBJECTIVE : 0)
            + SAME_PLACE / (1 + distance);
  }

  private static Set<String> words(ComparedRow row) {
    return row.text().name().words().keySet();
  }

  private static List<Pair> ofOneLineage(List<ComparedRow> left, List<ComparedRow> right) {
    Map<Long, ComparedRow> byLineage = new HashMap<>();
    right.forEach(row -> row.lineage().ifPresent(lineage -> byLineage.put(lineage, row)));
    List<Pair> pairs = new ArrayList<>();
    for (ComparedRow row : left) {
      row.lineage()
          .ifPresent(lineage -> {
            ComparedRow same = byLineage.remove(lineage);
            if (same != null) {
              pairs.add(new Pair(row, same));
            }
          });
    }
    return pairs;
  }

  private static List<Pair> alike(List<ComparedRow> left, List<ComparedRow> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    double[][] gains = new double[left.size()][right.size()];
    for (int i = 0; i < gains.length; i++) {
      ComparedRow row = left.get(i);
      Arrays.setAll(gains[i], j -> alike(row, right.get(j)));
    }
    int[] columns = Assignment.best(gains);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        pairs.add(new Pair(left.get(i), right.get(columns[i])));
      }
    }
    return pairs;
  }

  private static List<ComparedRow> without(List<ComparedRow> rows, Set<ComparedRow> taken) {
    return rows.stream().filter(row -> !taken.contains(row)).toList();
  }
}
