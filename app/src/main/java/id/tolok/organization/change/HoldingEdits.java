package id.tolok.organization.change;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.store.AgencyStore;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.store.OfficialStore;
import id.tolok.organization.store.PositionStore;
import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says who holds what from when to when.
@Component
class HoldingEdits {

  private final AgencyStore agencies;
  private final PositionStore positions;
  private final OfficialStore officials;
  private final HoldingStore holdings;
  private final Recording recording;

  HoldingEdits(
      AgencyStore agencies,
      PositionStore positions,
      OfficialStore officials,
      HoldingStore holdings,
      Recording recording) {
    this.agencies = agencies;
    this.positions = positions;
    this.officials = officials;
    this.holdings = holdings;
    this.recording = recording;
  }

  Saved<Holding> add(Holding.Draft draft) {
    return recording.attempt(() -> {
      var position = position(draft.positionId());
      agencies.lock(position.agencyId());
      return inserted(position, draft, holdings.ofPosition(position.id()));
    });
  }

  /// Ends what it follows the day before, then adds it: one step, one transaction.
  Saved<Holding> replace(Holding.Draft draft) {
    return recording.attempt(() -> {
      var position = position(draft.positionId());
      agencies.lock(position.agencyId());
      var standing = holdings.ofPosition(position.id());
      var former =
          standing.stream()
              .filter(holding -> holding.kind().fills() == draft.kind().fills())
              .filter(holding -> holding.on(draft.from()) && holding.from().isBefore(draft.from()))
              .findFirst();
      var others =
          standing.stream().filter(holding -> !former.filter(holding::equals).isPresent()).toList();
      var problems = problems(position, draft, 0, others);
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      former.ifPresent(holding -> end(holding, holding.version(), draft.from().minusDays(1)));
      return inserted(position, draft, others);
    });
  }

  Saved<Holding> change(long id, int version, Holding.Draft draft) {
    return recording.attempt(() -> {
      var before = holding(id);
      var position = position(draft.positionId());
      agencies.lock(position.agencyId());
      var problems = problems(position, draft, id, holdings.ofPosition(position.id()));
      if (!problems.isEmpty()) {
        return new Saved.Rejected<>(problems);
      }
      return changed(before, holdings.update(id, version, draft));
    });
  }

  Saved<Holding> end(long id, int version, LocalDate lastDay) {
    return recording.attempt(() -> {
      var before = holding(id);
      if (lastDay.isBefore(before.from())) {
        return new Saved.Rejected<>(List.of(Problem.of("to", "organization.problem.holding-days")));
      }
      agencies.lock(before.agencyId());
      var ended = withLastDay(before, lastDay);
      var problems =
          problems(
              position(before.positionId()), ended, id, holdings.ofPosition(before.positionId()));
      return problems.isEmpty() ? end(before, version, lastDay) : new Saved.Rejected<>(problems);
    });
  }

  private Saved<Holding> end(Holding before, int version, LocalDate lastDay) {
    return changed(before, holdings.update(before.id(), version, withLastDay(before, lastDay)));
  }

  private static Holding.Draft withLastDay(Holding holding, LocalDate lastDay) {
    return new Holding.Draft(
        holding.positionId(), holding.officialId(), holding.kind(), holding.from(), lastDay);
  }

  Saved<Holding> remove(long id, int version) {
    return recording.attempt(() -> {
      var before = holding(id);
      var after = holdings.remove(id, version);
      if (after.isEmpty()) {
        return new Saved.Conflict<>(before);
      }
      recording.removed("holding", id, before.agencyId(), before);
      return new Saved.Done<>(after.get(), List.of());
    });
  }

  Saved<Holding> restore(long id) {
    return recording.attempt(() -> {
      var holding = holdings.restore(id).orElseThrow(() -> new NotFound("removed holding", id));
      recording.restored("holding", id, holding.agencyId(), holding);
      return new Saved.Done<>(holding, List.of());
    });
  }

  private Saved<Holding> inserted(Position position, Holding.Draft draft, List<Holding> others) {
    var problems = problems(position, draft, 0, others);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    var holding = holdings.insert(position.agencyId(), draft);
    recording.added("holding", holding.id(), holding.agencyId(), holding);
    return new Saved.Done<>(holding, remarks(draft, others));
  }

  private Saved<Holding> changed(Holding before, Optional<Holding> after) {
    if (after.isEmpty()) {
      return new Saved.Conflict<>(holding(before.id()));
    }
    recording.changed("holding", before.id(), before.agencyId(), before, after.get());
    return new Saved.Done<>(after.get(), List.of());
  }

  private Position position(long id) {
    return positions.find(id).orElseThrow(() -> new NotFound("position", id));
  }

  private Holding holding(long id) {
    return holdings.find(id).orElseThrow(() -> new NotFound("holding", id));
  }

  private List<Problem> problems(
      Position position, Holding.Draft draft, long self, List<Holding> others) {
    var problems = new ArrayList<Problem>();
    if (officials
        .find(draft.officialId())
        .filter(official -> official.agencyId() == position.agencyId())
        .isEmpty()) {
      problems.add(Problem.of("officialId", "organization.problem.official-missing"));
    }
    LocalDate to = draft.to();
    if (to != null && to.isBefore(draft.from())) {
      problems.add(Problem.of("to", "organization.problem.holding-days"));
      return problems;
    }
    others.stream()
        .filter(other -> other.id() != self && HoldingRules.collide(draft, other.draft()))
        .findFirst()
        .ifPresent(other -> problems.add(overlap(other)));
    return problems;
  }

  private Problem overlap(Holding other) {
    String name = officials.find(other.officialId()).map(Official::fullName).orElse("-");
    return HoldingRules.overlap(other, name);
  }

  private static List<Problem> remarks(Holding.Draft draft, List<Holding> others) {
    boolean alone =
        others.stream().noneMatch(other -> other.kind().fills() && other.on(draft.from()));
    return draft.kind() == Holding.Kind.PLH && alone
        ? List.of(Problem.of("kind", "organization.problem.plh-without-holder"))
        : List.of();
  }
}
