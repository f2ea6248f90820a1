package id.tolok.document.text.word;

import java.util.Locale;

/// A number as Word writes it in a list.
final class NumberForm {

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LETTERS = 26;
  private static final int ROMAN_MAX = 4000;

  private NumberForm() {}

  /// @param format Word's name of the form; an unknown one counts in figures
  static String write(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /// a to z, then aa, bb, as Word goes on.
  private static String letters(int number) {
    if (number < 1 || number > LETTERS * LETTERS) {
      return Integer.toString(number);
    }
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number >= ROMAN_MAX) {
      return Integer.toString(number);
    }
    var signs = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        signs.append(ROMAN_SIGNS[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return signs.toString();
  }
}
