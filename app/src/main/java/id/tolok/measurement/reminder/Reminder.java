package id.tolok.measurement.reminder;

import id.tolok.measurement.store.due.ReminderStore.Recipient;

/// One mail that is to be sent once.
///
/// @param occasion what it is about; with agency, recipient and kind it is sent once
record Reminder(
    long agencyId, Recipient recipient, Kind kind, String occasion, String subject, String text) {

  /// What is reminded of.
  enum Kind {
    /// The last day of entry comes near.
    DUE_SOON,
    /// The last day of entry has passed.
    OVERDUE,
    /// The week's state, to the leader.
    DIGEST
  }
}
