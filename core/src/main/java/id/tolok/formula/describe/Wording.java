package id.tolok.formula.describe;

import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.TimeModifier;

/// The fixed Indonesian phrases for the parts of the formula language. What describes a formula and
/// what reads it share them.
public final class Wording {

  /// Stands before the name of a constant.
  public static final String CONSTANT = "tetapan";

  /// Stands before what is negated.
  public static final String MINUS = "minus";

  /// Stands before what is taken as a percentage.
  public static final String HUNDREDTH = "seperseratus dari";

  /// Stands before a number that is a whole formula.
  public static final String NUMBER = "bilangan";

  private Wording() {}

  /// What stands before the bracketed arguments of a function.
  public static String phrase(Function function) {
    return switch (function) {
      case SUM -> "jumlah dari";
      case AVERAGE -> "rata-rata dari";
      case MIN -> "nilai terkecil dari";
      case MAX -> "nilai terbesar dari";
      case COUNT -> "banyaknya nilai dari";
      case ROUND -> "pembulatan dari";
      case ABS -> "nilai mutlak dari";
      case IF -> "jika";
      case IFMISSING -> "jika kosong";
    };
  }

  /// What stands in brackets behind a name to move it in time.
  public static String phrase(TimeModifier modifier) {
    return switch (modifier) {
      case PREVIOUS -> "periode sebelumnya";
      case PREVIOUS_YEAR -> "tahun sebelumnya";
      case TO_DATE -> "sampai dengan periode ini";
      case BASELINE -> "kondisi awal";
    };
  }
}
