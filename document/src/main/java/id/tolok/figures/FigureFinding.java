package id.tolok.figures;

import static id.tolok.kernel.Severity.ERROR;
import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Remarks on a sheet of figures that people filled in.
public enum FigureFinding implements FindingCode {
  SHEET_UNREADABLE(ERROR),
  SHEET_NOT_RECOGNISED(ERROR),
  ROW_WITHOUT_NAME(WARNING),
  UNKNOWN_DOCUMENT(WARNING),
  UNKNOWN_FIGURE(WARNING),
  UNKNOWN_INDICATOR(WARNING),
  ROW_TWICE(ERROR),
  YEAR_UNREADABLE(ERROR),
  UNKNOWN_WAY(WARNING),
  UNKNOWN_DIRECTION(WARNING),
  NUMBER_DOUBTFUL(ERROR),
  NOT_A_NUMBER(ERROR),
  NEGATIVE_FIGURE(ERROR),
  CELL_BROKEN(ERROR),
  CELL_NOT_USED(WARNING),
  READ_AS_PERCENT(INFO);

  private final Severity severity;

  FigureFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
