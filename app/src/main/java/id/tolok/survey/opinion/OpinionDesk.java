package id.tolok.survey.opinion;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.opinion.Opinion.State;
import id.tolok.survey.store.opinion.OpinionStore;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an office does with what people wrote. The trail says what was marked and who looked at a
/// contact; it repeats neither text nor contact.
@Service
public class OpinionDesk {

  public static final int NOTE_MAX = 500;

  private final OpinionStore store;
  private final ContactSeal seal;
  private final Gate gate;
  private final AuditTrail trail;

  OpinionDesk(OpinionStore store, ContactSeal seal, Gate gate, AuditTrail trail) {
    this.store = store;
    this.seal = seal;
    this.gate = gate;
    this.trail = trail;
  }

  /// A contact somebody asked to see.
  public sealed interface Contact {

    record Shown(String text) implements Contact {}

    /// None was left, or it was erased when the opinion was done.
    record None() implements Contact {}

    /// It was sealed with another key, as after a restore without the key's file.
    record Lost() implements Contact {}
  }

  /// One opinion of a round.
  ///
  /// @throws NotFound where the round has none such
  public Opinion opinion(long roundId, UUID opinionId) {
    return store
        .find(opinionId)
        .filter(found -> found.roundId() == roundId)
        .orElseThrow(() -> new NotFound("opinion", opinionId));
  }

  /// Marks an opinion; as done its contact is erased, and it stays done.
  ///
  /// @param note what was done, or why it is hidden; may be empty
  /// @return false where somebody answered it before
  @Transactional
  public boolean mark(long roundId, UUID opinionId, State state, String note) {
    var opinion = opinion(roundId, opinionId);
    gate.require(Action.SURVEY_EDIT, opinion.agencyId());
    if (opinion.state() == state && opinion.note().equals(note)) {
      return true;
    }
    if (!store.mark(opinionId, state, note)) {
      return false;
    }
    if (state == State.DONE) {
      store.eraseContact(opinionId);
    }
    trail.record(
        change("survey.opinion-marked", opinion)
            .from(state(opinion.state()))
            .to(state(state))
            .because(note.isEmpty() ? null : note));
    return true;
  }

  /// Shows how the writer can be reached; every look is written to the trail.
  @Transactional
  public Contact contact(long roundId, UUID opinionId) {
    var opinion = opinion(roundId, opinionId);
    gate.require(Action.SURVEY_EDIT, opinion.agencyId());
    var sealed = store.contact(opinionId);
    if (sealed.isEmpty()) {
      return new Contact.None();
    }
    trail.record(change("survey.opinion-contact-shown", opinion));
    return seal.open(opinionId, sealed.get())
        .<Contact>map(Contact.Shown::new)
        .orElseGet(Contact.Lost::new);
  }

  private static Change change(String action, Opinion opinion) {
    return Change.of(action, "survey.opinion/" + opinion.id(), opinion.agencyId());
  }

  private static String state(State state) {
    return "{\"state\":\"" + state + "\"}";
  }
}
