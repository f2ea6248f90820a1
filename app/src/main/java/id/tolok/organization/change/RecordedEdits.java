package id.tolok.organization.change;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.Saved;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Hands each change to the class that keeps the rules of its kind.
@Component
final class RecordedEdits implements OrganizationEdits {

  private final RegionEdits regions;
  private final AgencyEdits agencies;
  private final UnitEdits units;
  private final PositionEdits positions;
  private final OfficialEdits officials;
  private final HoldingEdits holdings;

  RecordedEdits(
      RegionEdits regions,
      AgencyEdits agencies,
      UnitEdits units,
      PositionEdits positions,
      OfficialEdits officials,
      HoldingEdits holdings) {
    this.regions = regions;
    this.agencies = agencies;
    this.units = units;
    this.positions = positions;
    this.officials = officials;
    this.holdings = holdings;
  }

  @Override
  public Saved<Region> addRegion(Region.Draft draft) {
    return regions.add(draft);
  }

  @Override
  public Saved<Region> renameRegion(long id, int version, String name) {
    return regions.rename(id, version, name);
  }

  @Override
  public Saved<Agency> addAgency(Agency.Draft draft) {
    return agencies.add(draft);
  }

  @Override
  public Saved<Agency> changeAgency(long id, int version, Agency.Draft draft) {
    return agencies.change(id, version, draft);
  }

  @Override
  public Saved<Agency> closeAgency(long id, int version) {
    return agencies.setActive(id, version, false);
  }

  @Override
  public Saved<Agency> reopenAgency(long id) {
    return agencies.reopen(id);
  }

  @Override
  public Saved<OrgUnit> addUnit(OrgUnit.Draft draft) {
    return units.add(draft);
  }

  @Override
  public Saved<OrgUnit> changeUnit(long id, int version, OrgUnit.Draft draft) {
    return units.change(id, version, draft);
  }

  @Override
  public Saved<OrgUnit> removeUnit(long id, int version) {
    return units.remove(id, version);
  }

  @Override
  public Saved<OrgUnit> restoreUnit(long id) {
    return units.restore(id);
  }

  @Override
  public Saved<Position> addPosition(Position.Draft draft) {
    return positions.add(draft);
  }

  @Override
  public Saved<Position> changePosition(long id, int version, Position.Draft draft) {
    return positions.change(id, version, draft);
  }

  @Override
  public Saved<Position> removePosition(long id, int version) {
    return positions.remove(id, version);
  }

  @Override
  public Saved<Position> restorePosition(long id) {
    return positions.restore(id);
  }

  @Override
  public Saved<Official> addOfficial(Official.Draft draft) {
    return officials.add(draft);
  }

  @Override
  public Saved<Official> changeOfficial(long id, int version, Official.Draft draft) {
    return officials.change(id, version, draft);
  }

  @Override
  public Saved<Official> removeOfficial(long id, int version) {
    return officials.remove(id, version);
  }

  @Override
  public Saved<Official> restoreOfficial(long id) {
    return officials.restore(id);
  }

  @Override
  public Saved<Holding> addHolding(Holding.Draft draft) {
    return holdings.add(draft);
  }

  @Override
  public Saved<Holding> changeHolding(long id, int version, Holding.Draft draft) {
    return holdings.change(id, version, draft);
  }

  @Override
  public Saved<Holding> endHolding(long id, int version, LocalDate lastDay) {
    return holdings.end(id, version, lastDay);
  }

  @Override
  public Saved<Holding> replaceHolder(Holding.Draft draft) {
    return holdings.replace(draft);
  }

  @Override
  public Saved<Holding> removeHolding(long id, int version) {
    return holdings.remove(id, version);
  }

  @Override
  public Saved<Holding> restoreHolding(long id) {
    return holdings.restore(id);
  }
}
