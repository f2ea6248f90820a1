package id.tolok.survey.followup;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.FollowUp;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.store.opinion.FollowUpStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Changes the plan of a round. Whoever prepares surveys plans; who holds the position that answers
/// for a follow-up says that it is done.
@Service
public class FollowUpPlan {

  public static final int NOTE_MAX = 1000;

  private final FollowUpStore store;
  private final Rounds rounds;
  private final PlanReading reading;
  private final Organizations organizations;
  private final Gate gate;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  FollowUpPlan(
      FollowUpStore store,
      Rounds rounds,
      PlanReading reading,
      Organizations organizations,
      Gate gate,
      AuditTrail trail,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.reading = reading;
    this.organizations = organizations;
    this.gate = gate;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// One follow-up of a round, also one taken out of the plan.
  ///
  /// @throws NotFound where the round has none such
  public FollowUp followUp(long roundId, long followUpId) {
    return store
        .find(followUpId)
        .filter(found -> found.roundId() == roundId)
        .orElseThrow(() -> new NotFound("follow-up", followUpId));
  }

  @Transactional
  public Planned add(long roundId, PlanSheet sheet) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    var read = reading.read(round, sheet);
    if (read.draft().isEmpty()) {
      return new Planned.Wrong(read.mistakes());
    }
    var kept = followUp(roundId, store.add(round, read.draft().get()));
    trail.record(change("survey.follow-up-planned", kept).to(state(kept)));
    return new Planned.Kept(kept);
  }

  @Transactional
  public Planned change(long roundId, long followUpId, PlanSheet sheet) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    var before = followUp(roundId, followUpId);
    var read = reading.read(round, sheet);
    if (read.draft().isEmpty()) {
      return new Planned.Wrong(read.mistakes());
    }
    store.change(followUpId, read.draft().get());
    var after = followUp(roundId, followUpId);
    if (!after.equals(before)) {
      trail.record(change("survey.follow-up-changed", after).from(state(before)).to(state(after)));
    }
    return new Planned.Kept(after);
  }

  @Transactional
  public void remove(long roundId, long followUpId) {
    var followUp = followUp(roundId, followUpId);
    gate.require(Action.SURVEY_EDIT, followUp.agencyId());
    if (store.remove(followUpId)) {
      trail.record(change("survey.follow-up-removed", followUp).from(state(followUp)));
    }
  }

  @Transactional
  public void restore(long roundId, long followUpId) {
    var followUp = followUp(roundId, followUpId);
    gate.require(Action.SURVEY_EDIT, followUp.agencyId());
    if (store.restore(followUpId)) {
      trail.record(change("survey.follow-up-restored", followUp).to(state(followUp)));
    }
  }

  /// Says that it is done.
  ///
  /// @param note what was done; not empty, at most {@link #NOTE_MAX} characters
  @Transactional
  public void done(long roundId, long followUpId, String note) {
    var followUp = followUp(roundId, followUpId);
    requireEnding(followUp);
    var done = new FollowUp.Done(today(followUp), note.strip(), CurrentViewer.get().name());
    if (store.done(followUpId, done)) {
      trail.record(change("survey.follow-up-done", followUp).because(done.note()));
    }
  }

  /// Makes it a task again.
  @Transactional
  public void reopen(long roundId, long followUpId) {
    var followUp = followUp(roundId, followUpId);
    requireEnding(followUp);
    if (store.reopen(followUpId)) {
      trail.record(change("survey.follow-up-reopened", followUp).from(state(followUp)));
    }
  }

  /// Whether the viewer may say that it is done, or not yet.
  public boolean mayEnd(FollowUp followUp) {
    return gate.allows(Action.SURVEY_EDIT, followUp.agencyId()) || isOwners(followUp);
  }

  private void requireEnding(FollowUp followUp) {
    gate.require(isOwners(followUp) ? Action.SURVEY_VIEW : Action.SURVEY_EDIT, followUp.agencyId());
  }

  private boolean isOwners(FollowUp followUp) {
    return CurrentViewer.get().accountId().stream()
        .anyMatch(account -> store.holds(account, followUp.ownerPositionId(), today(followUp)));
  }

  private LocalDate today(FollowUp followUp) {
    return organizations.agency(followUp.agencyId()).day(clock.instant());
  }

  private static Change change(String action, FollowUp followUp) {
    return Change.of(action, "survey.follow_up/" + followUp.id(), followUp.agencyId());
  }

  private String state(FollowUp followUp) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("round", followUp.roundId());
    state.put("element", followUp.elementCode());
    state.put("service", followUp.serviceName());
    state.put("action", followUp.action());
    state.put("due", followUp.dueOn().toString());
    state.put("owner", followUp.ownerName());
    followUp.done().ifPresent(done -> state.put("doneNote", done.note()));
    return json.writeValueAsString(state);
  }
}
