package id.tolok.survey;

import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import java.util.List;

/// Prepares rounds and leads them from draft to closed and back. Approval is the work of {@code
/// approval}.
public interface RoundWork {

  /// How long paper may still be typed in after the last day; then a round closes by itself.
  int PAPER_DAYS = 7;

  /// Plans a round.
  ///
  /// @return rejected where dates, services or questions are not right
  Saved<Round> create(long agencyId, RoundDraft draft);

  /// Changes a round, as far as its state allows: everything of a draft; once it is open neither
  /// kind, tickets nor questions, and no service leaves; of a closed one name, population, method
  /// and weights; of an approved one nothing.
  ///
  /// @param seen mark of the state the person saw
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Saved<Round> change(long roundId, String seen, RoundDraft draft);

  /// Throws a draft away.
  Stepped discard(long roundId);

  /// Lets people answer from the first day to the last. The questions are fixed from here on.
  Stepped open(long roundId);

  /// Takes no more answers.
  Stepped close(long roundId);

  /// Takes answers again until the last day it has; where that is over, of paper and files alone.
  ///
  /// @param reason in the person's own words
  Stepped reopen(long roundId, String reason);

  /// Takes answers of everybody again.
  ///
  /// @param reason in the person's own words
  /// @param days how many, today included; from 1 to 366
  Stepped reopen(long roundId, String reason, int days);

  /// What stands in the way of a step, and what is doubtful about it.
  Outlook outlook(Round round);

  /// @param obstacles what has to be mended first
  /// @param remarks doubts that do not stand in the way
  record Outlook(List<Problem> obstacles, List<Problem> remarks) {
    public Outlook {
      obstacles = List.copyOf(obstacles);
      remarks = List.copyOf(remarks);
    }
  }

  /// What became of a step.
  sealed interface Stepped {

    /// It was done.
    ///
    /// @param round as it is now; for a thrown away draft as it was
    record Done(Round round) implements Stepped {}

    /// The round is in another state than the step begins with; somebody else was faster.
    record Elsewhere(Round round) implements Stepped {}

    /// Something stands in the way.
    record Blocked(List<Problem> obstacles) implements Stepped {
      public Blocked {
        obstacles = List.copyOf(obstacles);
      }
    }

    /// The round, for callers whose rounds are right by making.
    ///
    /// @throws IllegalStateException where it was not done
    default Round value() {
      return switch (this) {
        case Done(var round) -> round;
        case Elsewhere(var round) -> throw new IllegalStateException("elsewhere: " + round);
        case Blocked(var obstacles) -> throw new IllegalStateException("blocked: " + obstacles);
      };
    }
  }
}
