package id.tolok.document.extract.row;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import id.tolok.document.text.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Settles which column counts where a table has several of a kind, and what a column without a
/// heading holds.
final class ColumnChoice {

  private static final double GUESSED = 0.7;
  private static final String NUMBER = "\\W{0,2}\\d{1,3}(?:[.,]\\d{1,3})*\\W{0,2}|[A-Za-z]\\W";

  private ColumnChoice() {}

  static List<Column> of(List<Column> columns, Grid grid, int dataRow) {
    var chosen = new ArrayList<>(columns);
    int indicator = indicator(columns);
    int objective = objective(columns, indicator);
    chosen.removeIf(column ->
        (column.heading().field() == Field.INDICATOR
                && column.index() != indicator
                && !isSpan(columns, column, indicator))
            || (column.heading().field() == Field.OBJECTIVE
                && objective >= 0
                && column.index() != objective
                && !isSpan(columns, column, objective)));
    unheaded(columns, grid, dataRow).ifPresent(column -> chosen.addFirst(column));
    return chosen;
  }

  /// Both columns lie under one heading: a number and the words.
  private static boolean isSpan(List<Column> columns, Column column, int other) {
    return columns.stream()
        .filter(candidate -> candidate.index() == other)
        .anyMatch(candidate ->
            candidate.title().equals(column.title())
                && Math.abs(candidate.index() - column.index()) == 1);
  }

  /// An indicator of the goal stands beside the one of the objective; the latter is meant.
  private static int indicator(List<Column> columns) {
    int first = -1;
    for (var column : columns) {
      if (column.heading().field() == Field.INDICATOR) {
        boolean ofGoal = isGoal(column);
        if (first < 0 || !ofGoal) {
          if (first < 0 || isGoal(at(columns, first))) {
            first = column.index();
          }
        }
      }
    }
    return first;
  }

  private static Column at(List<Column> columns, int index) {
    return columns.stream().filter(column -> column.index() == index).findFirst().orElseThrow();
  }

  private static boolean isGoal(Column column) {
    var title = column.title().toUpperCase(Locale.ROOT);
    return title.contains("TUJUAN") && !title.contains("SASARAN");
  }

  /// The objective nearest before the indicator.
  private static int objective(List<Column> columns, int indicator) {
    int found = -1;
    for (var column : columns) {
      if (column.heading().field() == Field.OBJECTIVE
          && (column.index() < indicator || found < 0)) {
        found = column.index();
      }
    }
    return found;
  }

  /// A first column without a heading whose cells are numbers.
  private static Optional<Column> unheaded(List<Column> columns, Grid grid, int dataRow) {
    if (columns.stream().anyMatch(column -> column.index() == 0)) {
      return Optional.empty();
    }
    int filled = 0;
    int numbers = 0;
    for (var row : grid.rows().subList(dataRow, grid.rows().size())) {
      if (!row.cells().isEmpty() && !row.cells().getFirst().isBlank()) {
        filled++;
        numbers += row.cells().getFirst().text().strip().matches(NUMBER) ? 1 : 0;
      }
    }
    return filled > 0 && numbers * 10 >= filled * 6
        ? Optional.of(new Column(0, new Heading(Field.NUMBER, GUESSED, null, null), ""))
        : Optional.empty();
  }
}
