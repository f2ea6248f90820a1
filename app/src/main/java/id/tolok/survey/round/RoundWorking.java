package id.tolok.survey.round;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.RoundWork;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.TicketCodes;
import id.tolok.survey.store.basics.PointStore;
import id.tolok.survey.store.basics.QuestionnaireStore;
import id.tolok.survey.store.basics.ServiceStore;
import id.tolok.survey.store.round.RoundStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Leads rounds through their life, each step with its reason and its entry in the trail.
@Service
public class RoundWorking implements RoundWork {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int REASON_LENGTH_MAX = 1000;

  /// Longer than this nobody means to ask.
  private static final int DAYS_MAX = 366;

  private final RoundStore rounds;
  private final ServiceStore services;
  private final PointStore points;
  private final QuestionnaireStore questionnaires;
  private final TicketCodes tickets;
  private final Organizations organizations;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;

  RoundWorking(
      RoundStore rounds,
      ServiceStore services,
      PointStore points,
      QuestionnaireStore questionnaires,
      TicketCodes tickets,
      Organizations organizations,
      Gate gate,
      AuditTrail trail,
      Clock clock) {
    this.rounds = rounds;
    this.services = services;
    this.points = points;
    this.questionnaires = questionnaires;
    this.tickets = tickets;
    this.organizations = organizations;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Saved<Round> create(long agencyId, RoundDraft draft) {
    gate.require(Action.SURVEY_EDIT, agencyId);
    services.lock(agencyId);
    var problems = problems(agencyId, draft);
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    var made = find(rounds.insert(agencyId, draft, mark()));
    trail.record(
        Change.of("survey.round-planned", subject(made), agencyId)
            .to(MAPPER.writeValueAsString(draft)));
    return new Saved.Done<>(made, List.of());
  }

  @Override
  @Transactional
  public Saved<Round> change(long roundId, String seen, RoundDraft draft) {
    var before = begin(roundId);
    if (!before.draft().mark().equals(seen)) {
      return new Saved.Conflict<>(before);
    }
    if (before.draft().equals(draft)) {
      return new Saved.Done<>(before, List.of());
    }
    var problems = new ArrayList<>(RoundRules.settled(before, draft));
    problems.addAll(problems(before.agencyId(), draft));
    if (before.state() == RoundState.OPEN) {
      problems.addAll(overlaps(before, draft));
    }
    if (!problems.isEmpty()) {
      return new Saved.Rejected<>(problems);
    }
    rounds.update(before, draft);
    var after = find(roundId);
    trail.record(
        Change.of("survey.round-changed", subject(after), after.agencyId())
            .from(MAPPER.writeValueAsString(before.draft()))
            .to(MAPPER.writeValueAsString(draft)));
    return new Saved.Done<>(after, List.of());
  }

  @Override
  @Transactional
  public Stepped discard(long roundId) {
    var round = begin(roundId);
    if (round.state() != RoundState.DRAFT) {
      return new Stepped.Elsewhere(round);
    }
    rounds.delete(roundId);
    trail.record(
        Change.of("survey.round-discarded", subject(round), round.agencyId())
            .from(MAPPER.writeValueAsString(round.draft())));
    return new Stepped.Done(round);
  }

  @Override
  @Transactional
  public Stepped open(long roundId) {
    var round = begin(roundId);
    if (round.state() != RoundState.DRAFT) {
      return new Stepped.Elsewhere(round);
    }
    var obstacles = outlook(round).obstacles();
    return obstacles.isEmpty()
        ? step(round, RoundState.OPEN, "survey.round-opened", "")
        : new Stepped.Blocked(obstacles);
  }

  @Override
  @Transactional
  public Stepped close(long roundId) {
    var round = begin(roundId);
    return round.state() == RoundState.OPEN
        ? step(round, RoundState.CLOSED, "survey.round-closed", "")
        : new Stepped.Elsewhere(round);
  }

  @Override
  @Transactional
  public Stepped reopen(long roundId, String reason) {
    var round = begin(roundId);
    return round.state() == RoundState.CLOSED
        ? reopen(round, reason, round.draft(), List.of())
        : new Stepped.Elsewhere(round);
  }

  @Override
  @Transactional
  public Stepped reopen(long roundId, String reason, int days) {
    var round = begin(roundId);
    if (round.state() != RoundState.CLOSED) {
      return new Stepped.Elsewhere(round);
    }
    boolean sensible = days >= 1 && days <= DAYS_MAX;
    return reopen(
        round,
        reason,
        sensible
            ? round.draft().withClosesOn(today(round.agencyId()).plusDays(days - 1L))
            : round.draft(),
        sensible
            ? List.of()
            : List.of(Problem.of("days", "survey.round.problem.days", String.valueOf(DAYS_MAX))));
  }

  private Stepped reopen(Round round, String reason, RoundDraft draft, List<Problem> wrong) {
    var obstacles = new ArrayList<Problem>(reasoned(reason));
    obstacles.addAll(wrong);
    obstacles.addAll(overlaps(round, draft));
    if (!obstacles.isEmpty()) {
      return new Stepped.Blocked(obstacles);
    }
    if (!draft.equals(round.draft())) {
      rounds.update(round, draft);
    }
    return step(round, RoundState.OPEN, "survey.round-reopened", reason.strip());
  }

  @Override
  public Outlook outlook(Round round) {
    var all = services.all(round.agencyId());
    var obstacles =
        new ArrayList<>(
            RoundRules.problems(round.draft(), all, questionnaires.all(round.agencyId())));
    obstacles.addAll(overlaps(round, round.draft()));
    if (round.ticketRule() == TicketRule.REQUIRED && tickets.stock(round.id()).made() == 0) {
      obstacles.add(Problem.of("", "survey.round.problem.no-tickets"));
    }
    var remarks = new ArrayList<Problem>();
    if (round.population().isEmpty()) {
      remarks.add(Problem.of("", "survey.round.remark.population"));
    }
    if (round.closesOn().isBefore(today(round.agencyId()))) {
      remarks.add(Problem.of("", "survey.round.remark.past"));
    }
    if (round.kind() == RoundKind.PUBLIC
        && points.all(round.agencyId()).stream().noneMatch(ServicePoint::active)) {
      remarks.add(Problem.of("", "survey.round.remark.no-point"));
    }
    return new Outlook(obstacles, remarks);
  }

  private Round begin(long roundId) {
    long agency = find(roundId).agencyId();
    gate.require(Action.SURVEY_EDIT, agency);
    services.lock(agency);
    return rounds.hold(roundId).orElseThrow(() -> new NotFound("round", roundId));
  }

  private Round find(long roundId) {
    return rounds.find(roundId).orElseThrow(() -> new NotFound("round", roundId));
  }

  private Stepped step(Round round, RoundState to, String action, String reason) {
    if (!rounds.step(round, to, reason, mark())) {
      return new Stepped.Elsewhere(find(round.id()));
    }
    var after = find(round.id());
    trail.record(
        Change.of(action, subject(round), round.agencyId())
            .from(state(round))
            .to(state(after))
            .because(reason.isEmpty() ? null : reason));
    return new Stepped.Done(after);
  }

  /// What the trail keeps of where a round stands, and with how many answers.
  private static String state(Round round) {
    return MAPPER.writeValueAsString(
        new TreeMap<>(
            Map.of(
                "state",
                round.state().name(),
                "answers",
                round.answers(),
                "closesOn",
                round.closesOn().toString())));
  }

  private List<Problem> problems(long agencyId, RoundDraft draft) {
    return RoundRules.problems(draft, services.all(agencyId), questionnaires.all(agencyId));
  }

  private List<Problem> overlaps(Round round, RoundDraft draft) {
    return RoundRules.overlaps(round.id(), draft, rounds.ofAgency(round.agencyId()));
  }

  private static List<Problem> reasoned(String reason) {
    if (reason.isBlank()) {
      return List.of(Problem.of("reason", "survey.round.problem.reason"));
    }
    return reason.length() > REASON_LENGTH_MAX
        ? List.of(
            Problem.of(
                "reason", "survey.round.problem.reason-long", String.valueOf(REASON_LENGTH_MAX)))
        : List.of();
  }

  private LocalDate today(long agencyId) {
    return organizations.agency(agencyId).day(clock.instant());
  }

  private RoundStore.Mark mark() {
    var viewer = CurrentViewer.get();
    return new RoundStore.Mark(clock.instant(), viewer.accountId(), viewer.name());
  }

  private static String subject(Round round) {
    return "survey.round/" + round.id();
  }
}
