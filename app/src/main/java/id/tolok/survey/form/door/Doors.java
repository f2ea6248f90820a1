package id.tolok.survey.form.door;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.Rounds.AtPoint;
import id.tolok.survey.form.Paper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Finds what printed addresses lead to. A paper that lies open is remembered for a second, so that
/// a rush costs no queries; whether its round still takes answers is decided by the database with
/// each sheet. A closed door is looked at every time.
@Component
public final class Doors {

  private static final Duration REMEMBERED = Duration.ofSeconds(1);

  private final Rounds rounds;
  private final Organizations organizations;
  private final Clock clock;
  private final ConcurrentHashMap<String, Looked<Door>> doors = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Long, Looked<Paper>> internal = new ConcurrentHashMap<>();

  Doors(Rounds rounds, Organizations organizations, Clock clock) {
    this.rounds = rounds;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// What was found. In a rush a hundred people notice at once that it is too old: the first of
  /// them looks again, the others go by what is known for as long once more.
  private static final class Looked<T> {
    private final T found;
    private final AtomicReference<Instant> until;

    Looked(T found, Instant at) {
      this.found = found;
      this.until = new AtomicReference<>(at.plus(REMEMBERED));
    }

    T found() {
      return found;
    }

    /// What nobody asked for in a while is looked up by everybody who does.
    boolean isMineToRenew(Instant now) {
      var end = until.get();
      if (now.isBefore(end)) {
        return false;
      }
      boolean first = until.compareAndSet(end, now.plus(REMEMBERED));
      return first || now.isAfter(end.plus(REMEMBERED));
    }
  }

  /// What an address leads to; empty where it leads nowhere.
  ///
  /// @param code the end of the address
  public Optional<Door> find(String code) {
    return remembered(doors, code, () -> look(code), door -> door.paper().isPresent());
  }

  /// The paper of an internal round; empty where there is none or it takes no answers today. The
  /// caller has asked whether somebody may see it.
  public Optional<Paper> internal(long roundId) {
    return remembered(internal, roundId, () -> lookInside(roundId), paper -> true);
  }

  /// Everything an office's own visitors may see of it, done within its scope.
  public <T> T within(long agencyId, Supplier<T> work) {
    var visitor =
        new Viewer(OptionalLong.empty(), "publik", Set.of(agencyId), Viewer.Kind.ANONYMOUS);
    return CurrentViewer.as(visitor, work::get);
  }

  private <K, T> Optional<T> remembered(
      ConcurrentHashMap<K, Looked<T>> all, K key, Supplier<Optional<T>> look, Predicate<T> lasts) {
    var now = clock.instant();
    var known = all.get(key);
    if (known != null && !known.isMineToRenew(now)) {
      return Optional.of(known.found());
    }
    var found = look.get();
    if (found.filter(lasts).isPresent()) {
      all.put(key, new Looked<>(found.get(), now));
    } else {
      all.remove(key);
    }
    return found;
  }

  private Optional<Door> look(String code) {
    return rounds.atPoint(code).map(at -> new Door(at, at.open().flatMap(open -> paper(at, open))));
  }

  private Optional<Paper> paper(AtPoint at, Round round) {
    if (at.services().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        within(
            round.agencyId(),
            () ->
                new Paper(
                    round,
                    rounds.questionnaire(round.questionnaireId()),
                    at.services(),
                    at.agencyName(),
                    OptionalLong.of(at.point().id()),
                    at.point().name(),
                    zone(round.agencyId()))));
  }

  private Optional<Paper> lookInside(long roundId) {
    return CurrentViewer.asProgram(() -> {
      var round = round(roundId);
      return round.filter(found -> found.kind() == RoundKind.INTERNAL).flatMap(this::inside);
    });
  }

  private Optional<Round> round(long roundId) {
    try {
      return Optional.of(rounds.round(roundId));
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }

  private Optional<Paper> inside(Round round) {
    Agency agency = organizations.agency(round.agencyId());
    var services =
        rounds.services(round.agencyId()).stream()
            .filter(service -> round.serviceIds().contains(service.id()))
            .toList();
    var today = agency.day(clock.instant());
    if (services.isEmpty() || !round.takes(today)) {
      return Optional.empty();
    }
    return Optional.of(
        new Paper(
            round,
            rounds.questionnaire(round.questionnaireId()),
            services,
            agency.name(),
            OptionalLong.empty(),
            "",
            agency.zone().id()));
  }

  private ZoneId zone(long agencyId) {
    return organizations.agency(agencyId).zone().id();
  }
}
