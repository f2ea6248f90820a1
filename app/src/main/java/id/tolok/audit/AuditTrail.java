package id.tolok.audit;

import id.tolok.shell.viewer.Decision;

/// Where every change and every refusal is written, append-only, each entry carrying the hash of
/// the one before.
public interface AuditTrail {

  /// Writes a change in the transaction of the change itself: both are kept or neither.
  ///
  /// @throws IllegalStateException outside of a transaction
  void record(Change change);

  /// The entry of a change by the viewer now, for a statement that writes the change and its entry
  /// together. Whoever asks for it must write it.
  NewEntry entryOf(Change change);

  /// Writes that somebody was refused, in a transaction of its own.
  void refused(Decision decision);
}
