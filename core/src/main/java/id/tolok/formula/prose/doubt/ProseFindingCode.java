package id.tolok.formula.prose.doubt;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What can be doubtful about a formula people wrote for people.
public enum ProseFindingCode implements FindingCode {
  /// There is no formula at all, or only a dash.
  FORMULA_EMPTY(Severity.WARNING),
  /// The words name work or goods, not a quantity.
  FORMULA_NOT_MEASURABLE(Severity.WARNING),
  /// The value comes from a survey, an evaluation or another office.
  FORMULA_EXTERNAL_VALUE(Severity.INFO),
  /// A table of grades stands where the formula should be.
  FORMULA_IS_GRADE_TABLE(Severity.WARNING),
  /// The formula repeats an indicator that names work.
  FORMULA_REPEATS_ACTIVITY(Severity.WARNING),
  /// The indicator promises a share, the formula only counts.
  FORMULA_LACKS_DENOMINATOR(Severity.WARNING),
  /// The indicator promises a percentage, the ratio prints no hundred.
  FORMULA_LACKS_MULTIPLIER(Severity.INFO),
  /// More than one dividing word; the first was taken.
  FORMULA_TWO_DIVISIONS(Severity.WARNING),
  /// The denominator is the target, which achievement applies once more.
  FORMULA_DIVIDES_BY_TARGET(Severity.WARNING),
  /// No dividing word or sign: the division was read from the arrangement.
  FORMULA_DIVISION_INFERRED(Severity.WARNING),
  /// A word or sign that often means something else was taken as division.
  FORMULA_WEAK_DIVISION(Severity.INFO),
  /// Adding and dividing without brackets; division was taken as the outermost.
  FORMULA_ORDER_UNCLEAR(Severity.WARNING),
  /// Words after the end of the formula were left aside.
  FORMULA_WORDS_LEFT_OVER(Severity.INFO),
  /// A bracket without its partner.
  FORMULA_BRACKET_UNMATCHED(Severity.WARNING),
  /// Both sides of the division have the same words.
  FORMULA_OPERANDS_EQUAL(Severity.WARNING),
  /// Letters without a legend that says what they stand for.
  FORMULA_LETTERS_UNEXPLAINED(Severity.WARNING),
  /// The text is longer or deeper than what is read.
  FORMULA_TOO_LONG(Severity.WARNING);

  private final Severity severity;

  ProseFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
