package id.tolok.catalogue.search;

import id.tolok.catalogue.search.WordLook.Near;
import id.tolok.kernel.EditDistance;
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
        look.near().stream()
            .mapToInt(near -> EditDistance.between(look.word(), near.word()))
            .min()
            .orElse(0);
    if (least > most) {
      return List.of();
    }
    return look.near().stream()
        .filter(near -> EditDistance.between(look.word(), near.word()) == least)
        .sorted(Comparator.comparingInt(Near::uses).reversed().thenComparing(Near::word))
        .limit(MEANT_MAX)
        .toList();
  }
}
