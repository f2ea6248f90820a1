package id.tolok.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The concepts people confirmed, as roll-ups need them. Shows the members in the viewer's scope: a
/// sum over a concept is a sum over what the viewer may see, and says so.
public interface Concepts {

  /// An indicator that a person said belongs to a concept; an agency has at most one in each.
  record ConfirmedMember(long conceptId, long lineageId, long agencyId) {}

  /// Every concept with at least one confirmed member in scope, by name.
  List<Concept> concepts();

  /// @throws id.tolok.shell.viewer.NotFound where there is none in scope
  Concept concept(long conceptId);

  /// The concept an indicator was confirmed to belong to; empty where nobody did.
  Optional<Concept> conceptOf(long lineageId);

  /// The confirmed members of a concept in scope, by agency.
  List<ConfirmedMember> members(long conceptId);

  /// The confirmed members of several concepts in scope, in one query, by concept and agency.
  List<ConfirmedMember> membersOf(Collection<Long> conceptIds);
}
