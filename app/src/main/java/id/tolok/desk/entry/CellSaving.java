package id.tolok.desk.entry;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Variable;
import id.tolok.figures.WrittenNumber;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import id.tolok.scorecard.Adding;
import id.tolok.shell.Action;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Gate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Saves typed cells, each by itself: one that is refused does not hold up the others.
///
/// The same cell sent twice, because the answer to the first got lost, is saved once: what stands
/// there right after the version the writer saw, by the same person and with the same figure, is
/// what was sent.
@Service
public final class CellSaving {

  /// Reasons that may be gone once the cells beside are saved: a part and its whole that both
  /// changed.
  private static final Set<String> TOGETHER = Set.of("PART_ABOVE_WHOLE", "WHOLE_BELOW_PART");

  private static final Set<String> PERCENT = Set.of("%", "persen");

  /// As many cells as are looked up one by one.
  private static final int FEW = 3;

  /// The longest note or word of explanation, in characters.
  static final int WORDS_MAX = 2000;

  private final Gate gate;
  private final Catalogues catalogues;
  private final Measurements measurements;
  private final FigureEntry figures;

  CellSaving(Gate gate, Catalogues catalogues, Measurements measurements, FigureEntry figures) {
    this.gate = gate;
    this.catalogues = catalogues;
    this.measurements = measurements;
    this.figures = figures;
  }

  private record Year(long agencyId, int year) {}

  /// Saves in the order given; the outcomes have the same order. What was refused because of a
  /// figure that stood in a later cell of the same block is tried once more after it.
  public List<CellOutcome> save(List<TypedCell> cells) {
    Map<FigureKey, Figure> known = known(cells);
    List<CellOutcome> outcomes = new ArrayList<>(cells.size());
    cells.forEach(cell -> outcomes.add(saved(cell, known)));
    if (outcomes.stream().anyMatch(outcome -> outcome instanceof CellOutcome.Saved)) {
      for (int i = 0; i < cells.size(); i++) {
        if (outcomes.get(i) instanceof CellOutcome.Refused(var code, _)
            && TOGETHER.contains(code)) {
          outcomes.set(i, saved(cells.get(i), known));
        }
      }
    }
    return outcomes;
  }

  private CellOutcome saved(TypedCell cell, Map<FigureKey, Figure> known) {
    CellOutcome outcome = save(cell, known.get(cell.key()));
    if (outcome instanceof CellOutcome.Saved(var figure)) {
      known.put(cell.key(), figure);
    }
    return outcome;
  }

  /// What stands in the cells: of a few each by itself, of a pasted block the whole year at once.
  private Map<FigureKey, Figure> known(List<TypedCell> cells) {
    if (cells.size() <= FEW) {
      Map<FigureKey, Figure> known = new HashMap<>();
      cells.stream()
          .map(TypedCell::key)
          .filter(key -> gate.allows(Action.RESULT_VIEW, key.agencyId()))
          .forEach(key -> measurements.findFigure(key).ifPresent(figure -> known.put(key, figure)));
      return known;
    }
    Set<Year> years = new HashSet<>();
    cells.forEach(cell -> years.add(new Year(cell.key().agencyId(), cell.key().period().year())));
    Map<FigureKey, Figure> known = new HashMap<>();
    for (Year year : years) {
      if (gate.allows(Action.RESULT_VIEW, year.agencyId())) {
        measurements
            .figures(year.agencyId(), year.year())
            .forEach(figure -> known.put(figure.key(), figure));
      }
    }
    return known;
  }

  private CellOutcome save(TypedCell cell, @Nullable Figure known) {
    var decision = gate.decide(Action.FIGURE_ENTER, cell.key().agencyId());
    if (!decision.allowed()) {
      return new CellOutcome.Refused("NOT_ALLOWED", String.join(" ", decision.reasons()));
    }
    if (cell.text().isBlank()) {
      return save(cell, known, null);
    }
    return switch (WrittenNumber.read(cell.text())) {
      case WrittenNumber.Reading.Certain(var number) ->
          isShareOfSomethingElse(cell) ? new CellOutcome.NotANumber() : save(cell, known, number);
      case WrittenNumber.Reading.Doubtful(var thousands, var decimal) ->
          new CellOutcome.Doubtful(thousands, decimal);
      case WrittenNumber.Reading.NotANumber() -> new CellOutcome.NotANumber();
    };
  }

  /// Whether a percent sign was typed for what is not counted in percent: ten percent of villages
  /// are not ten villages.
  private boolean isShareOfSomethingElse(TypedCell cell) {
    return cell.text().contains("%")
        && catalogues.agencyVariables(cell.key().agencyId()).stream()
            .filter(variable -> variable.id() == cell.key().variableId())
            .anyMatch(CellSaving::isCounted);
  }

  /// What adds up over a year is a count, also where nobody stated its unit.
  private static boolean isCounted(Variable variable) {
    String unit = variable.unit();
    return unit == null
        ? variable.adding() == Adding.SUM
        : !PERCENT.contains(unit.toLowerCase(Locale.ROOT));
  }

  private CellOutcome save(TypedCell cell, @Nullable Figure known, @Nullable BigDecimal amount) {
    @Nullable String note =
        cell.note() != null ? shortened(cell.note()) : known == null ? null : known.note();
    boolean same =
        known == null
            ? amount == null && note == null
            : sameAmount(known.amount(), amount) && Objects.equals(known.note(), note);
    if (known != null && same && (known.version() == cell.seenVersion() || isOwn(known, cell))) {
      return new CellOutcome.Saved(known);
    }
    var entry =
        new FigureEntry.Entry(
            cell.key(),
            cell.seenVersion(),
            amount,
            note,
            cell.word() == null || cell.word().isBlank() ? null : shortened(cell.word()));
    return switch (figures.save(entry)) {
      case FigureEntry.Outcome.Saved(var figure) -> new CellOutcome.Saved(figure);
      case FigureEntry.Outcome.Conflict(var theirs) ->
          isOwn(theirs, cell)
                  && sameAmount(theirs.amount(), amount)
                  && Objects.equals(theirs.note(), note)
              ? new CellOutcome.Saved(theirs)
              : new CellOutcome.Conflict(theirs);
      case FigureEntry.Outcome.Unusual(var message) -> new CellOutcome.Unusual(message);
      case FigureEntry.Outcome.Refused(var code, var message) ->
          new CellOutcome.Refused(code, message);
    };
  }

  /// Whether what stands there was written by the viewer right after what the viewer saw.
  private static boolean isOwn(Figure figure, TypedCell cell) {
    return figure.version() == cell.seenVersion() + 1
        && figure.entered().accountId().equals(CurrentViewer.get().accountId());
  }

  private static boolean sameAmount(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static @Nullable String shortened(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return null;
    }
    return words.length() <= WORDS_MAX ? words : words.substring(0, WORDS_MAX);
  }
}
