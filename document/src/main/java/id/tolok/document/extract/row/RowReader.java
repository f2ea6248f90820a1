package id.tolok.document.extract.row;

import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.heading.Field;
import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Grid;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.Block.Origin;
import id.tolok.document.text.Block.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the rows below a header: each cell under its field. Numbering rows and repeated headers
/// are left out.
public final class RowReader {

  /// More than any table of a decree has.
  private static final int MOST_ROWS = 10_000;

  private static final double SURE_HEADING = 0.8;
  private static final Pattern RULE = Pattern.compile("[-=_:]{2,}");
  private static final Pattern NUMBER =
      Pattern.compile("\\W{0,2}(?:\\d{1,3}(?:[.,]\\d{1,3})*|[A-Za-z]|[IVX]{1,4})\\W{0,2}");

  private static final Pattern OBJECTIVE =
      Pattern.compile("(?is)^(?:me|ter|ber|pe)\\p{L}+nya\\b.*|^(?:sasaran|tujuan)\\b.*");

  private final Grid grid;
  private final TableHeader header;
  private final int firstRow;

  private RowReader(Grid grid, TableHeader header, int firstRow) {
    this.grid = grid;
    this.header = header;
    this.firstRow = firstRow;
  }

  /// The rows of the grid the header belongs to.
  public static List<TableRow> read(Grid grid, TableHeader header) {
    return new RowReader(grid, header, header.dataRow()).rows();
  }

  /// The rows of a grid that goes on, without a header, where another one stopped.
  public static List<TableRow> continued(Grid grid, TableHeader header) {
    return new RowReader(grid, header, 0).rows();
  }

  private List<TableRow> rows() {
    var rows = new ArrayList<TableRow>();
    int previousEnd = Integer.MAX_VALUE;
    int end = (int) Math.min(grid.rows().size(), (long) firstRow + MOST_ROWS);
    for (int index = firstRow; index < end; index++) {
      var row = grid.rows().get(index);
      if (isSkipped(row)) {
        previousEnd = 0;
        continue;
      }
      var read = row(row);
      if (read.isEmpty()) {
        continue;
      }
      var where = row.cells().getFirst().where();
      boolean broken =
          (index == firstRow && firstRow == 0)
              || where.line() > previousEnd + 1
              || previousEnd == 0;
      rows.add(
          broken && grid.origin() != Origin.FORMAT
              ? read.get().with(Doubt.AFTER_BREAK)
              : read.get());
      previousEnd = row.cells().getLast().where().endLine();
    }
    return rows;
  }

  private static boolean isSkipped(Row row) {
    var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.isEmpty() || HeaderFinder.isNumbering(row) || isRule(filled)) {
      return true;
    }
    return filled.size() > 1 && repeatsHeader(filled);
  }

  /// Two thirds of the cells are headings. Most rows are known to be none after a cell or two.
  private static boolean repeatsHeader(List<Cell> filled) {
    int others = 0;
    for (var cell : filled) {
      others += Headings.match(cell.text()).isPresent() ? 0 : 1;
      if (others * 3 > filled.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRule(List<Cell> filled) {
    return filled.stream().allMatch(cell -> RULE.matcher(cell.text().strip()).matches());
  }

  private static boolean isNumber(Cell cell) {
    return NUMBER.matcher(cell.text().strip()).matches();
  }

  private Optional<TableRow> row(Row row) {
    var aligned = aligned(row);
    var cells = new EnumMap<Field, CellText>(Field.class);
    var targets = new LinkedHashMap<TargetPeriod, CellText>();
    Set<Field> merged = EnumSet.noneOf(Field.class);
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    for (var column : header.columns()) {
      if (column.index() >= aligned.size()) {
        continue;
      }
      var cell = aligned.get(column.index());
      var field = column.field();
      if (cell.merge() == Merge.ABOVE) {
        merged.add(field);
      } else if (!cell.isBlank()) {
        put(cells, targets, column, new CellText(cell.text().strip(), cell.where()));
        if (column.heading().score() < SURE_HEADING && field != Field.NUMBER) {
          doubts.add(Doubt.DOUBTFUL_HEADING);
        }
      }
    }
    if (aligned.size() > row.cells().size() && aligned != row.cells()) {
      doubts.add(Doubt.UNEVEN);
    }
    if (isSpanning(row)) {
      doubts.add(Doubt.SPANNING);
      cells.computeIfAbsent(Field.OBJECTIVE, _ -> spanning(row));
    }
    return cells.isEmpty() && targets.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableRow(cells, targets, merged, doubts, grid.origin(), header.score()));
  }

  private static void put(
      Map<Field, CellText> cells,
      Map<TargetPeriod, CellText> targets,
      Column column,
      CellText text) {
    if (column.field() == Field.TARGET) {
      targets.merge(TargetPeriod.of(column.heading()), text, (first, _) -> first);
      return;
    }
    cells.merge(
        column.field(),
        text,
        (left, right) ->
            column.field() == Field.INDICATOR || column.field() == Field.OBJECTIVE
                ? left.beside(right)
                : left.joined(right));
  }

  /// One cell reaches over the row, or stands alone in it before the indicator.
  private boolean isSpanning(Row row) {
    var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    var words = filled.stream().filter(cell -> !isNumber(cell)).toList();
    if (words.size() != 1 || header.columns().size() < 3) {
      return false;
    }
    int at = row.cells().indexOf(words.getFirst());
    boolean reaches = at + 1 < row.cells().size() && row.cells().get(at + 1).merge() == Merge.LEFT;
    var text = words.getFirst().text().strip();
    if (Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    int indicator =
        header.columns().stream()
            .filter(column -> column.heading().field() == Field.INDICATOR)
            .mapToInt(Column::index)
            .min()
            .orElse(0);
    boolean objective =
        !header.has(Field.OBJECTIVE) && at == indicator && OBJECTIVE.matcher(text).matches();
    return reaches || at < indicator || objective || row.cells().size() == 1;
  }

  private static CellText spanning(Row row) {
    var cell =
        row.cells().stream()
            .filter(one -> !one.isBlank() && !isNumber(one))
            .findFirst()
            .orElseThrow();
    return new CellText(cell.text().strip(), cell.where());
  }

  /// A row may leave out the cells a merge above covers; then its cells belong further right.
  private List<Cell> aligned(Row row) {
    int missing = header.width() - row.cells().size();
    if (missing <= 0 || row.cells().size() < 2 || grid.origin() == Origin.FORMAT) {
      return row.cells();
    }
    boolean numbered = header.columns().getFirst().heading().field() == Field.NUMBER;
    boolean startsWithNumber = isNumber(row.cells().getFirst());
    if (!numbered || startsWithNumber || row.cells().getFirst().isBlank()) {
      return row.cells();
    }
    var blank = new Cell("", Merge.NONE, row.cells().getFirst().where());
    var shifted = new ArrayList<Cell>();
    for (int index = 0; index < missing; index++) {
      shifted.add(blank);
    }
    shifted.addAll(row.cells());
    return shifted;
  }
}
