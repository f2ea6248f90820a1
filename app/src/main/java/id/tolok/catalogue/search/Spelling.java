package id.tolok.catalogue.search;

import id.tolok.catalogue.search.WordLook.Near;
import java.util.Comparator;
import java.util.List;

/// What somebody meant by a word no indicator has.
final class Spelling {

  /// Words up to this length allow one slip, longer ones two.
  private static final int SHORT_MAX = 4;

  private static final int MEANT_MAX = 3;

  private Spelling() {}

  /// The nearest words, the most used first; none where nothing is near enough.
  static List<Near> meant(WordLook look) {
    int most = look.word().length() <= SHORT_MAX ? 1 : 2;
    int least =
        look.near().stream().mapToInt(near -> slips(look.word(), near.word())).min().orElse(0);
    if (least > most) {
      return List.of();
    }
    return look.near().stream()
        .filter(near -> slips(look.word(), near.word()) == least)
        .sorted(Comparator.comparingInt(Near::uses).reversed().thenComparing(Near::word))
        .limit(MEANT_MAX)
        .toList();
  }

  /// How many letters were left out, added, swapped or mistaken for another.
  static int slips(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int mistaken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + mistaken, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
