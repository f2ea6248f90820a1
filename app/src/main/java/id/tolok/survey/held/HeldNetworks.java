package id.tolok.survey.held;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.held.HeldNetwork.Verdict;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.store.sheet.HeldNetworkStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a person decide about held networks. Until the approval a decision may be changed; the
/// counts follow at once.
@Service
public class HeldNetworks {

  public static final int REASON_MAX = 500;

  private final HeldNetworkStore store;
  private final RoundStore holding;
  private final Rounds rounds;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;

  HeldNetworks(
      HeldNetworkStore store,
      RoundStore holding,
      Rounds rounds,
      Gate gate,
      AuditTrail trail,
      Clock clock) {
    this.store = store;
    this.holding = holding;
    this.rounds = rounds;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
  }

  /// What became of a decision.
  public enum Outcome {
    DECIDED,
    /// The round is approved: its numbers change no more.
    TOO_LATE,
    /// There is no such network in the round.
    UNKNOWN
  }

  /// Those that wait first, then the others, each in the order they were held.
  public List<HeldNetwork> ofRound(long roundId) {
    return store.ofRound(roundId);
  }

  /// @param why in the person's own words; not empty
  @Transactional
  public Outcome decide(long roundId, long origin, Verdict verdict, String why) {
    return change(
        roundId,
        origin,
        Optional.of(
            new HeldNetwork.Decision(
                verdict, clock.instant(), CurrentViewer.get().name(), why.strip())));
  }

  /// Lets it wait again.
  @Transactional
  public Outcome undecide(long roundId, long origin) {
    return change(roundId, origin, Optional.empty());
  }

  private Outcome change(long roundId, long origin, Optional<HeldNetwork.Decision> decision) {
    gate.require(Action.SURVEY_EDIT, rounds.round(roundId).agencyId());
    // Held before anything of it is written, so that no approval settles the network meanwhile.
    Round round = holding.hold(roundId).orElseThrow(() -> new NotFound("round", roundId));
    if (round.state() == RoundState.APPROVED) {
      return Outcome.TOO_LATE;
    }
    if (!store.decide(roundId, origin, decision)) {
      return Outcome.UNKNOWN;
    }
    trail.record(
        Change.of("survey.network-decided", "survey.round/" + roundId, round.agencyId())
            .to(
                "{\"network\":\"%s\",\"decision\":\"%s\"}"
                    .formatted(
                        Long.toHexString(origin),
                        decision.map(made -> made.verdict().name()).orElse("WAITING")))
            .because(decision.map(HeldNetwork.Decision::why).orElse(null)));
    return Outcome.DECIDED;
  }
}
