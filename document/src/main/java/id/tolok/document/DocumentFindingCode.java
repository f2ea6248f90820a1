package id.tolok.document;

import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Severity;

/// Remarks on a reading as a whole.
enum DocumentFindingCode implements FindingCode {
  /// A phase of the reader failed; what was understood before is kept.
  INTERNAL_FAILURE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
