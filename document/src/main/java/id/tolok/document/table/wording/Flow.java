package id.tolok.document.table.wording;

import java.util.Set;
import java.util.regex.Pattern;

/// Judges whether one line of text goes on in the next, from its wording and from whether the next
/// word would still have fitted.
public final class Flow {

  /// Words that cannot be the last of a cell.
  private static final Set<String> OPEN =
      Set.of(
          "dan",
          "atau",
          "yang",
          "yg",
          "di",
          "ke",
          "dari",
          "dengan",
          "untuk",
          "pada",
          "oleh",
          "dalam",
          "terhadap",
          "serta",
          "antara",
          "sebagai",
          "atas",
          "bagi",
          "tentang",
          "sesuai",
          "per",
          "dibagi",
          "dibanding",
          "dibandingkan",
          "dikali",
          "dikalikan",
          "x",
          "kali",
          "sub",
          "telah",
          "tidak",
          "secara",
          "melalui",
          "agar",
          "maka",
          "para",
          "setiap",
          "jumlah");

  private static final Pattern OPEN_SIGN = Pattern.compile(".*[,/(+×÷&=–-]$");
  private static final Pattern FINAL = Pattern.compile(".*\\b100\\s?(?:%|persen)");
  private static final Pattern TAIL =
      Pattern.compile("(?:[xX×*]\\s*)1[.]?0+\\b.*|[xX×]|100\\s?(?:%|persen)[.,;]?");

  private Flow() {}

  /// Above zero where the lines belong together, below zero where a cell ends between them.
  ///
  /// @param width of the column, as {@link TextWidth} measures; 0 when unknown
  public static double joins(String above, String below, double width) {
    return wording(above, below) + room(above, below, width);
  }

  /// What the words at the seam tell.
  public static double wording(String above, String below) {
    double score = 0;
    char first = below.charAt(0);
    if (Character.isLowerCase(first)) {
      score += 3;
    } else if (Character.isUpperCase(first)) {
      score -= 1;
    } else if ("/:=)×+%".indexOf(first) >= 0 || TAIL.matcher(below).matches()) {
      score += 2.5;
    }
    if (isOpen(above)) {
      score += 2.5;
    } else if (above.endsWith(".") || above.endsWith(";") || FINAL.matcher(above).matches()) {
      score -= 1.5;
    }
    return score;
  }

  /// What the room left at the end of the upper line tells.
  public static double room(String above, String below, double width) {
    return width <= 0
        ? 0
        : room(TextWidth.of(above) + TextWidth.of(" ") + TextWidth.of(firstWord(below)), width);
  }

  /// What it tells that a line with the next word added would need this much of the width; nothing
  /// where the width is unknown.
  public static double room(double needed, double width) {
    return width <= 0 ? 0 : Math.clamp((needed / width - 0.94) * 25, -3.5, 1.2);
  }

  /// Whether the text can only be the end of a formula.
  public static boolean isTail(String text) {
    return TAIL.matcher(text).matches() || "=)×÷/%".indexOf(text.charAt(0)) >= 0;
  }

  public static boolean isOpen(String text) {
    var word = text.substring(text.lastIndexOf(' ') + 1);
    return OPEN.contains(word.toLowerCase(java.util.Locale.ROOT))
        || OPEN_SIGN.matcher(text).matches()
        || text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  public static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }
}
