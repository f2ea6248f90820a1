package id.tolok.results.web.dashboard;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Region;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The agencies the viewer may compare, by regency.
@Component
class Compared {

  private final Organizations organizations;
  private final Visit visit;
  private final Gate gate;

  Compared(Organizations organizations, Visit visit, Gate gate) {
    this.organizations = organizations;
    this.visit = visit;
    this.gate = gate;
  }

  /// A regency with those of its sub-district offices the viewer may see.
  ///
  /// @param others regencies to choose from, this one too
  record Regency(Region region, List<Agency> agencies, List<Region> others) {
    List<Long> ids() {
      return agencies.stream().map(Agency::id).toList();
    }
  }

  /// The regency asked for, else that of the agency in the bar, else the first one. Empty where the
  /// viewer may see no sub-district.
  ///
  /// @throws NotFound where nothing of the regency asked for is in scope
  Optional<Regency> find(@Nullable Long asked) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var allowed = gate.agencies(Action.RESULT_VIEW);
    List<Agency> all =
        organizations.agencies().stream()
            .filter(agency -> agency.kind() == Agency.Kind.SUBDISTRICT_OFFICE && agency.active())
            .filter(agency -> allowed.contains(agency.id()))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long chosen = asked == null ? usual(all) : asked;
    var agencies = all.stream().filter(agency -> agency.regencyId() == chosen).toList();
    if (agencies.isEmpty()) {
      throw new NotFound("regency", chosen);
    }
    List<Region> regions =
        all.stream()
            .map(Agency::regencyId)
            .distinct()
            .map(organizations::region)
            .sorted(Comparator.comparing(Region::name))
            .toList();
    return Optional.of(
        new Regency(
            regions.stream().filter(region -> region.id() == chosen).findFirst().orElseThrow(),
            agencies,
            regions));
  }

  private long usual(List<Agency> all) {
    var context = visit.context().agencyId();
    return all.stream()
        .filter(agency -> context.isPresent() && agency.id() == context.getAsLong())
        .findFirst()
        .orElse(all.getFirst())
        .regencyId();
  }
}
