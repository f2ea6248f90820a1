package id.tolok.sample;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import id.tolok.organization.nip.Nip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Puts up the offices of the invented regency and fills every position.
@Lazy
@Component
final class SampleOffices {

  private static final LocalDate SINCE = LocalDate.of(2022, 1, 3);

  private final OrganizationEdits edits;

  SampleOffices(OrganizationEdits edits) {
    this.edits = edits;
  }

  /// One office as it stands.
  ///
  /// @param positions by the keys of the plan
  /// @param officials who holds each, by the same keys
  record Office(Agency agency, Map<String, Position> positions, Map<String, Official> officials) {
    Office {
      positions = Map.copyOf(positions);
      officials = Map.copyOf(officials);
    }
  }

  /// Makes all of them, by name.
  Map<String, Office> make(WorldPlan plan) {
    var people = new InventedPeople();
    region(plan.province().code(), plan.province().name());
    var regency = region(plan.regency().code(), plan.regency().name());
    var offices = new HashMap<String, Office>();
    for (var each : plan.subdistricts()) {
      var territory = region(each.code(), each.name());
      var agency =
          agency(
              "Kecamatan " + each.name(),
              Agency.Kind.SUBDISTRICT_OFFICE,
              regency,
              territory.id(),
              plan.zone());
      offices.put(agency.name(), fill(agency, plan.subdistrictPositions(), each.head(), people));
    }
    for (var each : plan.regencyAgencies()) {
      var agency = agency(each.name(), each.kind(), regency, null, plan.zone());
      offices.put(agency.name(), fill(agency, each.positions(), null, people));
    }
    return offices;
  }

  private Region region(String code, String name) {
    return edits.addRegion(new Region.Draft(new RegionCode(code), name)).value();
  }

  private Agency agency(
      String name, Agency.Kind kind, Region regency, @Nullable Long territoryId, Agency.Zone zone) {
    return edits.addAgency(new Agency.Draft(name, kind, regency.id(), territoryId, zone)).value();
  }

  private Office fill(
      Agency agency,
      List<WorldPlan.PlannedPosition> planned,
      WorldPlan.@Nullable Person head,
      InventedPeople people) {
    var positions = new HashMap<String, Position>();
    var officials = new HashMap<String, Official>();
    for (int index = 0; index < planned.size(); index++) {
      var each = planned.get(index);
      var position = edits.addPosition(draft(agency, each, positions, index)).value();
      positions.put(each.key(), position);
      var person = index == 0 && head != null ? head : people.next();
      var official = edits.addOfficial(draft(agency, person)).value();
      officials.put(each.key(), official);
      edits
          .addHolding(
              new Holding.Draft(position.id(), official.id(), Holding.Kind.DEFINITIVE, SINCE, null))
          .value();
    }
    return new Office(agency, positions, officials);
  }

  private static Position.Draft draft(
      Agency agency, WorldPlan.PlannedPosition planned, Map<String, Position> before, int order) {
    var above = planned.under() == null ? null : before.get(planned.under());
    return Position.Draft.of(agency.id(), planned.name())
        .ranked(planned.echelon())
        .of(planned.kind())
        .under(above == null ? null : above.id())
        .placed(order);
  }

  private static Official.Draft draft(Agency agency, WorldPlan.Person person) {
    return new Official.Draft(
        agency.id(),
        person.name(),
        person.titleBefore(),
        person.titleAfter(),
        new Nip(person.nip()),
        person.sex());
  }
}
