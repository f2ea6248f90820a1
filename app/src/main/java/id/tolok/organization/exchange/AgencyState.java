package id.tolok.organization.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One agency as it stands before an import.
///
/// @param agency absent where the import founds it
record AgencyState(
    @Nullable Agency agency,
    List<OrgUnit> units,
    List<Position> positions,
    List<Official> officials,
    List<Holding> holdings) {

  static final AgencyState NEW = new AgencyState(null, List.of(), List.of(), List.of(), List.of());

  static AgencyState of(Agency agency, Organizations organizations) {
    long id = agency.id();
    return new AgencyState(
        agency,
        organizations.units(id),
        organizations.positions(id),
        organizations.officials(id),
        organizations.holdings(id));
  }

  long agencyId() {
    return agency == null ? 0 : agency.id();
  }

  static String key(String name) {
    return name.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }

  @Nullable OrgUnit unit(String name) {
    return units.stream()
        .filter(unit -> key(unit.name()).equals(key(name)))
        .findFirst()
        .orElse(null);
  }

  @Nullable Position position(String name) {
    return positions.stream()
        .filter(position -> key(position.name()).equals(key(name)))
        .findFirst()
        .orElse(null);
  }

  String unitName(@Nullable Long id) {
    return units.stream()
        .filter(unit -> Objects.equals(unit.id(), id))
        .map(OrgUnit::name)
        .findFirst()
        .orElse("");
  }

  String positionName(@Nullable Long id) {
    return positions.stream()
        .filter(position -> Objects.equals(position.id(), id))
        .map(Position::name)
        .findFirst()
        .orElse("");
  }

  Optional<Official> official(long id) {
    return officials.stream().filter(official -> official.id() == id).findFirst();
  }

  List<Official> named(String name) {
    return officials.stream().filter(official -> key(official.name()).equals(key(name))).toList();
  }
}
