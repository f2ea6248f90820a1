package id.tolok.survey.round;

import id.tolok.database.Scope;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.store.basics.PointStore;
import id.tolok.survey.store.basics.QuestionnaireStore;
import id.tolok.survey.store.basics.ServiceStore;
import id.tolok.survey.store.round.RoundStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The rounds as the database has them.
@Service
class KeptRounds implements Rounds {

  private final RoundStore rounds;
  private final QuestionnaireStore questionnaires;
  private final ServiceStore services;
  private final PointStore points;
  private final Organizations organizations;
  private final Clock clock;

  KeptRounds(
      RoundStore rounds,
      QuestionnaireStore questionnaires,
      ServiceStore services,
      PointStore points,
      Organizations organizations,
      Clock clock) {
    this.rounds = rounds;
    this.questionnaires = questionnaires;
    this.services = services;
    this.points = points;
    this.organizations = organizations;
    this.clock = clock;
  }

  @Override
  public Round round(long roundId) {
    return rounds.find(roundId).orElseThrow(() -> new NotFound("round", roundId));
  }

  @Override
  public List<Round> ofAgency(long agencyId) {
    return rounds.ofAgency(agencyId);
  }

  @Override
  public Questionnaire questionnaire(long questionnaireId) {
    return questionnaires
        .find(questionnaireId)
        .orElseThrow(() -> new NotFound("questionnaire", questionnaireId));
  }

  @Override
  public List<PublicService> services(long agencyId) {
    return services.all(agencyId);
  }

  @Override
  public List<ServicePoint> points(long agencyId) {
    return points.all(agencyId);
  }

  @Override
  public List<Round> approved(long agencyId, RoundKind kind, int year) {
    return rounds.approved(agencyId, kind, year);
  }

  @Override
  public LocalDate answeredUntil(Round round) {
    if (round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN) {
      return round.closesOn();
    }
    var zone = organizations.agency(round.agencyId()).zone().id();
    return rounds.events(round.id()).stream()
        .filter(event -> event.state() == RoundState.CLOSED)
        .map(event -> LocalDate.ofInstant(event.at(), zone))
        .reduce((_, later) -> later)
        .filter(day -> day.isBefore(round.closesOn()) && !day.isBefore(round.opensOn()))
        .orElse(round.closesOn());
  }

  @Override
  public Optional<AtPoint> atPoint(String code) {
    return Scope.within(Scope.EVERYTHING, () -> points.coded(code).map(this::at));
  }

  private AtPoint at(ServicePoint point) {
    var agency = organizations.agency(point.agencyId());
    if (!point.active()) {
      return new AtPoint(point, agency.name(), Optional.empty(), List.of(), Optional.empty());
    }
    var today = today(agency);
    List<PublicService> given =
        services.all(point.agencyId()).stream()
            .filter(service ->
                point.serviceIds().isEmpty() || point.serviceIds().contains(service.id()))
            .toList();
    List<Round> here =
        rounds.publicFrom(point.agencyId(), today).stream()
            .filter(round -> given.stream().anyMatch(each -> covers(round, each)))
            .toList();
    var open = here.stream().filter(round -> round.takes(today)).findFirst();
    return new AtPoint(
        point,
        agency.name(),
        open,
        open.map(round -> given.stream().filter(each -> covers(round, each)).toList())
            .orElse(List.of()),
        here.stream().map(Round::opensOn).filter(day -> day.isAfter(today)).findFirst());
  }

  private static boolean covers(Round round, PublicService service) {
    return new HashSet<>(round.serviceIds()).contains(service.id());
  }

  private LocalDate today(Agency agency) {
    return agency.day(clock.instant());
  }
}
