package id.tolok.document.heading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A header cell made comparable: upper case, without marks, brackets and signs, its year or
/// quarter taken out.
///
/// @param line the words with the signs that separate alternatives
/// @param words the words alone
/// @param year the year it names
/// @param quarter the quarter it names
record HeadingText(
    String line, List<String> words, @Nullable Integer year, @Nullable Integer quarter) {

  static final Pattern COLUMN_NUMBER =
      Pattern.compile("[(\\[]?\\s*\\d{1,2}\\s?[A-Za-z]?\\s*[)\\]]?\\.?");

  private static final double PERIOD_ALONE = 0.8;
  private static final Pattern TAG = Pattern.compile("<br\\s*/?>|</?[A-Za-z][^>]{0,60}>");
  private static final Pattern MARKS = Pattern.compile("\\*+|_{2,}|#+\\s|`|\\$|\\\\text(?:bf)?");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[{][^()\\[\\]{}]*(?:[)\\]}]|$)");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:\\b(?:TAHUN|THN?|TA|RENSTRA)\\.?\\s*)?(?<!\\d)(20\\d\\d|19\\d\\d)(?!\\d)");
  private static final Pattern QUARTER =
      Pattern.compile(
          "\\b(?:TRIWULAN|TRI WULAN|TRIW|TW)\\b\\.?\\s*(?:KE\\s*-?\\s*)?(IV|I{1,3}|[1-4])\\b"
              + "|\\bB\\s?(03|06|09|12)\\b");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}/,&%-]+");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

  static HeadingText of(String cell) {
    var upper = withoutMarks(cell).toUpperCase(Locale.ROOT);
    Integer year = null;
    Integer quarter = null;
    if (upper.chars().anyMatch(Character::isDigit)) {
      var named = YEAR.matcher(upper);
      if (named.find()) {
        year = Integer.valueOf(named.group(1));
        upper = without(upper, named);
      }
    }
    var counted = QUARTER.matcher(upper);
    if (counted.find()) {
      quarter =
          counted.group(1) == null
              ? Integer.parseInt(counted.group(2)) / 3
              : quarter(counted.group(1));
      upper = without(upper, counted);
    }
    var line = SIGNS.matcher(unbracketed(upper)).replaceAll(" ").strip();
    return new HeadingText(line, words(line), year, quarter);
  }

  private static String without(String text, Matcher found) {
    return text.substring(0, found.start()) + " " + text.substring(found.end());
  }

  static String withoutMarks(String cell) {
    var untagged = cell.indexOf('<') < 0 ? cell : TAG.matcher(cell).replaceAll(" ");
    return MARKS.matcher(untagged).replaceAll(" ");
  }

  String letters() {
    return String.join("", words);
  }

  /// A year or quarter without any word, as the second row of a header has it.
  Heading periodAlone() {
    return new Heading(Field.TARGET, PERIOD_ALONE, year, quarter);
  }

  String period() {
    return year == null && quarter == null ? "" : "%s-%s".formatted(year, quarter);
  }

  Heading withPeriod(Heading heading) {
    return new Heading(heading.field(), heading.score(), year, quarter);
  }

  private static int quarter(String sign) {
    return switch (sign) {
      case "I", "1" -> 1;
      case "II", "2" -> 2;
      case "III", "3" -> 3;
      default -> 4;
    };
  }

  /// What stands in brackets explains a heading; only where nothing else is left does it count.
  private static String unbracketed(String text) {
    var outside = BRACKETED.matcher(text).replaceAll(" ");
    return outside.isBlank() ? text : outside;
  }

  private static List<String> words(String line) {
    return WORD_END
        .splitAsStream(line.replace("%", " PERSEN "))
        .filter(word -> !word.isEmpty())
        .map(HeadingText::common)
        .toList();
  }

  /// Three words for counting are one.
  static String common(String word) {
    return switch (word) {
      case "PENGHITUNGAN", "PENGUKURAN", "PERHITUNGN", "PERHITUNGANNYA" -> "PERHITUNGAN";
      case "OPERATIONAL" -> "OPERASIONAL";
      default -> word;
    };
  }
}
