package id.tolok.survey.sheet;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.store.sheet.AnswerWriter;
import id.tolok.survey.store.sheet.RoundHold;
import id.tolok.survey.store.sheet.SheetRows.Leaving;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What all work on clerks' sheets needs: the round to itself, the person's name, a line in the
/// trail.
///
/// The trail says which sheets changed, never what stood on them: sheets are deleted two years
/// after the approval, the trail is not.
@Component
public class SheetAccess {

  private final AnswerWriter rounds;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  SheetAccess(AnswerWriter rounds, AuditTrail trail, JsonMapper json, Clock clock) {
    this.rounds = rounds;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// Waits until nobody else writes to a round; it is ours until the transaction ends.
  ///
  /// @throws NotFound outside of scope
  public RoundHold.Held hold(long roundId) {
    return switch (rounds.hold(roundId)) {
      case RoundHold.Held held -> held;
      case RoundHold.Gone _ -> throw new NotFound("round", roundId);
    };
  }

  public Leaving leaving(String reason) {
    return new Leaving(reason, CurrentViewer.get().name(), clock.instant());
  }

  public void record(String action, String subject, long agencyId, Map<String, Object> what) {
    trail.record(Change.of(action, subject, agencyId).to(json.writeValueAsString(what)));
  }

  public void record(
      String action, String subject, long agencyId, Map<String, Object> what, String reason) {
    trail.record(
        Change.of(action, subject, agencyId).to(json.writeValueAsString(what)).because(reason));
  }

  static String subject(Round round, int number) {
    return "survey.round/" + round.id() + "/sheet/" + number;
  }

  public static String subject(long batchId) {
    return "survey.batch/" + batchId;
  }
}
