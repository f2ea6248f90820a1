package id.tolok.organization.change;

import id.tolok.database.Scope;
import id.tolok.organization.Agency;
import id.tolok.organization.Problem;
import id.tolok.organization.Region;
import id.tolok.organization.Saved;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.RegionStore;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Adds, changes, closes and reopens agencies.
@Component
class AgencyEdits {

  private static final Set<Region.Kind> GOVERNMENTS =
      Set.of(Region.Kind.PROVINCE, Region.Kind.REGENCY, Region.Kind.CITY);

  private final AgencyStore agencies;
  private final RegionStore regions;
  private final Recording recording;

  AgencyEdits(AgencyStore agencies, RegionStore regions, Recording recording) {
    this.agencies = agencies;
    this.regions = regions;
    this.recording = recording;
  }

  /// A new agency is in nobody's scope yet, so it is written outside of it; the trail still names
  /// the viewer.
  Saved<Agency> add(Agency.Draft draft) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            recording.attempt(() -> {
              var problems = problems(draft, 0);
              if (!problems.isEmpty()) {
                return new Saved.Rejected<>(problems);
              }
              var agency = agencies.insert(draft);
              recording.added("agency", agency.id(), agency.id(), agency);
              return new Saved.Done<>(agency, List.of());
            }));
  }

  Saved<Agency> change(long id, int version, Agency.Draft draft) {
    return recording.attempt(() -> {
      var before = agency(id);
      var problems = problems(draft, id);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      return changed(before, agencies.update(id, version, draft));
    });
  }

  Saved<Agency> setActive(long id, int version, boolean active) {
    return recording.attempt(() -> {
      var before = agency(id);
      return changed(before, agencies.setActive(id, version, active));
    });
  }

  Saved<Agency> reopen(long id) {
    return setActive(id, agency(id).version(), true);
  }

  private Agency agency(long id) {
    return agencies.find(id).orElseThrow(() -> new NotFound("agency", id));
  }

  private Saved<Agency> changed(Agency before, Optional<Agency> after) {
    if (after.isEmpty()) {
      return new Saved.Conflict<>(before);
    }
    recording.changed("agency", before.id(), before.id(), before, after.get());
    return new Saved.Done<>(after.get(), List.of());
  }

  private List<Problem> problems(Agency.Draft draft, long self) {
    var problems = new ArrayList<Problem>();
    Problems.name(draft.name(), problems);
    var government = regions.find(draft.regencyId());
    if (government.filter(region -> GOVERNMENTS.contains(region.kind())).isEmpty()) {
      problems.add(Problem.of("regencyId", "organization.problem.regency-missing"));
      return problems;
    }
    Long territoryId = draft.territoryId();
    if (territoryId != null
        && regions
            .find(territoryId)
            .filter(region -> region.code().text().startsWith(government.get().code().text()))
            .isEmpty()) {
      problems.add(
          Problem.of(
              "territoryId", "organization.problem.territory-outside", government.get().name()));
    }
    // Those outside the person's scope are found by the constraint.
    boolean taken =
        agencies.ofRegency(draft.regencyId()).stream()
            .anyMatch(other -> other.id() != self && other.name().equalsIgnoreCase(draft.name()));
    if (taken) {
      problems.add(Problem.of("name", "organization.problem.agency-name-taken"));
    }
    return problems;
  }
}
