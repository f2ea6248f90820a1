package id.tolok.desk.entry;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.figures.WrittenNumber;
import id.tolok.measurement.FigureEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Saves typed cells, each by itself: one that is refused does not hold up the others.
///
/// The same cell sent twice, because the answer to the first got lost, is saved once: what stands
/// there right after the version the writer saw, by the same person and with the same figure, is
/// what was sent ({@link FigureEntry} sees to it).
@Service
public final class CellSaving {

  /// Reasons that may be gone once the cells beside are saved: a part and its whole that both
  /// changed.
  private static final Set<String> TOGETHER = Set.of("PART_ABOVE_WHOLE", "WHOLE_BELOW_PART");

  /// The longest note or word of explanation, in characters.
  static final int WORDS_MAX = 2000;

  private final Gate gate;
  private final Catalogues catalogues;
  private final FigureEntry figures;

  CellSaving(Gate gate, Catalogues catalogues, FigureEntry figures) {
    this.gate = gate;
    this.catalogues = catalogues;
    this.figures = figures;
  }

  /// Saves in the order given; the outcomes have the same order. What was refused because of a
  /// figure that stood in a later cell of the same block is tried once more after it.
  public List<CellOutcome> save(List<TypedCell> cells) {
    List<CellOutcome> outcomes = new ArrayList<>(cells.size());
    cells.forEach(cell -> outcomes.add(save(cell)));
    if (outcomes.stream().anyMatch(outcome -> outcome instanceof CellOutcome.Saved)) {
      for (int i = 0; i < cells.size(); i++) {
        if (outcomes.get(i) instanceof CellOutcome.Refused(var code, _)
            && TOGETHER.contains(code)) {
          outcomes.set(i, save(cells.get(i)));
        }
      }
    }
    return outcomes;
  }

  private CellOutcome save(TypedCell cell) {
    var decision = gate.decide(Action.FIGURE_ENTER, cell.key().agencyId());
    if (!decision.allowed()) {
      return new CellOutcome.Refused("NOT_ALLOWED", String.join(" ", decision.reasons()));
    }
    if (cell.text().isBlank()) {
      return save(cell, null);
    }
    return switch (WrittenNumber.read(cell.text())) {
      case WrittenNumber.Reading.Certain(var number) ->
          isShareOfSomethingElse(cell) ? new CellOutcome.Share() : save(cell, number);
      case WrittenNumber.Reading.Doubtful(var thousands, var decimal) ->
          new CellOutcome.Doubtful(thousands, decimal);
      case WrittenNumber.Reading.NotANumber() -> new CellOutcome.NotANumber();
    };
  }

  /// Whether a percent sign was typed for what is not counted in percent.
  private boolean isShareOfSomethingElse(TypedCell cell) {
    return cell.text().contains("%")
        && catalogues.agencyVariables(cell.key().agencyId()).stream()
            .filter(variable -> variable.id() == cell.key().variableId())
            .anyMatch(Variable::isCounted);
  }

  private CellOutcome save(TypedCell cell, @Nullable BigDecimal amount) {
    var entry =
        new FigureEntry.Entry(
            cell.key(),
            cell.seenVersion(),
            amount,
            cell.note() == null ? null : shortened(cell.note()),
            cell.word() == null || cell.word().isBlank() ? null : shortened(cell.word()),
            cell.note() == null ? FigureEntry.Noting.KEEPS : FigureEntry.Noting.REPLACES);
    return switch (figures.save(entry)) {
      case FigureEntry.Outcome.Saved(var figure) -> new CellOutcome.Saved(figure);
      case FigureEntry.Outcome.Conflict(var theirs) -> new CellOutcome.Conflict(theirs);
      case FigureEntry.Outcome.Unusual(var message) -> new CellOutcome.Unusual(message);
      case FigureEntry.Outcome.Refused(var code, var message) ->
          new CellOutcome.Refused(code, message);
    };
  }

  private static @Nullable String shortened(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return null;
    }
    return words.length() <= WORDS_MAX ? words : words.substring(0, WORDS_MAX);
  }
}
