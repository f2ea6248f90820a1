package id.tolok.organization;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people type, made fit to keep: blanks at the ends and inside joined, no control characters.
final class Wording {

  private Wording() {}

  static String of(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00a0]+", " ")
        .strip();
  }

  /// Absent where nothing is left.
  static @Nullable String orAbsent(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    String kept = of(typed);
    return kept.isEmpty() ? null : kept;
  }

  /// Lines without the empty ones.
  static List<String> lines(List<String> typed) {
    return typed.stream().map(Wording::of).filter(line -> !line.isEmpty()).toList();
  }
}
