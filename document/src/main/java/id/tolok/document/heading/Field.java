package id.tolok.document.heading;

/// What a column of an indicator table holds.
public enum Field {
  NUMBER,
  /// The office or post a row belongs to.
  POSITION,
  OBJECTIVE,
  INDICATOR,
  /// The formula and nothing else.
  FORMULA,
  /// Running text in which the formula stands beside meaning, reasons or remarks.
  EXPLANATION,
  DEFINITION,
  RATIONALE,
  RESPONSIBLE,
  DATA_SOURCE,
  UNIT,
  /// A planned value, of a year or a quarter.
  TARGET,
  /// The value before the plan began.
  BASELINE,
  /// What was measured: an actual, an achievement or its grade.
  RESULT,
  /// Whether more or less is better.
  DIRECTION,
  NOTE,
  /// A heading that is known and not part of an indicator: budget, programme, initials.
  OTHER
}
