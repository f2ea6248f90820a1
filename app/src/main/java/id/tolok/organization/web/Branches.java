package id.tolok.organization.web;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws the tree of one agency: by unit, and by who is under whom.
@Component
public final class Branches {

  /// The tree of one agency.
  ///
  /// @param direct positions that stand in no unit
  /// @param units those directly under the agency
  /// @param chart positions that are under nobody, with those under them
  public record Branch(
      boolean empty, List<Seat> direct, List<UnitBranch> units, List<Seat> chart) {}

  /// A unit with what stands in it.
  ///
  /// @param anchor its place on the page
  public record UnitBranch(
      String anchor, String name, String address, List<Seat> positions, List<UnitBranch> units) {}

  /// A position with who holds it.
  ///
  /// @param detail echelon and kind
  /// @param under those right under it; filled in the chart only
  public record Seat(
      String name,
      String address,
      String detail,
      List<Holder> holders,
      boolean vacant,
      List<Seat> under) {}

  /// Who holds a position.
  ///
  /// @param manner how, where it is not definitive
  public record Holder(String name, String address, @Nullable Badge manner) {}

  private final Organizations organizations;
  private final Visit visit;
  private final Labels labels;

  Branches(Organizations organizations, Visit visit, Labels labels) {
    this.organizations = organizations;
    this.visit = visit;
    this.labels = labels;
  }

  /// The tree of an agency with the holders of a day: four queries however large it is.
  Branch of(long agencyId, LocalDate day) {
    var positions = organizations.positions(agencyId);
    var people =
        organizations.officials(agencyId).stream()
            .collect(Collectors.toMap(Official::id, Function.identity()));
    var held = new HashMap<Long, List<Holder>>();
    organizations
        .holdingsOn(agencyId, day)
        .forEach(holding ->
            held.computeIfAbsent(holding.positionId(), id -> new ArrayList<>())
                .add(holder(holding, people)));
    var units = organizations.units(agencyId);
    return new Branch(
        positions.isEmpty() && units.isEmpty(),
        seatsIn(null, positions, held),
        unitsIn(null, units, positions, held),
        chart(positions, held));
  }

  private Holder holder(Holding holding, Map<Long, Official> people) {
    var official = people.get(holding.officialId());
    return new Holder(
        official == null ? "–" : official.fullName(),
        Addresses.official(holding.officialId()),
        holding.kind() == Holding.Kind.DEFINITIVE
            ? null
            : new Badge(Tone.INFO, labels.of(holding.kind())));
  }

  private List<UnitBranch> unitsIn(
      @Nullable Long parent,
      List<OrgUnit> units,
      List<Position> positions,
      Map<Long, List<Holder>> held) {
    return units.stream()
        .filter(unit -> Objects.equals(unit.parentId(), parent))
        .map(unit ->
            new UnitBranch(
                "unit-" + unit.id(),
                unit.name(),
                Addresses.unit(unit.id()) + "/ubah",
                seatsIn(unit.id(), positions, held),
                unitsIn(unit.id(), units, positions, held)))
        .toList();
  }

  private List<Seat> seatsIn(
      @Nullable Long unit, List<Position> positions, Map<Long, List<Holder>> held) {
    return positions.stream()
        .filter(position -> Objects.equals(position.unitId(), unit))
        .map(position -> seat(position, held, List.of()))
        .toList();
  }

  private List<Seat> chart(List<Position> positions, Map<Long, List<Holder>> held) {
    Set<Long> known = positions.stream().map(Position::id).collect(Collectors.toSet());
    var drawn = new HashSet<Long>();
    return positions.stream()
        .filter(
            position -> position.supervisorId() == null || !known.contains(position.supervisorId()))
        .map(position -> drawn(position, positions, held, drawn))
        .toList();
  }

  private Seat drawn(
      Position position, List<Position> positions, Map<Long, List<Holder>> held, Set<Long> drawn) {
    drawn.add(position.id());
    return seat(
        position,
        held,
        positions.stream()
            .filter(other -> Objects.equals(other.supervisorId(), position.id()))
            .filter(other -> !drawn.contains(other.id()))
            .map(other -> drawn(other, positions, held, drawn))
            .toList());
  }

  private Seat seat(Position position, Map<Long, List<Holder>> held, List<Seat> under) {
    var holders = held.getOrDefault(position.id(), List.of());
    String echelon =
        position.echelon() == null
            ? ""
            : visit.w("organization.echelon", position.echelon()) + " · ";
    return new Seat(
        position.name(),
        Addresses.position(position.id()),
        echelon + labels.of(position.kind()),
        holders,
        holders.isEmpty(),
        under);
  }
}
