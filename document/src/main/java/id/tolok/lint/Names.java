package id.tolok.lint;

import java.util.regex.Pattern;

/// What an indicator's name promises by its first words.
final class Names {

  private static final Pattern COUNT =
      Pattern.compile("^(jumlah|jml|jlh|banyaknya|total)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT =
      Pattern.compile(
          "^(persentase|prosentase|presentase|persen|cakupan|rasio)\\b|\\(%\\)|^%",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  static boolean saysCount(String indicator) {
    return COUNT.matcher(indicator.strip()).find();
  }

  static boolean saysPercent(String indicator) {
    return PERCENT.matcher(indicator.strip()).find();
  }
}
