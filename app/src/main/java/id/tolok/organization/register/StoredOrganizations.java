package id.tolok.organization.register;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.store.OfficialStore;
import id.tolok.organization.store.PositionStore;
import id.tolok.organization.store.RegionStore;
import id.tolok.organization.store.UnitStore;
import id.tolok.shell.AgencyChoices;
import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads the organisation from the database.
@Component
final class StoredOrganizations implements Organizations, AgencyChoices {

  private final RegionStore regions;
  private final AgencyStore agencies;
  private final UnitStore units;
  private final PositionStore positions;
  private final OfficialStore officials;
  private final HoldingStore holdings;
  private final KnownChoices choices;

  StoredOrganizations(
      RegionStore regions,
      AgencyStore agencies,
      UnitStore units,
      PositionStore positions,
      OfficialStore officials,
      HoldingStore holdings,
      KnownChoices choices) {
    this.regions = regions;
    this.agencies = agencies;
    this.units = units;
    this.positions = positions;
    this.officials = officials;
    this.holdings = holdings;
    this.choices = choices;
  }

  @Override
  public Region region(long id) {
    return regions.find(id).orElseThrow(() -> new NotFound("region", id));
  }

  @Override
  public Optional<Region> findRegion(RegionCode code) {
    return regions.find(code);
  }

  @Override
  public List<Region> regionsIn(long parentId) {
    return regions.inside(parentId);
  }

  @Override
  public List<Region> provinces() {
    return regions.ofKinds(Set.of(Region.Kind.PROVINCE));
  }

  @Override
  public List<Region> regencies() {
    return regions.ofKinds(Set.of(Region.Kind.REGENCY, Region.Kind.CITY));
  }

  @Override
  public Agency agency(long id) {
    return agencies.find(id).orElseThrow(() -> new NotFound("agency", id));
  }

  @Override
  public List<Agency> agencies() {
    return agencies.all();
  }

  @Override
  public List<Agency> agenciesOfRegency(long regencyId) {
    return agencies.ofRegency(regencyId);
  }

  @Override
  public Optional<Agency> findAgency(String name) {
    String asked = plain(name);
    var meant =
        agencies.all().stream()
            .filter(agency -> !asked.isEmpty() && plain(agency.name()).equals(asked))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /// `KANTOR CAMAT CONTOH`, `Kecamatan Contoh` and `Contoh` are one office.
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^(kantor )?((kecamatan|camat|kec) )?", "");
  }

  @Override
  public List<OrgUnit> units(long agencyId) {
    return units.ofAgency(agencyId);
  }

  @Override
  public List<Position> positions(long agencyId) {
    return positions.ofAgency(agencyId);
  }

  @Override
  public Position position(long id) {
    return positions.find(id).orElseThrow(() -> new NotFound("position", id));
  }

  @Override
  public Optional<Position> findPosition(long agencyId, String name) {
    return PositionNames.meant(name, positions.ofAgency(agencyId), Position::name);
  }

  @Override
  public List<Official> officials(long agencyId) {
    return officials.ofAgency(agencyId);
  }

  @Override
  public Official official(long id) {
    return officials.find(id).orElseThrow(() -> new NotFound("official", id));
  }

  @Override
  public List<Holding> holdings(long agencyId) {
    return holdings.ofAgency(agencyId);
  }

  @Override
  public List<Holding> holdingsOn(long agencyId, LocalDate day) {
    return holdings.ofAgencyOn(agencyId, day);
  }

  @Override
  public List<Choice> choices() {
    return choices.choices();
  }
}
