package id.tolok.document.extract.row;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Grid;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.Block.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the header of an indicator table: one to three rows, groups above their parts.
public final class HeaderFinder {

  private static final int ROWS_SEARCHED = 12;
  private static final int TALLEST = 3;
  private static final Pattern MONTH = Pattern.compile("B\\s?\\d{2}");

  /// A table needs one of these beside the indicator.
  private static final Set<Field> COMPANIONS =
      EnumSet.of(
          Field.OBJECTIVE,
          Field.FORMULA,
          Field.EXPLANATION,
          Field.DEFINITION,
          Field.TARGET,
          Field.DATA_SOURCE,
          Field.UNIT,
          Field.RESPONSIBLE);

  private HeaderFinder() {}

  /// The header, when the grid is an indicator table.
  public static Optional<TableHeader> find(Grid grid) {
    int last = Math.min(grid.rows().size(), ROWS_SEARCHED);
    for (int first = 0; first < last; first++) {
      var header = at(grid, first);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  /// How many columns of the grid carry a known heading, whatever the table is about.
  public static int knownHeadings(Grid grid) {
    int most = 0;
    for (var row : grid.rows().subList(0, Math.min(grid.rows().size(), ROWS_SEARCHED))) {
      int known = 0;
      for (var cell : row.cells()) {
        known += !cell.isBlank() && Headings.match(cell.text()).isPresent() ? 1 : 0;
      }
      most = Math.max(most, known);
    }
    return most;
  }

  private static Optional<TableHeader> at(Grid grid, int first) {
    Optional<TableHeader> best = Optional.empty();
    for (int height = 1; height <= TALLEST && first + height <= grid.rows().size(); height++) {
      if (height > 1 && !isHeaderRow(grid.rows().get(first + height - 1))) {
        break;
      }
      var columns = columns(levels(grid, first, height));
      if (isIndicatorTable(columns)) {
        best = Optional.of(header(grid, columns, first, height));
      }
    }
    return best;
  }

  private static TableHeader header(Grid grid, List<Column> columns, int first, int height) {
    int data = first + height;
    while (data < grid.rows().size() && isNumbering(grid.rows().get(data))) {
      data++;
    }
    int width = levels(grid, first, height).getFirst().size();
    return new TableHeader(ColumnChoice.of(columns, grid, data), width, first, data);
  }

  private static boolean isIndicatorTable(List<Column> columns) {
    var fields = EnumSet.noneOf(Field.class);
    columns.forEach(column -> fields.add(column.heading().field()));
    return fields.contains(Field.INDICATOR) && fields.stream().anyMatch(COMPANIONS::contains);
  }

  static boolean isNumbering(Row row) {
    return Headings.isNumberingRow(row.cells().stream().map(Cell::text).toList());
  }

  /// A lower row of a header: every cell is a heading or names a period.
  private static boolean isHeaderRow(Row row) {
    var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return !filled.isEmpty()
        && !isNumbering(row)
        && filled.stream()
            .allMatch(cell ->
                Headings.match(cell.text()).isPresent()
                    || quarter(cell.text()) != null
                    || isPiece(cell.text()));
  }

  private static boolean isPiece(String text) {
    return text.length() < 25
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !Headings.fragmentOf(text).isEmpty();
  }

  /// The header rows as equally long lists of words; a group's name stands over each of its parts.
  private static List<List<String>> levels(Grid grid, int first, int height) {
    var levels = new ArrayList<List<String>>();
    for (int row = first; row < first + height; row++) {
      levels.add(words(grid.rows().get(row)));
    }
    if (height > 1) {
      spreadGroup(levels);
    }
    int width = levels.stream().mapToInt(List::size).max().orElse(0);
    for (var level : levels) {
      while (level.size() < width) {
        level.add("");
      }
    }
    return levels;
  }

  private static List<String> words(Row row) {
    var words = new ArrayList<String>();
    boolean quarters = row.cells().stream().filter(HeaderFinder::isOrdinal).count() == 4;
    for (var cell : row.cells()) {
      boolean spanned = cell.merge() == Merge.LEFT && !words.isEmpty();
      var own = quarters && isOrdinal(cell) ? "TW " + lastLetter(cell.text()) : cell.text();
      words.add(spanned ? words.getLast() : own);
    }
    return words;
  }

  /// Where tabs or pipes cannot show that a heading spans several columns, the row below has more
  /// cells: the years of one target.
  private static void spreadGroup(List<List<String>> levels) {
    var upper = levels.getFirst();
    var lower = levels.get(1);
    var years = lower.stream().filter(cell -> !cell.isBlank()).toList();
    var targets = new ArrayList<Integer>();
    for (int index = 0; index < upper.size(); index++) {
      var heading = Headings.match(upper.get(index));
      if (heading.isPresent() && heading.get().field() == Field.TARGET) {
        targets.add(index);
      }
    }
    boolean periods = years.size() > 1 && years.stream().allMatch(HeaderFinder::isPeriod);
    if (!periods || targets.size() != 1) {
      return;
    }
    int at = targets.getFirst();
    boolean padded = lower.size() == upper.size() + years.size() - 1;
    boolean alone = lower.size() == years.size();
    if (!padded && !alone) {
      return;
    }
    if (alone && !padded) {
      for (int index = 0; index < at; index++) {
        lower.addFirst("");
      }
    }
    for (int more = 1; more < years.size(); more++) {
      upper.add(at, upper.get(at));
    }
  }

  /// Four columns `B01` to `B04` are the quarters; among twelve, `B03` is a month.
  private static boolean isOrdinal(Cell cell) {
    return cell.text().strip().matches("B\\s?0[1-4]");
  }

  private static String lastLetter(String text) {
    var stripped = text.strip();
    return stripped.substring(stripped.length() - 1);
  }

  private static boolean isPeriod(String text) {
    return quarter(text) != null
        || Headings.match(text)
            .filter(heading -> heading.field() == Field.TARGET)
            .filter(heading -> heading.year() != null || heading.quarter() != null)
            .isPresent();
  }

  private static List<Column> columns(List<List<String>> levels) {
    var columns = new ArrayList<Column>();
    for (int index = 0; index < levels.getFirst().size(); index++) {
      var stack = new ArrayList<String>();
      for (var level : levels) {
        if (!level.get(index).isBlank()) {
          stack.add(level.get(index));
        }
      }
      int column = index;
      heading(stack)
          .ifPresent(heading -> columns.add(new Column(column, heading, String.join(" ", stack))));
    }
    return columns;
  }

  /// The lowest row says most; where it names only a period, the row above says of what.
  private static Optional<Heading> heading(List<String> stack) {
    if (stack.isEmpty()) {
      return Optional.empty();
    }
    var lowest = stack.getLast();
    var above = heading(stack.subList(0, stack.size() - 1));
    var quarter = quarter(lowest);
    if (quarter != null && above.isPresent()) {
      var group = above.get();
      return Optional.of(new Heading(group.field(), group.score(), group.year(), quarter));
    }
    var alone = Headings.match(lowest);
    if (stack.size() == 1) {
      return alone;
    }
    if (alone.isPresent() && isPeriodAlone(alone.get(), lowest) && above.isPresent()) {
      return Optional.of(withPeriod(above.get(), alone.get()));
    }
    if (alone.isPresent()) {
      return alone;
    }
    return Headings.match(String.join(" ", stack))
        .filter(heading -> heading.field() != Field.TARGET)
        .or(() -> above.map(HeaderFinder::unknownPart));
  }

  /// A part nobody knows still explains; but a planned value for nobody knows when is none.
  private static Heading unknownPart(Heading group) {
    return group.field() == Field.TARGET
        ? new Heading(Field.OTHER, group.score(), null, null)
        : group;
  }

  private static boolean isPeriodAlone(Heading heading, String text) {
    return heading.field() == Field.TARGET
        && (heading.year() != null || heading.quarter() != null)
        && !text.toUpperCase(Locale.ROOT).contains("TARGET");
  }

  private static Heading withPeriod(Heading group, Heading period) {
    return new Heading(
        group.field(),
        group.score(),
        period.year() == null ? group.year() : period.year(),
        period.quarter() == null ? group.quarter() : period.quarter());
  }

  private static @Nullable Integer quarter(String text) {
    return switch (text.strip()) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      default -> null;
    };
  }
}
