package id.tolok.lint.position;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Positions of a sub-district office by the many names they go by.
final class Positions {

  /// Rank of a position inside its office.
  enum Level {
    HEAD,
    SECRETARY,
    SECTION_HEAD,
    SUBDIVISION_HEAD,
    OTHER
  }

  private static final Map<Level, Pattern> FORMS =
      new TreeMap<>(
          Map.of(
              Level.HEAD, Pattern.compile("^camat\\b"),
              Level.SECRETARY, Pattern.compile("^(sekretaris|sekcam|sekretariat)\\b"),
              Level.SECTION_HEAD,
                  Pattern.compile("^(kepala seksi|kasi|kasie|ka si|seksi|lurah)\\b"),
              Level.SUBDIVISION_HEAD,
                  Pattern.compile("^(kepala sub|kasub ?bag|kasubag|kasub|ka sub|sub ?bag)")));
  private static final Set<String> RANK_WORDS =
      Set.of(
          "kepala",
          "seksi",
          "kasi",
          "kasie",
          "kasubbag",
          "kasubag",
          "kasub",
          "bag",
          "bagian",
          "sub",
          "subag",
          "subbag",
          "subbagian",
          "kecamatan",
          "dan",
          "camat",
          "sekretaris");
  private static final List<String[]> SHORT_FORMS =
      List.of(
          new String[] {"trantibum", "ketenteraman ketertiban"},
          new String[] {"trantib", "ketenteraman ketertiban"},
          new String[] {"ketentraman", "ketenteraman"},
          new String[] {"kesra", "kesejahteraan rakyat"},
          new String[] {"kesos", "kesejahteraan sosial"},
          new String[] {"ekbang", "ekonomi pembangunan"},
          new String[] {"tapem", "pemerintahan"},
          new String[] {"pmd", "pemberdayaan masyarakat"},
          new String[] {"pm", "pemberdayaan masyarakat"},
          new String[] {"pka", "perencanaan keuangan aset"},
          new String[] {"pep", "perencanaan evaluasi pelaporan"});

  private Positions() {}

  static Level level(String position) {
    var plain = plain(position);
    return FORMS.entrySet().stream()
        .filter(form -> form.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Level.OTHER);
  }

  /// Whether two names can mean one office: the same rank, and one name's field words all in the
  /// other.
  static boolean sameOffice(String one, String other) {
    if (level(one) != level(other)) {
      return false;
    }
    var left = field(one);
    var right = field(other);
    return left.isEmpty()
        || right.isEmpty()
        || left.stream().anyMatch(right::contains)
        || right.stream().anyMatch(left::contains);
  }

  /// The echelon the law gives a position of a sub-district office; empty where it gives none.
  @BasedOn(value = Regulation.PP_18_2016, place = "organisasi kecamatan")
  static Optional<String> echelon(Level level) {
    return switch (level) {
      case HEAD -> Optional.of("III.a");
      case SECRETARY -> Optional.of("III.b");
      case SECTION_HEAD -> Optional.of("IV.a");
      case SUBDIVISION_HEAD -> Optional.of("IV.b");
      case OTHER -> Optional.empty();
    };
  }

  private static Set<String> field(String position) {
    var plain = " " + plain(position) + " ";
    for (String[] form : SHORT_FORMS) {
      plain = plain.replace(" " + form[0] + " ", " " + form[1] + " ");
    }
    var words = new LinkedHashSet<String>();
    for (String word : plain.strip().split(" ")) {
      if (!RANK_WORDS.contains(word) && word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  private static String plain(String position) {
    return position.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
