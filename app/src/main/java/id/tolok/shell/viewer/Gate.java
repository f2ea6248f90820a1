package id.tolok.shell.viewer;

import java.util.Set;

/// Asks whether the viewer of the running work may do something. Answered by the access module;
/// every page, every address for programs and every command asks here and nowhere else.
public interface Gate {

  /// May the viewer do this for this agency?
  Decision decide(Action action, long agencyId);

  /// Goes on, or refuses: writes the refusal to the trail and shows the page that explains it.
  ///
  /// @throws Refused where the viewer may not
  void require(Action action, long agencyId);

  /// Goes on where the viewer may do this for at least one agency.
  ///
  /// @throws Refused where the viewer may do it nowhere
  void requireAnywhere(Action action);

  /// The agencies for which the viewer may do this.
  Set<Long> agencies(Action action);

  /// Whether the viewer may do this somewhere; also true for who may do it in a whole installation
  /// that has no agency yet.
  default boolean allowsAnywhere(Action action) {
    return !agencies(action).isEmpty();
  }

  default boolean allows(Action action, long agencyId) {
    return decide(action, agencyId).allowed();
  }

  /// May the viewer do this for every agency of a regency, also for those founded later? Asked
  /// before an agency is added there.
  boolean allowsThroughout(Action action, long regencyId);

  /// May the viewer do this for everything in this installation? Asked before a regency is added.
  boolean allowsEverywhere(Action action);
}
