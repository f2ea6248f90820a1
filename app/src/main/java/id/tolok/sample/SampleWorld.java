package id.tolok.sample;

import id.tolok.catalogue.EarlierAcceptance;
import id.tolok.intake.ReadingStatus;
import id.tolok.organization.AcceptedDecrees;
import id.tolok.organization.DecreePositions;
import id.tolok.organization.Organizations;
import id.tolok.results.PublicAgencies;
import id.tolok.sample.measured.Cast;
import id.tolok.sample.measured.SampleFigures;
import id.tolok.sample.surveyed.SampleSurveys;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The invented regency *Nusa Contoh*: four sub-districts whose decrees are read by the real
/// reader, the offices that look after them, and an account for each role. Nobody and nothing in it
/// exists.
@Lazy
@Component
public final class SampleWorld {

  /// Who compares the sub-districts.
  private static final String REVIEWER = "organisasi";

  private final SampleOffices offices;
  private final SampleAccounts accounts;
  private final SampleDecrees decrees;
  private final Organizations organizations;
  private final AcceptedDecrees accepted;
  private final DecreePositions positions;
  private final EarlierAcceptance earlier;
  private final SampleSurveys surveys;
  private final SampleFigures figures;
  private final Rounds rounds;
  private final Clock clock;
  private final PublicAgencies publicAgencies;
  private final SampleConcepts concepts;

  SampleWorld(
      SampleOffices offices,
      SampleAccounts accounts,
      SampleDecrees decrees,
      Organizations organizations,
      AcceptedDecrees accepted,
      DecreePositions positions,
      EarlierAcceptance earlier,
      SampleSurveys surveys,
      SampleFigures figures,
      Rounds rounds,
      PublicAgencies publicAgencies,
      SampleConcepts concepts,
      Clock clock) {
    this.offices = offices;
    this.accounts = accounts;
    this.decrees = decrees;
    this.organizations = organizations;
    this.accepted = accepted;
    this.positions = positions;
    this.earlier = earlier;
    this.surveys = surveys;
    this.figures = figures;
    this.rounds = rounds;
    this.clock = clock;
    this.publicAgencies = publicAgencies;
    this.concepts = concepts;
  }

  /// What a folder holds before the world is made.
  public enum Ground {
    EMPTY,
    /// The world as made before, with whatever was done in it since.
    SAMPLE,
    /// Something else, which must not be touched.
    FOREIGN
  }

  /// A person of the world, and how they sign in.
  public record SignIn(String login, String role, String agency) {}

  /// Looks at what is there.
  public Ground ground() {
    return CurrentViewer.asProgram(() -> {
      var names = organizations.agencies().stream().map(agency -> agency.name()).toList();
      if (names.isEmpty()) {
        return Ground.EMPTY;
      }
      return names.containsAll(plannedAgencies()) ? Ground.SAMPLE : Ground.FOREIGN;
    });
  }

  /// Makes the world on empty ground.
  ///
  /// @param samples folder of the sample decrees
  /// @return what was read, in the order of the plan
  public List<ReadingStatus> make(Path samples) {
    var plan = WorldPlan.read();
    var made = CurrentViewer.asProgram(() -> offices.make(plan));
    var people = CurrentViewer.asProgram(() -> accounts.make(plan, made));
    var read = new ArrayList<ReadingStatus>();
    for (var each : plan.subdistricts()) {
      var office = Objects.requireNonNull(made.get("Kecamatan " + each.name()));
      long agencyId = office.agency().id();
      Viewer planner = planner(plan, people, office.agency().name());
      for (var decree : each.decrees()) {
        read.add(CurrentViewer.as(planner, () -> decrees.take(samples, decree, agencyId)));
      }
      CurrentViewer.as(planner, () -> takePositions(agencyId));
      var cast = cast(office, people);
      int place = plan.subdistricts().indexOf(each);
      CurrentViewer.asProgram(() -> earlier.dateByValidity(agencyId, LocalDate.now(clock)));
      surveys.give(asking(place, office, planner, cast));
      CurrentViewer.asProgram(() -> figures.give(place, agencyId, cast));
      publish(agencyId);
    }
    compare(plan, Objects.requireNonNull(people.get(REVIEWER)), made);
    return read;
  }

  private static SampleSurveys.Office asking(
      int place, SampleOffices.Office office, Viewer planner, Cast cast) {
    long agencyId = office.agency().id();
    var head = cast.head();
    Map<String, Long> positions = new HashMap<>();
    Map<String, String> holders = new HashMap<>();
    office.positions().forEach((key, position) -> positions.put(key, position.id()));
    office.officials().forEach((key, official) -> holders.put(key, official.fullName()));
    return new SampleSurveys.Office(
        place,
        agencyId,
        cast.zone(),
        planner,
        new Viewer(
            head.accountId(),
            head.name(),
            Set.of(agencyId),
            head.accountId().isPresent() ? Viewer.Kind.PERSON : Viewer.Kind.PROGRAM),
        positions,
        holders);
  }

  /// Where a citizen answers the survey that is open, about any service: the end of the address on
  /// its poster. Empty where nothing is open any more.
  public Optional<String> surveyCode() {
    return CurrentViewer.asProgram(() ->
        organizations.agencies().stream()
            .flatMap(agency -> rounds.points(agency.id()).stream())
            .filter(ServicePoint::active)
            .sorted(Comparator.comparingInt(point -> point.serviceIds().size()))
            .map(ServicePoint::code)
            .filter(code -> rounds.atPoint(code).filter(at -> at.open().isPresent()).isPresent())
            .findFirst());
  }

  /// Says which indicators of the offices mean the same, as the one who looks after all of them.
  private void compare(WorldPlan plan, Viewer reviewer, Map<String, SampleOffices.Office> offices) {
    var all =
        offices.values().stream()
            .map(office -> office.agency().id())
            .collect(Collectors.toUnmodifiableSet());
    CurrentViewer.as(
        new Viewer(reviewer.accountId(), reviewer.name(), all, reviewer.kind()),
        () -> concepts.confirm(plan.concepts()));
  }

  /// Every office of the world shows everybody what it approved.
  private void publish(long agencyId) {
    CurrentViewer.asProgram(() -> {
      publicAgencies.change(agencyId, PublicAgencies.Publication.OPEN);
      return agencyId;
    });
  }

  /// Who does what in an office: the holders of its positions, with the accounts they have.
  private Cast cast(SampleOffices.Office office, Map<String, Viewer> people) {
    Map<Long, Cast.Player> holders = new HashMap<>();
    Map<String, Cast.Player> byKey = new HashMap<>();
    office
        .positions()
        .forEach((key, position) -> {
          String name = Objects.requireNonNull(office.officials().get(key)).fullName();
          var account =
              people.values().stream()
                  .filter(viewer -> viewer.name().equals(name))
                  .map(Viewer::accountId)
                  .findFirst()
                  .orElse(OptionalLong.empty());
          var player = new Cast.Player(account, name);
          holders.put(position.id(), player);
          byKey.put(key, player);
        });
    return new Cast(
        office.agency().zone().id(),
        clock.instant(),
        Objects.requireNonNull(byKey.get("camat")),
        Objects.requireNonNull(byKey.get("sekcam")),
        Objects.requireNonNull(byKey.get("perencanaan")),
        holders);
  }

  /// How each role signs in.
  public List<SignIn> signIns() {
    return WorldPlan.read().accounts().stream()
        .map(each -> new SignIn(each.sign(), each.role().key(), each.agency()))
        .toList();
  }

  /// The password of every account of the world.
  public String password() {
    return WorldPlan.read().password();
  }

  /// Takes positions, duties and functions from what was accepted, oldest first.
  private int takePositions(long agencyId) {
    int taken = 0;
    for (var decree : accepted.ofAgency(agencyId).reversed()) {
      taken += positions.apply(decree.catalogue(), agencyId, decree.title());
    }
    return taken;
  }

  private static Viewer planner(WorldPlan plan, Map<String, Viewer> people, String agency) {
    return plan.accounts().stream()
        .filter(each -> each.agency().equals(agency))
        .filter(each -> each.sign().startsWith("perencana"))
        .map(each -> people.get(each.sign()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> plannedAgencies() {
    var plan = WorldPlan.read();
    var names = new ArrayList<String>();
    plan.subdistricts().forEach(each -> names.add("Kecamatan " + each.name()));
    plan.regencyAgencies().forEach(each -> names.add(each.name()));
    return names;
  }
}
