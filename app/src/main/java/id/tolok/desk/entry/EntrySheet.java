package id.tolok.desk.entry;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One page of entry: an agency, a quarter, and whose variables are shown.
///
/// @param quarter whose figures are asked for; half-years and years are asked for in the quarter
///   they end with
/// @param groups the indicators by objective, in order of the decree
/// @param rows where each variable is filled, by its key
/// @param card results of everything entered so far
public record EntrySheet(
    long agencyId,
    EntryPeriod quarter,
    Coverage coverage,
    List<Group> groups,
    Map<Long, Row> rows,
    Scorecard card) {

  /// Whose variables are shown.
  public enum Coverage {
    /// Those the viewer answers for, and those nobody does yet.
    MINE,
    /// Those of the whole agency; the ones of others stand there locked for whoever may not fill in
    /// for them.
    ALL
  }

  /// The indicators of an objective.
  ///
  /// @param objective empty where the decree states none
  public record Group(String objective, List<Part> parts) {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /// An indicator with what it asks for.
  ///
  /// @param rows variables filled here; each stands under the first indicator that asks for it
  /// @param elsewhere variables it asks for that are filled under an earlier indicator
  /// @param automatic variables that need no entry: constants, budget figures, other indicators
  public record Part(
      IndicatorTarget target, List<Row> rows, List<Row> elsewhere, List<Variable> automatic) {
    public Part {
      rows = List.copyOf(rows);
      elsewhere = List.copyOf(elsewhere);
      automatic = List.copyOf(automatic);
    }

    public long lineageId() {
      return target.indicator().lineageId();
    }

    public String name() {
      return target.indicator().stated().indicator();
    }
  }

  /// A variable with its cells of the quarter.
  ///
  /// @param feeds names of all indicators that ask for it
  /// @param owner who answers for it; null where nobody is asked for it in this quarter
  public record Row(
      Variable variable, List<Cell> cells, List<String> feeds, DueFigure.@Nullable Owner owner) {
    public Row {
      cells = List.copyOf(cells);
      feeds = List.copyOf(feeds);
    }

    public boolean isViewers() {
      return owner != null && owner.viewers();
    }
  }

  /// A cell.
  ///
  /// @param figure null where nothing was entered
  /// @param lock why it cannot be written; null where it can
  public record Cell(FigureKey key, @Nullable Figure figure, @Nullable Lock lock) {

    public int version() {
      return figure == null ? 0 : figure.version();
    }

    /// Whether there is a figure, or a note that says why there is none.
    public boolean isFilled() {
      return figure != null
          && (figure.amount() != null || figure.note() != null && !figure.note().isBlank());
    }

    public boolean isOpen() {
      return lock == null;
    }
  }

  /// Why a cell cannot be written.
  ///
  /// @param code stable, such as `WINDOW_CLOSED`
  /// @param message why, and until when, in the language of the viewer
  public record Lock(String code, String message) {}

  public EntrySheet {
    groups = List.copyOf(groups);
    rows = Map.copyOf(rows);
  }

  /// The cells on the page, in order.
  public Stream<Cell> cells() {
    return groups.stream()
        .flatMap(group -> group.parts().stream())
        .flatMap(part -> part.rows().stream())
        .flatMap(row -> row.cells().stream());
  }

  /// The indicators on the page.
  public Stream<Part> parts() {
    return groups.stream().flatMap(group -> group.parts().stream());
  }
}
