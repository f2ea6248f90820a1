package id.tolok.figures;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers as people in Indonesia write them: `1.234.567,89`. Plain ones such as `1234.5` are
/// taken too where they can mean only one thing. What can mean two is not guessed.
@BasedOn(value = Regulation.TOLOK_DECISION, place = "angka yang dapat berarti dua tidak ditebak")
public final class WrittenNumber {

  private static final int LONGEST = 40;
  private static final Pattern MONEY = Pattern.compile("(?i)^rp\\.?\\s*");
  private static final Pattern MONEY_TAIL = Pattern.compile(",\\s*[-–]+$");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}([\\s\\p{Z}]\\d{3})+([.,]\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d+,\\d+");
  private static final Pattern DOT_DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern THOUSAND_OR_DECIMAL = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern ENGLISH_THOUSAND_OR_DECIMAL = Pattern.compile("[1-9]\\d{0,2},000");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(\\.\\d{3}){2,}");
  private static final Pattern GROUPED_ENGLISH =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");

  private WrittenNumber() {}

  /// What a text says as a number.
  public sealed interface Reading {

    /// It can mean only this.
    record Certain(BigDecimal number) implements Reading {}

    /// It can mean two numbers: `1.234` is a thousand and more in Indonesian, little more than 1 in
    /// a plain notation; `1,000` is one in Indonesian, a thousand in English.
    record Doubtful(BigDecimal asThousands, BigDecimal asDecimal) implements Reading {}

    /// It is no number.
    record NotANumber() implements Reading {}
  }

  /// Reads a number. A leading `Rp`, a trailing `,-` or `%`, and blanks between thousands are taken
  /// off.
  public static Reading read(String text) {
    String digits = bare(text);
    boolean negative = digits.startsWith("-") || digits.startsWith("−");
    digits = together(negative ? trimmed(digits.substring(1)) : digits);
    if (digits.isEmpty() || digits.length() > LONGEST) {
      return new Reading.NotANumber();
    }
    return switch (unsigned(digits)) {
      case Reading.Certain(var number) -> new Reading.Certain(signed(number, negative));
      case Reading.Doubtful(var thousands, var decimal) ->
          new Reading.Doubtful(signed(thousands, negative), signed(decimal, negative));
      case Reading.NotANumber none -> none;
    };
  }

  private static BigDecimal signed(BigDecimal number, boolean negative) {
    return negative ? number.negate() : number;
  }

  private static String bare(String text) {
    String bare = trimmed(text);
    bare = MONEY.matcher(bare).replaceFirst("");
    bare = MONEY_TAIL.matcher(bare).replaceFirst("");
    bare = bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
    return trimmed(bare);
  }

  private static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  /// Blanks part thousands and nothing else: `12 34` are two numbers, not one.
  private static String together(String digits) {
    return SPACED.matcher(digits).matches() ? BLANK.matcher(digits).replaceAll("") : digits;
  }

  private static Reading unsigned(String digits) {
    if (THOUSAND_OR_DECIMAL.matcher(digits).matches()) {
      return new Reading.Doubtful(new BigDecimal(digits.replace(".", "")), new BigDecimal(digits));
    }
    // As a decimal the zeros would say nothing; English programs write a thousand so.
    if (ENGLISH_THOUSAND_OR_DECIMAL.matcher(digits).matches()) {
      return new Reading.Doubtful(
          new BigDecimal(digits.replace(",", "")), new BigDecimal(digits.replace(',', '.')));
    }
    if (PLAIN.matcher(digits).matches() || DOT_DECIMAL.matcher(digits).matches()) {
      return new Reading.Certain(new BigDecimal(digits));
    }
    if (COMMA_DECIMAL.matcher(digits).matches()) {
      return new Reading.Certain(new BigDecimal(digits.replace(',', '.')));
    }
    if (GROUPED.matcher(digits).matches()) {
      return new Reading.Certain(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    if (GROUPED_ENGLISH.matcher(digits).matches()) {
      return new Reading.Certain(new BigDecimal(digits.replace(",", "")));
    }
    return new Reading.NotANumber();
  }
}
