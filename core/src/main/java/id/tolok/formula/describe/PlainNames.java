package id.tolok.formula.describe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which names can stand in a sentence as they are, and how the others are held together.
final class PlainNames {

  /// Lower-case words of letters, the first possibly with a capital, in single blanks.
  private static final Pattern LETTERS = Pattern.compile("\\p{L}\\p{Ll}+(?: \\p{Ll}{2,})*");

  /// Words that a reader could take for something other than a part of a name.
  private static final Set<String> SPEAKING =
      Set.of(
          "adalah",
          "atas",
          "atau",
          "bagi",
          "banding",
          "catatan",
          "dan",
          "dari",
          "dengan",
          "di",
          "dimana",
          "ditambah",
          "formula",
          "formulasi",
          "hasil",
          "jadi",
          "jika",
          "kali",
          "kemudian",
          "keterangan",
          "ket",
          "kurang",
          "lalu",
          "meliputi",
          "minus",
          "nilai",
          "note",
          "pembulatan",
          "penjumlahan",
          "per",
          "perbandingan",
          "persen",
          "persentase",
          "proporsi",
          "rasio",
          "rumus",
          "sama",
          "selanjutnya",
          "selisih",
          "seperseratus",
          "seratus",
          "seribu",
          "serta",
          "terdiri",
          "terhadap",
          "tetapan",
          "yaitu",
          "yang",
          "rerata",
          "rata",
          "rataan",
          "plus",
          "total",
          "banyaknya");

  private static final Set<String> SPEAKING_BEGINNINGS =
      Set.of("dibagi", "dibanding", "dikali", "dikurang", "ditambah", "berbanding", "dikonversi");

  private PlainNames() {}

  static boolean isPlain(String name) {
    return LETTERS.matcher(name).matches()
        && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
            .noneMatch(PlainNames::isSpeaking);
  }

  /// Whether the bare name, alone in a text, is read as a count.
  static boolean isCountOnItsOwn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isPlain(name) && lower.startsWith("jumlah ");
  }

  private static boolean isSpeaking(String word) {
    return SPEAKING.contains(word)
        || SPEAKING_BEGINNINGS.stream().anyMatch(beginning -> isNearly(word, beginning));
  }

  private static boolean isNearly(String word, String beginning) {
    return word.startsWith(beginning.substring(0, Math.min(5, beginning.length())));
  }

  static String quoted(String name) {
    return "«" + name.replace("»", "»»") + "»";
  }
}
