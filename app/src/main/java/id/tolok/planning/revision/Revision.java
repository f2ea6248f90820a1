package id.tolok.planning.revision;

import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetSetting;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One thing said about the target of an indicator in a year. Never changed; what became of it is
/// its review.
///
/// @param number counts what was said about this indicator and year, from 1
/// @param needsReview whether it holds only once somebody else accepted it
/// @param reason in the words of who proposed it; null where none was asked
/// @param decreeTarget the decree's words at that time; null where it had none
/// @param batchId what it came with together with others; empty where it came alone
/// @param review null while nobody decided
public record Revision(
    long id,
    long agencyId,
    long lineageId,
    int year,
    int number,
    boolean needsReview,
    @Nullable String reason,
    @Nullable String decreeTarget,
    TargetSetting setting,
    Act proposed,
    OptionalLong batchId,
    @Nullable Review review) {

  /// Who did something, and when.
  ///
  /// @param accountId empty for the program itself
  public record Act(OptionalLong accountId, String name, Instant at) {}

  /// What became of a revision.
  public record Review(Outcome outcome, @Nullable String reason, Act decided) {

    /// How it ended.
    public enum Outcome {
      ACCEPTED,
      REJECTED,
      /// Taken back by who proposed it.
      WITHDRAWN
    }
  }

  /// How far a revision has come.
  public enum State {
    WAITING,
    HOLDS,
    REJECTED,
    WITHDRAWN
  }

  public State state() {
    if (review == null) {
      return needsReview ? State.WAITING : State.HOLDS;
    }
    return switch (review.outcome()) {
      case ACCEPTED -> State.HOLDS;
      case REJECTED -> State.REJECTED;
      case WITHDRAWN -> State.WITHDRAWN;
    };
  }

  public Standing standing() {
    return new Standing(number, decreeTarget, setting);
  }
}
