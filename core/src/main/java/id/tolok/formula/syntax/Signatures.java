package id.tolok.formula.syntax;

import id.tolok.formula.Expression.Function;

/// How each function is written, for messages and the manual.
public final class Signatures {

  private Signatures() {}

  public static String of(Function function) {
    return switch (function) {
      case SUM, AVERAGE, MIN, MAX, COUNT -> function + "(a; b; ...)";
      case ROUND -> "ROUND(a; desimal)";
      case ABS -> "ABS(a)";
      case IF -> "IF(syarat; bila_tidak_nol; bila_nol)";
      case IFMISSING -> "IFMISSING(a; pengganti)";
    };
  }
}
