package id.tolok.organization.change;

import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.store.PositionStore;
import id.tolok.organization.store.UnitStore;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds, changes, removes and brings back positions.
@Component
class PositionEdits {

  private static final Pattern ECHELON = Pattern.compile("(I|II|III|IV|V)(\\.[ab])?");

  private final AgencyStore agencies;
  private final UnitStore units;
  private final PositionStore positions;
  private final HoldingStore holdings;
  private final Recording recording;
  private final Clock clock;

  PositionEdits(
      AgencyStore agencies,
      UnitStore units,
      PositionStore positions,
      HoldingStore holdings,
      Recording recording,
      Clock clock) {
    this.agencies = agencies;
    this.units = units;
    this.positions = positions;
    this.holdings = holdings;
    this.recording = recording;
    this.clock = clock;
  }

  Saved<Position> add(Position.Draft draft) {
    return recording.attempt(() -> {
      agencies.lock(draft.agencyId());
      var problems = problems(draft, 0);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      var position = positions.insert(draft);
      recording.added("position", position.id(), position.agencyId(), position);
      return new Saved.Done<>(position, List.of());
    });
  }

  Saved<Position> change(long id, int version, Position.Draft draft) {
    return recording.attempt(() -> {
      var before = position(id);
      agencies.lock(before.agencyId());
      var problems = problems(draft, id);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      return positions
          .update(id, version, draft)
          .<Saved<Position>>map(after -> {
            recording.changed("position", id, before.agencyId(), before, after);
            return new Saved.Done<>(after, List.of());
          })
          .orElseGet(() -> new Saved.Conflict<>(position(id)));
    });
  }

  Saved<Position> remove(long id, int version) {
    return recording.attempt(() -> {
      var before = position(id);
      agencies.lock(before.agencyId());
      var problems = standingInTheWay(before);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      var after = positions.remove(id, version);
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.removed("position", id, before.agencyId(), before);
      return new Saved.Done<>(after.get(), List.of());
    });
  }

  private List<Problem> standingInTheWay(Position position) {
    var problems = new ArrayList<Problem>();
    var today = LocalDate.now(clock);
    if (holdings.ofPosition(position.id()).stream()
        .anyMatch(holding -> !ended(holding.to(), today))) {
      problems.add(Problem.of("", "organization.problem.position-held", position.name()));
    }
    long under =
        positions.ofAgency(position.agencyId()).stream()
            .filter(other -> Objects.equals(other.supervisorId(), position.id()))
            .count();
    if (under > 0) {
      problems.add(
          Problem.of(
              "",
              "organization.problem.position-supervises",
              position.name(),
              String.valueOf(under)));
    }
    return problems;
  }

  private static boolean ended(@Nullable LocalDate lastDay, LocalDate today) {
    return lastDay != null && lastDay.isBefore(today);
  }

  Saved<Position> restore(long id) {
    return recording.attempt(() -> {
      var position = positions.restore(id).orElseThrow(() -> new NotFound("removed position", id));
      var draft = position.draft();
      var gone = new ArrayList<Problem>();
      place(draft, id, gone);
      if (!gone.isEmpty()) {
        // What it stood in or under is gone meanwhile: it comes back at the top of its agency.
        boolean unitGone = gone.stream().anyMatch(problem -> problem.field().equals("unitId"));
        position =
            positions
                .update(
                    id, position.version(), draft.in(unitGone ? null : draft.unitId()).under(null))
                .orElseThrow();
      }
      recording.restored("position", id, position.agencyId(), position);
      return new Saved.Done<>(position, gone);
    });
  }

  private Position position(long id) {
    return positions.find(id).orElseThrow(() -> new NotFound("position", id));
  }

  private List<Problem> problems(Position.Draft draft, long self) {
    var problems = new ArrayList<Problem>();
    Problems.name(draft.name(), problems);
    Problems.lines("duties", draft.duties(), problems);
    Problems.lines("functions", draft.functions(), problems);
    String echelon = draft.echelon();
    if (echelon != null && !ECHELON.matcher(echelon).matches()) {
      problems.add(Problem.of("echelon", "organization.problem.echelon", echelon));
    }
    place(draft, self, problems);
    return problems;
  }

  /// Name, unit and supervisor against the others of the agency.
  private void place(Position.Draft draft, long self, List<Problem> problems) {
    var all = positions.ofAgency(draft.agencyId());
    if (all.stream()
        .anyMatch(other -> other.id() != self && other.name().equalsIgnoreCase(draft.name()))) {
      problems.add(Problem.of("name", "organization.problem.position-name-taken"));
    }
    Long unit = draft.unitId();
    if (unit != null
        && units.find(unit).filter(found -> found.agencyId() == draft.agencyId()).isEmpty()) {
      problems.add(Problem.of("unitId", "organization.problem.unit-missing"));
    }
    Long supervisor = draft.supervisorId();
    if (supervisor != null) {
      var above = new HashMap<Long, @Nullable Long>();
      all.forEach(other -> above.put(other.id(), other.supervisorId()));
      if (!above.containsKey(supervisor)) {
        problems.add(Problem.of("supervisorId", "organization.problem.supervisor-missing"));
      } else if (Loops.closes(self, supervisor, id -> Optional.ofNullable(above.get(id)))) {
        problems.add(Problem.of("supervisorId", "organization.problem.supervisor-loop"));
      }
    }
  }
}
