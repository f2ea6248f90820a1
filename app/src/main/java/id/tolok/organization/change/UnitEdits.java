package id.tolok.organization.change;

import id.tolok.organization.OrgUnit;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.PositionStore;
import id.tolok.organization.store.UnitStore;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds, changes, removes and brings back units.
@Component
class UnitEdits {

  private final AgencyStore agencies;
  private final UnitStore units;
  private final PositionStore positions;
  private final Recording recording;

  UnitEdits(AgencyStore agencies, UnitStore units, PositionStore positions, Recording recording) {
    this.agencies = agencies;
    this.units = units;
    this.positions = positions;
    this.recording = recording;
  }

  Saved<OrgUnit> add(OrgUnit.Draft draft) {
    return recording.attempt(() -> {
      agencies.lock(draft.agencyId());
      var problems = problems(draft, 0);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      var unit = units.insert(draft);
      recording.added("unit", unit.id(), unit.agencyId(), unit);
      return new Saved.Done<>(unit, List.of());
    });
  }

  Saved<OrgUnit> change(long id, int version, OrgUnit.Draft draft) {
    return recording.attempt(() -> {
      var before = unit(id);
      agencies.lock(before.agencyId());
      var problems = problems(draft, id);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      return units
          .update(id, version, draft)
          .<Saved<OrgUnit>>map(after -> {
            recording.changed("unit", id, before.agencyId(), before, after);
            return new Saved.Done<>(after, List.of());
          })
          .orElseGet(() -> new Saved.Conflict<>(unit(id)));
    });
  }

  Saved<OrgUnit> remove(long id, int version) {
    return recording.attempt(() -> {
      var before = unit(id);
      agencies.lock(before.agencyId());
      boolean inside =
          units.ofAgency(before.agencyId()).stream()
                  .anyMatch(other -> Objects.equals(other.parentId(), id))
              || positions.ofAgency(before.agencyId()).stream()
                  .anyMatch(position -> Objects.equals(position.unitId(), id));
      if (inside) {
        return new Saved.Rejected<>(
            List.of(Problem.of("", "organization.problem.unit-not-empty", before.name())));
      }
      var after = units.remove(id, version);
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.removed("unit", id, before.agencyId(), before);
      return new Saved.Done<>(after.get(), List.of());
    });
  }

  Saved<OrgUnit> restore(long id) {
    return recording.attempt(() -> {
      var unit = units.restore(id).orElseThrow(() -> new NotFound("removed unit", id));
      recording.restored("unit", id, unit.agencyId(), unit);
      return new Saved.Done<>(unit, List.of());
    });
  }

  private OrgUnit unit(long id) {
    return units.find(id).orElseThrow(() -> new NotFound("unit", id));
  }

  private List<Problem> problems(OrgUnit.Draft draft, long self) {
    var problems = new ArrayList<Problem>();
    Problems.name(draft.name(), problems);
    var all = units.ofAgency(draft.agencyId());
    if (all.stream()
        .anyMatch(other -> other.id() != self && other.name().equalsIgnoreCase(draft.name()))) {
      problems.add(Problem.of("name", "organization.problem.unit-name-taken"));
    }
    Long parent = draft.parentId();
    if (parent != null) {
      var parents = new HashMap<Long, @Nullable Long>();
      all.forEach(other -> parents.put(other.id(), other.parentId()));
      if (!parents.containsKey(parent)) {
        problems.add(Problem.of("parentId", "organization.problem.unit-missing"));
      } else if (Loops.closes(self, parent, id -> Optional.ofNullable(parents.get(id)))) {
        problems.add(Problem.of("parentId", "organization.problem.unit-loop"));
      }
    }
    return problems;
  }
}
