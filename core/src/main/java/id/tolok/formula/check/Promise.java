package id.tolok.formula.check;

import java.util.regex.Pattern;

/// What the first word of a name says its figure will be.
enum Promise {
  COUNT,
  PERCENTAGE,
  NONE;

  private static final Pattern COUNTS = startsWith("jumlah|banyaknya|jml|jlh");
  private static final Pattern PERCENTAGES =
      startsWith("persentase|prosentase|presentase|persen|prosen");

  static Promise of(String name) {
    if (COUNTS.matcher(name).find()) {
      return COUNT;
    }
    return PERCENTAGES.matcher(name).find() || name.strip().startsWith("%") ? PERCENTAGE : NONE;
  }

  private static Pattern startsWith(String words) {
    return Pattern.compile(
        "^\\s*(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
