package id.tolok.document.extract;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What the reader doubted while it looked for positions and indicators.
public enum ReaderFindingCode implements FindingCode {
  /// A column heading was recognised only with tolerance.
  HEADING_DOUBTFUL(Severity.INFO),
  /// Two pieces of a row were put together over a page break.
  ROW_JOINED(Severity.INFO),
  /// A row has fewer cells than its header, so its cells were moved.
  ROW_UNEVEN(Severity.WARNING),
  /// Several indicators share a cell and were kept whole.
  INDICATORS_NOT_SEPARATED(Severity.WARNING),
  /// The same indicator with the same formula was met again in the same position.
  INDICATOR_REPEATED(Severity.INFO),
  /// A table that is no indicator table was left out.
  TABLE_SKIPPED(Severity.INFO),
  /// A table of results repeats indicators that are defined elsewhere.
  RESULT_TABLE_SKIPPED(Severity.INFO),
  /// The table names no position, so its heading stands for one.
  POSITION_UNNAMED(Severity.INFO),
  /// The document has more indicators than a decree can have; the rest was left out.
  INDICATORS_CUT_OFF(Severity.ERROR),
  /// No indicator was found at all.
  NO_INDICATORS(Severity.WARNING);

  private final Severity severity;

  ReaderFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
