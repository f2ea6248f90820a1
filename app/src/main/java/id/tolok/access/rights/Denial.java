package id.tolok.access.rights;

import id.tolok.access.Reach;
import id.tolok.shell.viewer.Action;
import java.util.Set;

/// An explicit refusal: this account may not do this there, whatever its roles say.
///
/// @param agencyIds the agencies it reaches today
public record Denial(
    long denialId, Action action, Reach reach, Place place, Set<Long> agencyIds, String reason) {

  public Denial {
    agencyIds = Set.copyOf(agencyIds);
  }

  public boolean forbids(Action asked, long agencyId) {
    return action == asked && (reach instanceof Reach.Installation || agencyIds.contains(agencyId));
  }
}
