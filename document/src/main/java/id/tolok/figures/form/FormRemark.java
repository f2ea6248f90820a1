package id.tolok.figures.form;

import static id.tolok.kernel.Severity.ERROR;
import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

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
  RAW_DIFFERS(INFO);

  private final Severity severity;

  FormRemark(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
