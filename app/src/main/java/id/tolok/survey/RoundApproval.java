package id.tolok.survey;

import id.tolok.survey.number.FrozenRound;
import java.util.List;

/// Approves closed rounds, which freezes and publishes their numbers, and takes approvals back.
/// Both ask the gate.
public interface RoundApproval {

  /// What keeps the viewer from approving a round now; empty where nothing does.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  List<Obstacle> obstacles(long roundId);

  /// Freezes what the sheets of a closed round say in this moment.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Outcome approve(long roundId);

  /// Takes the approval back: the round is closed again, the frozen numbers are kept, but no longer
  /// in force.
  ///
  /// @param reason in the person's own words
  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Outcome withdraw(long roundId, String reason);

  /// What became of it.
  sealed interface Outcome {
    record Approved(FrozenRound frozen) implements Outcome {}

    record Withdrawn(FrozenRound frozen) implements Outcome {}

    record Refused(List<Obstacle> obstacles) implements Outcome {
      public Refused {
        obstacles = List.copyOf(obstacles);
      }
    }
  }

  /// One thing that stands in the way.
  sealed interface Obstacle {

    /// Only closed rounds are approved.
    record NotClosed(RoundState state) implements Obstacle {}

    /// Only what is approved can be taken back.
    record NotApproved(RoundState state) implements Obstacle {}

    /// Nobody wrote why.
    record NoReason() implements Obstacle {}

    /// So few that the index would speak of single people.
    ///
    /// @param respondents sheets that count
    /// @param least how many it takes
    record TooFewRespondents(int respondents, int least) implements Obstacle {}

    /// There is no index while an element was answered by nobody.
    record ElementsUnanswered(List<String> elementCodes) implements Obstacle {
      public ElementsUnanswered {
        elementCodes = List.copyOf(elementCodes);
      }
    }

    /// Somebody has to look at what came from these networks.
    ///
    /// @param sheets theirs together
    record NetworksUndecided(int networks, int sheets) implements Obstacle {}

    /// The viewer typed or read in some of its sheets; another person has to approve.
    record TypedByViewer(int sheets) implements Obstacle {}

    /// The indicator it feeds belongs to a year that is shut; the year is opened again first.
    record YearShut(int year) implements Obstacle {}

    /// Its sheets were erased when their time was over, so that nothing can be computed anew.
    record SheetsErased() implements Obstacle {}
  }
}
