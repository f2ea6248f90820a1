package id.tolok.formula;

/// What shape a formula has, as a catalogue states it.
public enum FormulaKind {
  RATIO("ratio"),
  COUNT("count"),
  SUM("sum"),
  AVERAGE("average"),
  GROWTH("growth"),
  DIFFERENCE("difference"),
  PRODUCT_RATIO("product-ratio"),
  COMPOSITE("composite"),
  TEXT("text");

  private final String code;

  FormulaKind(String code) {
    this.code = code;
  }

  /// The word used in a catalogue file.
  public String code() {
    return code;
  }

  /// The kind a catalogue file names.
  ///
  /// @throws IllegalArgumentException when no kind has this code
  public static FormulaKind of(String code) {
    for (FormulaKind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no formula kind: " + code);
  }
}
