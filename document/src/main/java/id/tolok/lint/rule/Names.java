package id.tolok.lint.rule;

import java.util.regex.Pattern;

/// What an indicator's name promises by its first words.
public final class Names {

  private static final Pattern COUNT =
      Pattern.compile("^(jumlah|jml|jlh|banyaknya|total)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT =
      Pattern.compile(
          "^(persentase|prosentase|presentase|persen|cakupan|rasio)\\b|\\(%\\)|^%",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  public static boolean saysCount(String indicator) {
    return COUNT.matcher(indicator.strip()).find();
  }

  public static boolean saysPercent(String indicator) {
    return PERCENT.matcher(indicator.strip()).find();
  }
}
