package id.tolok.organization;

import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;

/// Adds, changes and removes what {@link Organizations} shows; every change enters the trail in the
/// same transaction. Callers ask the gate first.
///
/// A change names the version the person saw; where somebody else was quicker it comes back as a
/// conflict. What is removed can be brought back with the same id. Methods that name an id throw
/// {@link NotFound} where there is none in scope.
public interface OrganizationEdits {

  Saved<Region> addRegion(Region.Draft draft);

  Saved<Region> renameRegion(long id, int version, String name);

  /// Adds an agency, also outside the viewer's scope: a new one is in nobody's. Not within a
  /// transaction of a narrower scope.
  Saved<Agency> addAgency(Agency.Draft draft);

  Saved<Agency> changeAgency(long id, int version, Agency.Draft draft);

  /// Closes an agency that no longer works; it keeps its history.
  Saved<Agency> closeAgency(long id, int version);

  Saved<Agency> reopenAgency(long id);

  Saved<OrgUnit> addUnit(OrgUnit.Draft draft);

  Saved<OrgUnit> changeUnit(long id, int version, OrgUnit.Draft draft);

  /// Removes a unit in which nothing stands any more.
  Saved<OrgUnit> removeUnit(long id, int version);

  Saved<OrgUnit> restoreUnit(long id);

  Saved<Position> addPosition(Position.Draft draft);

  Saved<Position> changePosition(long id, int version, Position.Draft draft);

  /// Removes a position that nobody holds and nobody is under any more.
  Saved<Position> removePosition(long id, int version);

  Saved<Position> restorePosition(long id);

  Saved<Official> addOfficial(Official.Draft draft);

  Saved<Official> changeOfficial(long id, int version, Official.Draft draft);

  /// Removes an official who holds nothing any more.
  Saved<Official> removeOfficial(long id, int version);

  Saved<Official> restoreOfficial(long id);

  Saved<Holding> addHolding(Holding.Draft draft);

  Saved<Holding> changeHolding(long id, int version, Holding.Draft draft);

  /// Ends a holding with its last day.
  Saved<Holding> endHolding(long id, int version, LocalDate lastDay);

  /// Ends what fills the position the day before, and fills it anew, in one step.
  Saved<Holding> replaceHolder(Holding.Draft draft);

  /// Removes a holding that was entered by mistake.
  Saved<Holding> removeHolding(long id, int version);

  Saved<Holding> restoreHolding(long id);
}
