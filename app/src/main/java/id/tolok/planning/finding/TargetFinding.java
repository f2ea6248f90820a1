package id.tolok.planning.finding;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Remarks on the targets of a year, before anything is measured.
public enum TargetFinding implements FindingCode {
  /// Neither the decree nor a person states a target for the year.
  TARGET_MISSING(Severity.WARNING),
  /// The decree says 0 where more is better, which may mean 0 or "not planned this year".
  TARGET_ZERO_UNCLEAR(Severity.WARNING),
  /// The target is words, and nobody said yet which figure reaches it.
  TARGET_WORDS_UNVALUED(Severity.WARNING),
  /// More than 100 percent of a whole.
  TARGET_ABOVE_HUNDRED(Severity.WARNING),
  /// A range where one value is wanted, or the other way round.
  TARGET_KIND_WRONG(Severity.ERROR),
  /// Below zero where less is better.
  TARGET_NEGATIVE(Severity.ERROR),
  /// A zero that no formula of the chosen direction can divide by.
  TARGET_ZERO_NOT_ALLOWED(Severity.ERROR),
  /// The decree in force states another target than the one people work with.
  TARGET_DECREE_DIFFERS(Severity.WARNING),
  /// Worse than the state the plan started from.
  TARGET_BEHIND_BASELINE(Severity.WARNING),
  /// A revision waits for review.
  TARGET_REVISION_WAITS(Severity.INFO);

  private final Severity severity;

  TargetFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
