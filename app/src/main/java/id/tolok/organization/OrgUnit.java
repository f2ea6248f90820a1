package id.tolok.organization;

import org.jspecify.annotations.Nullable;

/// A part of an agency: secretariat, section, subdivision. Units form a tree inside their agency.
///
/// @param parentId the unit around; absent for those directly under the agency
/// @param order place among its neighbours, small first
/// @param version raised by each change
public record OrgUnit(
    long id, long agencyId, @Nullable Long parentId, String name, int order, int version) {

  /// What a unit is made from.
  public record Draft(long agencyId, @Nullable Long parentId, String name, int order) {
    public Draft {
      name = Wording.of(name);
    }
  }

  public Draft draft() {
    return new Draft(agencyId, parentId, name, order);
  }
}
