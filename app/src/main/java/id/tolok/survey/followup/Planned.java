package id.tolok.survey.followup;

import id.tolok.survey.FollowUp;
import java.util.Set;

/// What became of a follow-up somebody typed.
public sealed interface Planned {

  /// It stands in the plan.
  record Kept(FollowUp followUp) implements Planned {}

  /// Something typed has to be put right first.
  record Wrong(Set<PlanMistake> mistakes) implements Planned {
    public Wrong {
      mistakes = Set.copyOf(mistakes);
    }
  }
}
