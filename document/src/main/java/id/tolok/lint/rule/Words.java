package id.tolok.lint.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of an Indonesian text that carry its meaning, reduced to rough stems so that
/// *pembinaan*, *dibina* and *membina* meet.
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{3,}");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "yang",
          "dan",
          "atau",
          "dari",
          "dalam",
          "pada",
          "untuk",
          "dengan",
          "oleh",
          "atas",
          "ini",
          "itu",
          "adalah",
          "sebagai",
          "agar",
          "serta",
          "para",
          "setiap",
          "suatu",
          "secara",
          "akan",
          "telah",
          "sudah",
          "dapat",
          "tidak",
          "bagi",
          "antara",
          "lain",
          "lainnya",
          "ada",
          "jumlah",
          "jml",
          "persentase",
          "prosentase",
          "persen",
          "tingkat",
          "nilai",
          "indeks",
          "rata",
          "seluruh",
          "semua",
          "total",
          "banyaknya",
          "dibagi",
          "dikali",
          "dibanding",
          "kali",
          "target",
          "kecamatan",
          "kabupaten",
          "kota",
          "daerah",
          "desa",
          "kegiatan",
          "tahun",
          "meningkat",
          "meningkatnya",
          "tersedia",
          "tersedianya",
          "terlaksana",
          "terlaksananya",
          "tersusun",
          "tersusunnya",
          "terpenuhi",
          "terpenuhinya",
          "yaitu",
          "tersebut",
          "hasil",
          "baik",
          "data",
          "merupakan",
          "melalui",
          "terhadap",
          "pelaksanaan",
          "dilaksanakan",
          "melaksanakan",
          "dilakukan",
          "melakukan",
          "dibuat",
          "disusun",
          "masyarakat",
          "wilayah",
          "sesuai",
          "kerja",
          "kinerja");
  private static final List<String> PREFIXES =
      List.of(
          "memper", "penge", "menge", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen",
          "per", "ber", "ter", "me", "pe", "di", "ke", "se");
  private static final List<String> SUFFIXES = List.of("kannya", "annya", "nya", "kan", "an", "i");
  private static final int STEM_LENGTH_MIN = 4;
  private static final int KINDRED_LENGTH_MIN = 5;

  private Words() {}

  /// The stems of the meaningful words, in order of appearance.
  public static Set<String> stems(String text) {
    var stems = new LinkedHashSet<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      var word = matcher.group();
      if (!EMPTY_WORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  /// Share of the first text's stems that the second one has too, 0 to 1; 0 when the first has
  /// none.
  public static double overlap(Set<String> stems, Set<String> others) {
    if (stems.isEmpty()) {
      return 0;
    }
    long shared = stems.stream().filter(stem -> meets(stem, others)).count();
    return (double) shared / stems.size();
  }

  /// Rough stems of one word can differ at their ends: *encana* of *perencanaan* meets *rencana*.
  private static boolean meets(String stem, Set<String> others) {
    return others.contains(stem)
        || (stem.length() >= KINDRED_LENGTH_MIN
            && others.stream()
                .filter(other -> other.length() >= KINDRED_LENGTH_MIN)
                .anyMatch(other -> other.contains(stem) || stem.contains(other)));
  }

  /// The text reduced to lower-case letters and digits with single blanks, for comparing names.
  public static String normalised(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String stem(String word) {
    return withoutSuffix(withoutPrefix(word));
  }

  private static String withoutPrefix(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= STEM_LENGTH_MIN) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static String withoutSuffix(String word) {
    for (String suffix : SUFFIXES) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= STEM_LENGTH_MIN) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }
}
