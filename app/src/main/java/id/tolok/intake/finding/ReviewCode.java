package id.tolok.intake.finding;

import static id.tolok.kernel.Severity.INFO;
import static id.tolok.kernel.Severity.WARNING;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// What can only be remarked on a draft: neither the reader nor the linter knows it. The sentences
/// are in `messages_id.properties` beside this class.
public enum ReviewCode implements FindingCode {
  /// The row has no unit, so nobody knows what its target counts.
  UNIT_MISSING(WARNING),
  /// A person wrote an expression that means something else than the formula text.
  EXPRESSION_OVERRULES_TEXT(INFO),
  /// The indicator is a satisfaction index, yet its formula counts answers by itself.
  INDEX_COMES_FROM_SURVEY(INFO),
  /// A correction of the earlier review found no place in the new reading.
  CORRECTION_NOT_CARRIED(WARNING),
  /// A correction was kept although the newer reader reads the field differently.
  CORRECTION_KEPT(INFO),
  /// The newer reader reads a field differently that nobody had corrected.
  READ_DIFFERENTLY(INFO),
  /// The newer reader found a row the earlier one did not.
  ROW_READ_NEWLY(INFO),
  /// The newer reader no longer finds a row the earlier one did.
  ROW_NOT_READ_ANY_MORE(WARNING);

  private final Severity severity;

  ReviewCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
