package id.tolok.lint;

import static id.tolok.kernel.Severity.ERROR;
import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Every rule of the linter. Codes are stable: people quote them in letters. The sentences are in
/// `messages_id.properties`; `docs/lint-rules.md` is generated from both.
public enum LintCode implements FindingCode {
  // What the name promises and what the formula gives
  NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT(WARNING),
  NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT(WARNING),
  FORMULA_MISSING(ERROR),
  FORMULA_NOT_COMPUTABLE(WARNING),
  FORMULA_BELONGS_TO_ANOTHER(WARNING),
  DENOMINATOR_IS_TARGET(WARNING),
  DENOMINATOR_COPIED(WARNING),
  OPERAND_NOT_MEASURABLE(WARNING),
  // What the definition talks about
  DEFINITION_BELONGS_TO_ANOTHER(WARNING),
  DEFINITION_UNRELATED(WARNING),
  // Targets
  TARGET_IMPOSSIBLE_FOR_UNIT(ERROR),
  TARGET_LOOKS_LIKE_COUNT(WARNING),
  TARGET_ZERO(WARNING),
  // Owners and sources
  RESPONSIBLE_MISSING(WARNING),
  RESPONSIBLE_IS_OTHER_POSITION(INFO),
  DATA_SOURCE_MISSING(WARNING),
  DATA_SOURCE_IS_PERSON(INFO),
  SAME_INDICATOR_DIFFERENT_FORMULA(WARNING),
  SAME_INDICATOR_TWO_OWNERS(INFO),
  // Numbering
  ROW_NUMBER_TWICE(WARNING),
  ROW_NUMBER_JUMPS(WARNING),
  // SMART
  TWO_MEASURES_IN_ONE(WARNING),
  INDICATOR_REPEATS_OBJECTIVE(WARNING),
  INDICATOR_IS_ACTIVITY(WARNING),
  OBJECTIVE_IS_ACTIVITY(INFO),
  TARGETS_MISSING(INFO),
  // Positions
  POSITION_LEVEL_WRONG(WARNING),
  HEAD_MEASURES_DOCUMENTS(WARNING),
  SUBDIVISION_WITHOUT_OUTPUT(WARNING),
  DUTY_WITHOUT_INDICATOR(INFO),
  // The legal act
  REGION_FOREIGN(ERROR),
  REVOKED_LAW_CITED(WARNING),
  CITATION_WRONG(WARNING),
  CITATION_INCOMPLETE(WARNING),
  PERIOD_MISMATCH(WARNING),
  DECREE_NUMBER_MISSING(WARNING),
  DECREE_NUMBER_TWICE(ERROR),
  DECREE_DATE_INCOMPLETE(WARNING),
  NIP_MISSING(INFO),
  NIP_INVALID(ERROR);

  private final Severity severity;

  LintCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
