package id.tolok.measurement.batch;

import java.util.Set;

/// Which field of a row a refusal concerns.
final class FaultColumns {

  private static final Set<String> AMOUNT =
      Set.of(
          "TOO_LONG",
          "NEGATIVE",
          "NOT_WHOLE",
          "BELOW_RANGE",
          "ABOVE_RANGE",
          "PART_ABOVE_WHOLE",
          "WHOLE_BELOW_PART");

  private FaultColumns() {}

  static String of(String code) {
    if (AMOUNT.contains(code)) {
      return "amount";
    }
    if (code.equals("CHANGED")) {
      return "version";
    }
    if (code.startsWith("NOTE")) {
      return "note";
    }
    return code.contains("WINDOW") || code.contains("PERIOD") || code.contains("YEAR")
        ? "period"
        : "variable";
  }
}
