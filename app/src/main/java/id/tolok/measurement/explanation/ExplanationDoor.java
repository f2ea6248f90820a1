package id.tolok.measurement.explanation;

import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations.Outcome.Refused;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who may explain an indicator's quarter, and until when: whoever enters one of its figures, until
/// all of them are approved.
@Component
final class ExplanationDoor {

  /// What says that a figure is somebody else's, whatever its state.
  private static final Set<String> NOT_MINE = Set.of("NOT_YOURS", "NOT_ALLOWED");

  private final EntryRules rules;
  private final IndicatorFigures figures;
  private final Occasions occasions;
  private final Gate gate;

  ExplanationDoor(EntryRules rules, IndicatorFigures figures, Occasions occasions, Gate gate) {
    this.rules = rules;
    this.figures = figures;
    this.occasions = occasions;
    this.gate = gate;
  }

  /// What stands against explaining; empty where nothing does.
  ///
  /// @throws id.tolok.shell.viewer.Refused where the viewer enters no figures of this agency at all
  Optional<Refused> objection(Explanation.Key key, Occasion occasion) {
    if (occasion.byProgram()) {
      return Optional.empty();
    }
    gate.require(Action.FIGURE_ENTER, key.agencyId());
    var asked = figures.entered(key.agencyId(), key.year(), key.quarter(), key.lineageId());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    var judge = rules.judge(key.agencyId(), List.of(key.year()));
    if (asked.stream().allMatch(figure -> isApproved(judge, figure))) {
      return Optional.of(refused("APPROVED"));
    }
    return asked.stream().anyMatch(figure -> isMine(judge, figure))
        ? Optional.empty()
        : Optional.of(refused("NOT_YOURS"));
  }

  private static boolean isApproved(EntryRules.Judge judge, FigureKey figure) {
    return judge.current(figure).map(Figure::state).filter(state -> state.isApproved()).isPresent();
  }

  private static boolean isMine(EntryRules.Judge judge, FigureKey figure) {
    var current = judge.current(figure);
    var entry =
        new FigureEntry.Entry(
            figure,
            current.map(Figure::version).orElse(0),
            current.map(Figure::amount).orElse(null),
            null,
            null);
    return judge
        .objection(entry)
        .filter(outcome ->
            outcome instanceof FigureEntry.Outcome.Refused(var code, _) && NOT_MINE.contains(code))
        .isEmpty();
  }

  private Refused refused(String code) {
    return new Refused(
        null, code, occasions.words().get("measurement.explanation.refused." + code));
  }
}
