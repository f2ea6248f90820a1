package id.tolok.scorecard;

import static id.tolok.kernel.Severity.ERROR;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Why an indicator cannot be computed from others.
public enum ScoreFinding implements FindingCode {
  /// Its formula asks, through whatever other indicators, for its own actual.
  INDICATOR_CIRCLE(ERROR);

  private final Severity severity;

  ScoreFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
