package id.tolok.formula.prose;

import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.prose.grammar.Part;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a quantity is meant, as its name says: *produksi tahun n-1* is the *produksi* of the year
/// before.
///
/// @param base the name without the words of time; empty when it has no others
/// @param moment which period is meant
record Times(String base, Moment moment) {

  /// A period relative to the one measured.
  enum Moment {
    UNSAID,
    CURRENT,
    PREVIOUS_PERIOD,
    PREVIOUS_YEAR,
    BASELINE
  }

  private static final List<Map.Entry<String, Moment>> PHRASES =
      List.of(
          Map.entry("tahun yang lalu", Moment.PREVIOUS_YEAR),
          Map.entry("tahun lalu", Moment.PREVIOUS_YEAR),
          Map.entry("tahun sebelumnya", Moment.PREVIOUS_YEAR),
          Map.entry("tahun sebelum", Moment.PREVIOUS_YEAR),
          Map.entry("tahun kemarin", Moment.PREVIOUS_YEAR),
          Map.entry("tahun n-1", Moment.PREVIOUS_YEAR),
          Map.entry("tahun t-1", Moment.PREVIOUS_YEAR),
          Map.entry("tahun ke n-1", Moment.PREVIOUS_YEAR),
          Map.entry("tahun ke t-1", Moment.PREVIOUS_YEAR),
          Map.entry("tahun dasar", Moment.BASELINE),
          Map.entry("kondisi awal", Moment.BASELINE),
          Map.entry("periode sebelumnya", Moment.PREVIOUS_PERIOD),
          Map.entry("periode lalu", Moment.PREVIOUS_PERIOD),
          Map.entry("triwulan sebelumnya", Moment.PREVIOUS_PERIOD),
          Map.entry("triwulan lalu", Moment.PREVIOUS_PERIOD),
          Map.entry("semester sebelumnya", Moment.PREVIOUS_PERIOD),
          Map.entry("semester lalu", Moment.PREVIOUS_PERIOD),
          Map.entry("bulan sebelumnya", Moment.PREVIOUS_PERIOD),
          Map.entry("bulan lalu", Moment.PREVIOUS_PERIOD),
          Map.entry("sebelumnya", Moment.PREVIOUS_PERIOD),
          Map.entry("tahun yang dilaporkan", Moment.CURRENT),
          Map.entry("tahun pelaporan", Moment.CURRENT),
          Map.entry("tahun berjalan", Moment.CURRENT),
          Map.entry("tahun sekarang", Moment.CURRENT),
          Map.entry("tahun ini", Moment.CURRENT),
          Map.entry("tahun n", Moment.CURRENT),
          Map.entry("tahun t", Moment.CURRENT),
          Map.entry("tahun ke n", Moment.CURRENT),
          Map.entry("periode ini", Moment.CURRENT),
          Map.entry("triwulan ini", Moment.CURRENT),
          Map.entry("semester ini", Moment.CURRENT),
          Map.entry("bulan ini", Moment.CURRENT),
          Map.entry("n-1", Moment.PREVIOUS_YEAR),
          Map.entry("t-1", Moment.PREVIOUS_YEAR),
          Map.entry("t+1", Moment.CURRENT),
          Map.entry("n", Moment.CURRENT),
          Map.entry("t", Moment.CURRENT));

  /// The time in the name of a quantity; anything but a plain name says none.
  static Times of(Part part) {
    return part instanceof Part.Leaf(String words, Variable variable)
            && variable.modifiers().isEmpty()
        ? of(words)
        : new Times(part.words(), Moment.UNSAID);
  }

  private static Times of(String words) {
    var plain = new ArrayList<String>();
    for (String word : words.replaceAll("[()\\[\\]{}_,]", " ").strip().split("\\s+")) {
      plain.add(word);
    }
    var canonical = plain.stream().map(Vocabulary::canonical).toList();
    for (var phrase : PHRASES) {
      var sought = List.of(phrase.getKey().split(" "));
      int at = java.util.Collections.lastIndexOfSubList(canonical, sought);
      if (at >= 0) {
        var rest = new ArrayList<>(plain.subList(0, at));
        if (!rest.isEmpty() && (isAt(rest.getLast()))) {
          rest.removeLast();
        }
        rest.addAll(plain.subList(at + sought.size(), plain.size()));
        return new Times(String.join(" ", rest), phrase.getValue());
      }
    }
    return new Times(words, Moment.UNSAID);
  }

  private static boolean isAt(String word) {
    String canonical = Vocabulary.canonical(word);
    return canonical.equals("pada") || canonical.equals("di") || canonical.equals("untuk");
  }

  boolean isSaid() {
    return moment != Moment.UNSAID;
  }

  /// One quantity at two moments.
  record Pair(Variable left, Variable right) {}

  /// Both parts as one variable at two moments, when their names allow it: the same words but for
  /// the time, or one of them nothing but a time.
  static Optional<Pair> oneQuantity(Part left, Part right) {
    var first = of(left);
    var second = of(right);
    boolean sameBase =
        first.base.equalsIgnoreCase(second.base) || first.base.isBlank() || second.base.isBlank();
    String base = first.base.isBlank() ? second.base : first.base;
    boolean moved = first.isSaid() && second.isSaid() && first.moment != second.moment;
    return sameBase && moved && !base.isBlank()
        ? Optional.of(new Pair(first.variable(base), second.variable(base)))
        : Optional.empty();
  }

  private Variable variable(String name) {
    var modifiers =
        switch (moment) {
          case UNSAID, CURRENT -> List.<TimeModifier>of();
          case PREVIOUS_PERIOD -> List.of(TimeModifier.PREVIOUS);
          case PREVIOUS_YEAR -> List.of(TimeModifier.PREVIOUS_YEAR);
          case BASELINE -> List.of(TimeModifier.BASELINE);
        };
    return new Variable(name, modifiers);
  }
}
