package id.tolok.survey;

import java.util.List;
import java.util.Optional;

/// What offices do after their rounds, within the scope of the running work.
public interface FollowUps {

  /// The plan of a round, the nearest day first.
  List<FollowUp> ofRound(long roundId);

  /// What became of the plan before: that of the latest earlier round of the same kind which has
  /// one. Empty where none has.
  Optional<Earlier> before(Round round);

  /// What the positions the viewer holds today have to do, the nearest day first.
  List<Task> waiting();

  /// A round with its plan.
  record Earlier(long roundId, String roundName, List<FollowUp> plan) {

    public Earlier {
      plan = List.copyOf(plan);
    }

    public long done() {
      return plan.stream().filter(followUp -> followUp.done().isPresent()).count();
    }
  }

  /// A follow-up as a task of whoever holds its position.
  ///
  /// @param address where it is marked as done
  record Task(FollowUp followUp, String roundName, String agencyName, String address) {}
}
