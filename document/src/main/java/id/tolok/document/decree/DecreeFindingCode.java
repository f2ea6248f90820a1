package id.tolok.document.decree;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Remarks on the legal structure of a document.
public enum DecreeFindingCode implements FindingCode {
  /// The act has no number, or only dots in its place.
  NUMBER_MISSING(Severity.WARNING),
  /// A part of the number was left to be filled in by hand.
  NUMBER_INCOMPLETE(Severity.WARNING),
  /// Title, cover and sheets name different years.
  PERIOD_MISMATCH(Severity.WARNING),
  /// The period ends before it begins.
  PERIOD_REVERSED(Severity.WARNING);

  private final Severity severity;

  DecreeFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
