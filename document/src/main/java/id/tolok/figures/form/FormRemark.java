package id.tolok.figures.form;

import static id.tolok.kernel.Severity.ERROR;
import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Percent;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What the measurement form says beside an indicator: why there is no number, or what to know
/// about the one there is.
public enum FormRemark implements FindingCode {
  FIGURES_MISSING(WARNING),
  VALUE_NOT_ENTERED(WARNING),
  NOTHING_HAPPENED(INFO),
  FORMULA_FAILED(ERROR),
  NO_ANNUAL_TARGET(WARNING),
  NO_QUARTER_TARGET(INFO),
  TARGET_IN_WORDS(WARNING),
  TARGET_DOUBTFUL(ERROR),
  TARGET_WAS_LIMIT(INFO),
  TARGETS_CUMULATIVE(INFO),
  PERCENT_AGAINST_COUNT(WARNING),
  HUNDRED_SUPPLIED(INFO),
  RAW_DIFFERS(INFO),
  RAW_CONVERTED(INFO);

  private final Severity severity;

  FormRemark(Severity severity) {
    this.severity = severity;
  }

  /// What to call the result of the formula that differs from what counts: cut by a bound, or put
  /// through a scale.
  public static FormRemark ofRaw(AchievementRule rule, Percent raw, Percent counted) {
    boolean cut = raw.compareTo(counted) > 0 || raw.compareTo(Percent.ZERO) < 0;
    boolean scaled = rule.direction() == Direction.STABLE && raw.compareTo(Percent.ZERO) >= 0;
    return cut && !scaled ? RAW_DIFFERS : RAW_CONVERTED;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
