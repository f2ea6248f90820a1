package id.tolok.document.extract.indicator;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// A planned value as text: decimal point, no thousands separator, no percent sign; words stay.
final class TargetText {

  private static final Pattern NONE = Pattern.compile("(?i)[\\s\\-–—.…_]*|n\\s?/\\s?a|na");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");
  private static final Pattern FOREIGN = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
  private static final Pattern POINT_DECIMAL =
      Pattern.compile("\\d+\\.(?:\\d{1,2}|\\d{4,})(?!\\d)");

  private TargetText() {}

  /// Whether the values of a row use a point for decimals, so that `1.500` is not a thousand.
  static boolean usesPointDecimals(Collection<String> values) {
    return values.stream()
        .anyMatch(value -> POINT_DECIMAL.matcher(value).find() || value.matches("\\s*0\\.\\d+.*"));
  }

  static Optional<String> of(String printed, boolean pointDecimals) {
    if (NONE.matcher(printed).matches()) {
      return Optional.empty();
    }
    var text = printed.replace("%", " ").replaceAll("(?i)\\b(?:persen|prosen)\\b", " ");
    var result =
        NUMBER
            .matcher(text)
            .replaceAll(found -> number(found.group(), pointDecimals))
            .replaceAll("\\s+", " ")
            .replaceAll("([<>≤≥])\\s+", "$1")
            .strip();
    return result.isEmpty() ? Optional.empty() : Optional.of(result);
  }

  private static String number(String printed, boolean pointDecimals) {
    if (GROUPED.matcher(printed).matches()) {
      return printed.replace(".", "").replace(',', '.');
    }
    if (FOREIGN.matcher(printed).matches()) {
      return printed.replace(",", "");
    }
    if (THOUSANDS.matcher(printed).matches() && !pointDecimals) {
      return printed.replace(".", "");
    }
    return printed.indexOf(',') == printed.lastIndexOf(',') ? printed.replace(',', '.') : printed;
  }
}
