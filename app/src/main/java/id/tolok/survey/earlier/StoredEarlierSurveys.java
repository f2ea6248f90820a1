package id.tolok.survey.earlier;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Viewer;
import id.tolok.survey.EarlierSurveys;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.opinion.ContactSeal;
import id.tolok.survey.store.round.EarlierSurveyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what happened earlier, each time with an entry in the trail of the agency.
@Lazy
@Service
public class StoredEarlierSurveys implements EarlierSurveys {

  private final Rounds rounds;
  private final EarlierSurveyStore store;
  private final ContactSeal seal;
  private final AuditTrail trail;

  StoredEarlierSurveys(
      Rounds rounds, EarlierSurveyStore store, ContactSeal seal, AuditTrail trail) {
    this.rounds = rounds;
    this.store = store;
    this.seal = seal;
    this.trail = trail;
  }

  @Override
  @Transactional
  public void date(long roundId, Map<RoundState, Instant> steps) {
    Round round = mine(roundId);
    steps.forEach((state, at) -> store.date(roundId, state.name(), at));
    record(round, "survey.round-dated", steps.size());
  }

  @Override
  @Transactional
  public void write(long roundId, List<Opinion> opinions) {
    Round round = mine(roundId);
    for (Opinion opinion : opinions) {
      UUID id = store.add(round.agencyId(), roundId, opinion);
      opinion
          .contact()
          .ifPresent(contact -> store.seal(id, round.agencyId(), seal.seal(id, contact)));
    }
    record(round, "survey.opinions-taken-over", opinions.size());
  }

  @Override
  @Transactional
  public void plan(long roundId, List<Planned> followUps) {
    Round round = mine(roundId);
    followUps.forEach(planned -> store.add(round.agencyId(), roundId, planned));
    record(round, "survey.follow-ups-taken-over", followUps.size());
  }

  @Override
  @Transactional
  public void hold(long roundId, long origin, Instant at) {
    store.hold(mine(roundId).agencyId(), roundId, origin, at);
  }

  private Round mine(long roundId) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only for the program itself");
    }
    return rounds.round(roundId);
  }

  private void record(Round round, String action, int count) {
    trail.record(
        Change.of(action, "survey.round/" + round.id(), round.agencyId())
            .to("{\"count\":" + count + "}"));
  }
}
