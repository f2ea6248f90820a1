package id.tolok.survey.approval;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.satisfaction.IndexSummary;
import id.tolok.satisfaction.respondent.SmallGroups;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Obstacle.ElementsUnanswered;
import id.tolok.survey.RoundApproval.Obstacle.NetworksUndecided;
import id.tolok.survey.RoundApproval.Obstacle.NoReason;
import id.tolok.survey.RoundApproval.Obstacle.NotApproved;
import id.tolok.survey.RoundApproval.Obstacle.NotClosed;
import id.tolok.survey.RoundApproval.Obstacle.SheetsErased;
import id.tolok.survey.RoundApproval.Obstacle.TooFewRespondents;
import id.tolok.survey.RoundApproval.Obstacle.TypedByViewer;
import id.tolok.survey.RoundApproval.Outcome.Approved;
import id.tolok.survey.RoundApproval.Outcome.Refused;
import id.tolok.survey.RoundApproval.Outcome.Withdrawn;
import id.tolok.survey.RoundState;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.IndexChanged;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.store.result.ApprovalStore;
import id.tolok.survey.store.result.FrozenStore;
import id.tolok.survey.store.result.FrozenStore.Freezing;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.tally.CountedRounds;
import id.tolok.survey.tally.RoundDocument;
import id.tolok.survey.tally.RoundNumbers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Approves rounds in one transaction: all sheets are counted anew, the document is frozen, the
/// networks of the sheets are forgotten, and whoever computes with the index learns of it.
@Service
class FreezingApproval implements RoundApproval {

  private final TallyStore tallies;
  private final CountedRounds counted;
  private final SurveyResults results;
  private final FrozenStore frozen;
  private final ApprovalStore store;
  private final RoundStore rounds;
  private final FedYears fedYears;
  private final ApplicationEventPublisher events;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final Clock clock;

  FreezingApproval(
      TallyStore tallies,
      CountedRounds counted,
      SurveyResults results,
      FrozenStore frozen,
      ApprovalStore store,
      RoundStore rounds,
      FedYears fedYears,
      ApplicationEventPublisher events,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      Clock clock) {
    this.tallies = tallies;
    this.counted = counted;
    this.results = results;
    this.frozen = frozen;
    this.store = store;
    this.rounds = rounds;
    this.fedYears = fedYears;
    this.events = events;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public List<Obstacle> obstacles(long roundId) {
    var head = head(roundId);
    if (head.state() != RoundState.CLOSED) {
      return List.of(new NotClosed(head.state()));
    }
    RoundResults now = results.of(roundId);
    return obstacles(head, now.whole(), now.setAside().held());
  }

  @Override
  @Transactional
  public Outcome approve(long roundId) {
    var round = held(roundId);
    var head = head(roundId);
    if (head.state() != RoundState.CLOSED) {
      return new Refused(List.of(new NotClosed(head.state())));
    }
    var numbers = counted.countAnew(head);
    var obstacles = obstacles(head, numbers.whole(), numbers.held());
    if (!obstacles.isEmpty()) {
      return new Refused(obstacles);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    freeze(head, numbers, now);
    store.forgetOrigins(roundId, now);
    tallies.forget(roundId);
    move(round, RoundState.APPROVED, "", now);
    var approved = inForce(roundId);
    tell(round);
    trail.record(
        Change.of("survey.round-approved", subject(roundId), head.agencyId())
            .to(
                "{\"version\":%d,\"hash\":\"%s\",\"index\":%s,\"respondents\":%d}"
                    .formatted(
                        approved.version(),
                        approved.hash(),
                        approved.index().toPlainString(),
                        approved.respondents())));
    return new Approved(approved);
  }

  @Override
  @Transactional
  public Outcome withdraw(long roundId, String reason) {
    var round = held(roundId);
    var head = head(roundId);
    var obstacles = new ArrayList<Obstacle>();
    if (head.state() != RoundState.APPROVED) {
      obstacles.add(new NotApproved(head.state()));
    } else if (!store.hasSheets(roundId)) {
      obstacles.add(new SheetsErased());
    }
    fedYears.shut(head.agencyId(), head.kind(), head.year()).ifPresent(obstacles::add);
    if (reason.isBlank()) {
      obstacles.add(new NoReason());
    }
    if (!obstacles.isEmpty()) {
      return new Refused(obstacles);
    }
    var before = inForce(roundId);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    frozen.withdraw(roundId, now, reason.strip());
    move(round, RoundState.CLOSED, reason.strip(), now);
    tell(round);
    trail.record(
        Change.of("survey.round-approval-withdrawn", subject(roundId), head.agencyId())
            .from(
                "{\"version\":%d,\"hash\":\"%s\",\"index\":%s}"
                    .formatted(before.version(), before.hash(), before.index().toPlainString()))
            .because(reason.strip()));
    return new Withdrawn(frozen.find(before.hash()).orElseThrow());
  }

  /// The round, which nobody else changes or adds sheets to until the transaction ends.
  private Round held(long roundId) {
    gate.require(Action.SURVEY_APPROVE, head(roundId).agencyId());
    return rounds.hold(roundId).orElseThrow(() -> new NotFound("round", roundId));
  }

  private RoundHead head(long roundId) {
    var head = tallies.heads(List.of(roundId)).get(roundId);
    if (head == null) {
      throw new NotFound("round", roundId);
    }
    return head;
  }

  private List<Obstacle> obstacles(RoundHead head, IndexSummary whole, int sheetsHeld) {
    long roundId = head.roundId();
    var obstacles = new ArrayList<Obstacle>();
    fedYears.shut(head.agencyId(), head.kind(), head.year()).ifPresent(obstacles::add);
    int networks = store.networksUndecided(roundId);
    if (networks > 0) {
      obstacles.add(new NetworksUndecided(networks, sheetsHeld));
    }
    if (whole.respondents() < SmallGroups.SHOWN_MIN) {
      obstacles.add(new TooFewRespondents(whole.respondents(), SmallGroups.SHOWN_MIN));
    } else if (!whole.unanswered().isEmpty()) {
      obstacles.add(new ElementsUnanswered(whole.unanswered()));
    }
    var account = CurrentViewer.get().accountId();
    int typed = account.isPresent() ? store.sheetsTypedBy(roundId, account.getAsLong()) : 0;
    if (typed > 0) {
      obstacles.add(new TypedByViewer(typed));
    }
    return obstacles;
  }

  private void freeze(RoundHead head, RoundNumbers numbers, Instant now) {
    var document = RoundDocument.write(head, numbers);
    var index = numbers.whole().index().orElseThrow();
    var viewer = CurrentViewer.get();
    frozen.insert(
        new Freezing(
            head.roundId(),
            head.agencyId(),
            document,
            RoundDocument.hash(document),
            index.rounded(),
            index.quality(head.scale()),
            head.weightRule(),
            index.respondents(),
            now,
            viewer.accountId(),
            viewer.name()));
  }

  private void move(Round round, RoundState state, String reason, Instant now) {
    var viewer = CurrentViewer.get();
    rounds.step(round, state, reason, new RoundStore.Mark(now, viewer.accountId(), viewer.name()));
    stamps.raise(round.agencyId(), round.periodUntil().getYear());
  }

  /// Once the stamps are raised, so that whoever hears of it computes with the index as it is now.
  private void tell(Round round) {
    events.publishEvent(new IndexChanged(round.agencyId(), round.kind(), round.periodUntil()));
  }

  private FrozenRound inForce(long roundId) {
    return frozen.inForce(List.of(roundId)).getFirst();
  }

  private static String subject(long roundId) {
    return "survey.round/" + roundId;
  }
}
