package id.tolok.intake;

import java.util.List;

/// What came of accepting a review.
public sealed interface AcceptOutcome {

  /// A version of the catalogue was made.
  record Accepted(long acceptanceId) implements AcceptOutcome {}

  /// It was accepted before, by the same or another person; nothing was made.
  record AlreadyAccepted(Review.Closing closing, long acceptanceId) implements AcceptOutcome {}

  /// Others changed the review since; they should be looked at first.
  record Conflict(Review review) implements AcceptOutcome {}

  /// The person should know this; sent again with these kinds confirmed it goes through.
  record NeedsConfirmation(List<Concern> concerns) implements AcceptOutcome {
    public NeedsConfirmation {
      concerns = List.copyOf(concerns);
    }
  }

  /// The draft holds no row.
  record NothingToAccept() implements AcceptOutcome {}

  /// It was discarded or replaced.
  record Closed(Review review) implements AcceptOutcome {}

  /// Nobody has said yet whose decree it is.
  record AgencyUnconfirmed() implements AcceptOutcome {}

  /// A reason is asked for, so that later readers know why.
  record ReasonMissing() implements AcceptOutcome {}
}
