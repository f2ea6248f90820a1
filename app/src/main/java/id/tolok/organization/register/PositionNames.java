package id.tolok.organization.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Tells which position or unit a name means, however offices abbreviate it: *Kasi Trantib* is
/// *Kepala Seksi Ketenteraman dan Ketertiban Umum*.
public final class PositionNames {

  /// Short forms in everyday use in sub-district offices and the words they stand for.
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("kasi", "kepala seksi"),
          Map.entry("kasie", "kepala seksi"),
          Map.entry("kasubag", "kepala subbagian"),
          Map.entry("kasubbag", "kepala subbagian"),
          Map.entry("kabag", "kepala bagian"),
          Map.entry("kabid", "kepala bidang"),
          Map.entry("kasubid", "kepala subbidang"),
          Map.entry("kasubbid", "kepala subbidang"),
          Map.entry("kadis", "kepala dinas"),
          Map.entry("subag", "subbagian"),
          Map.entry("subbag", "subbagian"),
          Map.entry("subid", "subbidang"),
          Map.entry("sekcam", "sekretaris kecamatan"),
          Map.entry("sekmat", "sekretaris kecamatan"),
          Map.entry("seklur", "sekretaris kelurahan"),
          Map.entry("sekda", "sekretaris daerah"),
          Map.entry("trantib", "ketenteraman ketertiban"),
          Map.entry("trantibum", "ketenteraman ketertiban umum"),
          Map.entry("tramtib", "ketenteraman ketertiban"),
          Map.entry("tramtibum", "ketenteraman ketertiban umum"),
          Map.entry("tibum", "ketertiban umum"),
          Map.entry("tapem", "tata pemerintahan"),
          Map.entry("kesra", "kesejahteraan rakyat"),
          Map.entry("kessos", "kesejahteraan sosial"),
          Map.entry("kesos", "kesejahteraan sosial"),
          Map.entry("yanum", "pelayanan umum"),
          Map.entry("yanmas", "pelayanan masyarakat"),
          Map.entry("ekbang", "ekonomi pembangunan"),
          Map.entry("perekbang", "perekonomian pembangunan"),
          Map.entry("pemmas", "pemberdayaan masyarakat"),
          Map.entry("umpeg", "umum kepegawaian"),
          Map.entry("kepeg", "kepegawaian"),
          Map.entry("keu", "keuangan"),
          Map.entry("ren", "perencanaan"),
          Map.entry("ketentraman", "ketenteraman"));

  private static final Set<String> IDLE = Set.of("dan", "serta", "di", "pada", "yang", "kantor");

  /// Words that many positions share: alone they mean none.
  private static final Set<String> RANKS =
      Set.of("kepala", "seksi", "subbagian", "bagian", "bidang", "subbidang", "dinas", "badan");

  private static final double LIKE_ENOUGH = 0.5;

  private PositionNames() {}

  /// The one of several that a name means; empty where none or more than one fits as well.
  public static <T> Optional<T> meant(
      String name, Collection<T> among, Function<T, String> nameOf) {
    String asked = String.join(" ", words(name));
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    var equal =
        among.stream().filter(each -> String.join(" ", words(nameOf.apply(each))).equals(asked));
    var exact = equal.toList();
    if (!exact.isEmpty()) {
      return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }
    return RANKS.containsAll(words(name)) ? Optional.empty() : nearest(words(name), among, nameOf);
  }

  private static <T> Optional<T> nearest(
      List<String> asked, Collection<T> among, Function<T, String> nameOf) {
    var best = new ArrayList<T>();
    double top = LIKE_ENOUGH;
    for (T each : among) {
      double likeness = likeness(asked, words(nameOf.apply(each)));
      if (likeness > top) {
        best.clear();
        top = likeness;
      }
      if (likeness >= top) {
        best.add(each);
      }
    }
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /// The share of words two names have in common, 0 where neither holds all words of the other.
  private static double likeness(List<String> one, List<String> other) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = one.size() <= other.size() ? other : one;
    var left = new ArrayList<>(longer);
    int used = 0;
    for (String word : shorter) {
      int covered = cover(word, left);
      if (covered == 0) {
        return 0;
      }
      used += covered;
    }
    return (double) used / longer.size();
  }

  /// Takes the words out that one word stands for: itself, what it begins, or what it is the
  /// initials of.
  private static int cover(String word, List<String> left) {
    if (left.remove(word)) {
      return 1;
    }
    for (int at = 0; at < left.size(); at++) {
      if (word.length() >= 3 && left.get(at).startsWith(word)) {
        left.remove(at);
        return 1;
      }
    }
    int size = word.length();
    for (int at = 0; size >= 2 && at + size <= left.size(); at++) {
      var run = left.subList(at, at + size);
      var initials = new StringBuilder();
      run.forEach(each -> initials.append(each.charAt(0)));
      if (initials.toString().equals(word)) {
        run.clear();
        return size;
      }
    }
    return 0;
  }

  /// A name in full words, lower case, without those that carry nothing.
  static List<String> words(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .replaceAll("\\bsub (bagian|bidang|bag|bid)\\b", "sub$1")
            .replaceAll("\\bsekretaris camat\\b", "sekretaris kecamatan")
            .strip();
    var words = new LinkedHashSet<String>();
    for (String word : plain.split(" ")) {
      for (String full : SHORT.getOrDefault(word, word).split(" ")) {
        if (!full.isEmpty() && !IDLE.contains(full)) {
          words.add(full);
        }
      }
    }
    return List.copyOf(words);
  }

  /// Whether two names are the same but for writing.
  public static boolean same(String one, String other) {
    return new HashSet<>(words(one)).equals(new HashSet<>(words(other)));
  }
}
