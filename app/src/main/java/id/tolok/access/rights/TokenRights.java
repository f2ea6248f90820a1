package id.tolok.access.rights;

import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of an account's rights that a token carries.
///
/// @param actions what it may do at most
/// @param agencyIds for which agencies at most; absent: for all that its account reaches
public record TokenRights(Set<Action> actions, @Nullable Set<Long> agencyIds) {

  public TokenRights {
    actions = Set.copyOf(actions);
    agencyIds = agencyIds == null ? null : Set.copyOf(agencyIds);
  }

  public boolean carries(Action action, long agencyId) {
    return actions.contains(action) && reaches(agencyId);
  }

  public boolean carriesEverywhere(Action action) {
    return agencyIds == null && actions.contains(action);
  }

  public boolean reaches(long agencyId) {
    return agencyIds == null || agencyIds.contains(agencyId);
  }
}
