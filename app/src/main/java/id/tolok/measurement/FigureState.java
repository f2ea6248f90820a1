package id.tolok.measurement;

/// How far a figure has come.
///
/// `DRAFT -> SUBMITTED -> VERIFIED -> APPROVED -> LOCKED`, or `RETURNED` from submitted or verified
/// with a reason. What is approved or locked goes back to draft only as a new version, with a
/// reason; what was approved before stays in force until the new version is.
public enum FigureState {
  /// Written by its owner, not handed in.
  DRAFT,
  /// Handed in, waits for verification.
  SUBMITTED,
  /// Checked against its evidence, waits for approval.
  VERIFIED,
  /// Approved by the head of the agency.
  APPROVED,
  /// Approved, and its year is closed.
  LOCKED,
  /// Sent back to its owner with a reason.
  RETURNED;

  /// Whether it was handed in and not sent back, so that others than the office may count on it.
  public boolean isHandedIn() {
    return this == SUBMITTED || this == VERIFIED || this == APPROVED || this == LOCKED;
  }

  public boolean isApproved() {
    return this == APPROVED || this == LOCKED;
  }

  /// Whether its owner may write into it.
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}
