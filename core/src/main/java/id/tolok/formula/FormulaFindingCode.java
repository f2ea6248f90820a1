package id.tolok.formula;

import static id.tolok.kernel.Severity.ERROR;
import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What can be said about a text in the formula language, about a formula, and about computing it.
public enum FormulaFindingCode implements FindingCode {
  EMPTY_FORMULA(ERROR),
  FORMULA_TOO_LONG(ERROR),
  FORMULA_TOO_DEEP(ERROR),
  FORMULA_TOO_LARGE(ERROR),
  FORMULA_UNFINISHED(ERROR),
  OPERAND_EXPECTED(ERROR),
  OPERATOR_EXPECTED(ERROR),
  BRACKET_NOT_CLOSED(ERROR),
  BRACKET_NOT_OPENED(ERROR),
  SEPARATOR_EXPECTED(ERROR),
  NAME_NOT_CLOSED(ERROR),
  NAME_EMPTY(ERROR),
  NAME_WITHOUT_BRACKETS(ERROR),
  UNKNOWN_FUNCTION(ERROR),
  WRONG_ARGUMENT_COUNT(ERROR),
  UNKNOWN_MODIFIER(ERROR),
  MALFORMED_NUMBER(ERROR),
  UNKNOWN_CHARACTER(ERROR),
  AMBIGUOUS_NUMBER(WARNING),

  NUMBER_OUT_OF_RANGE(ERROR),
  ROUND_DIGITS_INVALID(ERROR),

  UNKNOWN_VARIABLE(ERROR),
  UNKNOWN_CONSTANT(ERROR),
  UNITS_DIFFER(WARNING),
  UNIT_MISMATCH(WARNING),
  NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT(WARNING),
  NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT(WARNING),
  PERCENT_WITHOUT_HUNDRED(WARNING),
  HUNDRED_PERCENT_CHANGES_NOTHING(WARNING),
  HUNDRED_TWICE(WARNING),
  CONSTANT_ONLY(WARNING),
  DIVISION_BY_ZERO(ERROR),
  SAME_ABOVE_AND_BELOW(WARNING),
  DENOMINATOR_IS_TARGET(WARNING),
  MISSING_BECOMES_ZERO(INFO);

  private final Severity severity;

  FormulaFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
