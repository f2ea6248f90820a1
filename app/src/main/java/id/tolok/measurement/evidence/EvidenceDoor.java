package id.tolok.measurement.evidence;

import id.tolok.measurement.EntryRules;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.statement.Evidences.Outcome.Refused;
import id.tolok.measurement.store.evidence.AttachmentStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may put something beside a figure, and when: whoever could change the figure itself now.
@Component
final class EvidenceDoor {

  /// A note no figure has, so that the rules judge a change and not a repetition.
  private static final String CHANGE = "\u2026";

  private final EntryRules rules;
  private final AttachmentStore attachments;
  private final Occasions occasions;
  private final Gate gate;

  EvidenceDoor(EntryRules rules, AttachmentStore attachments, Occasions occasions, Gate gate) {
    this.rules = rules;
    this.attachments = attachments;
    this.occasions = occasions;
    this.gate = gate;
  }

  /// What stands against changing what lies beside a figure; empty where nothing does.
  ///
  /// @throws id.tolok.shell.viewer.Refused where the viewer enters no figures of this agency at all
  Optional<Refused> objection(FigureKey figure, Occasion occasion) {
    if (occasion.byProgram()) {
      return Optional.empty();
    }
    gate.require(Action.FIGURE_ENTER, figure.agencyId());
    var judge = rules.judge(figure.agencyId(), List.of(figure.period().year()));
    var current = judge.current(figure);
    var change =
        new FigureEntry.Entry(
            figure,
            current.map(kept -> kept.version()).orElse(0),
            current.map(kept -> kept.amount()).orElse(null),
            CHANGE,
            CHANGE);
    return judge.objection(change).flatMap(EvidenceDoor::refused);
  }

  /// What stands against it by how far the figure has come, asked within the transaction that
  /// changes something.
  Optional<Refused> heldBack(FigureKey figure) {
    return attachments
        .hold(figure)
        .filter(state -> !state.isOpen())
        .map(state -> new Refused("NOT_OPEN", occasions.words().get(key(state))));
  }

  private static String key(FigureState state) {
    return state.isApproved()
        ? "measurement.evidence.refused.FROZEN"
        : "measurement.evidence.refused.HANDED_IN";
  }

  private static Optional<Refused> refused(FigureEntry.Outcome outcome) {
    return switch (outcome) {
      case FigureEntry.Outcome.Refused(var code, var message) ->
          Optional.of(new Refused(code, message));
      case FigureEntry.Outcome.Saved _,
          FigureEntry.Outcome.Conflict _,
          FigureEntry.Outcome.Unusual _ ->
          Optional.empty();
    };
  }
}
