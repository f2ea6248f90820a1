package id.tolok.achievement;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Remarks on an achievement and on the targets and figures it rests on.
public enum AchievementFinding implements FindingCode {
  /// Target 0 and actual 0 where more is better: 100, but was anything planned at all?
  ZERO_TARGET(Severity.WARNING),
  /// Target 0 and yet a result where more is better.
  UNPLANNED_RESULT(Severity.WARNING),
  /// A negative target under H, or a positive one under N; judged by its sign.
  TARGET_SIGN_UNEXPECTED(Severity.WARNING),
  /// Better than a target that cannot be surpassed: one of the two figures is wrong.
  ABOVE_MAXIMUM(Severity.WARNING),
  /// No event in the period, counted as 100 by the indicator's own setting.
  NO_EVENT_AS_100(Severity.INFO),
  /// Never filled in, counted as 0 by the verifier.
  MISSING_COUNTED_AS_ZERO(Severity.WARNING),
  /// The quarters' targets do not add up to the year's.
  TARGET_SPLIT_MISMATCH(Severity.ERROR),
  /// A figure that should be to-date is less than the one before it.
  CUMULATIVE_DECREASES(Severity.WARNING),
  /// A range to date is narrower than the one of the quarter before it.
  CUMULATIVE_RANGE_NARROWS(Severity.ERROR),
  /// A quarter has a range and the year one value, or the other way round.
  QUARTER_KIND_WRONG(Severity.ERROR);

  private final Severity severity;

  AchievementFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
