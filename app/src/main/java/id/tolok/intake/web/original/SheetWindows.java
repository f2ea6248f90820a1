package id.tolok.intake.web.original;

import id.tolok.document.text.Block;
import id.tolok.intake.web.original.OriginalView.Piece;
import id.tolok.intake.web.original.OriginalView.Table;
import id.tolok.intake.web.original.OriginalView.TableCell;
import id.tolok.intake.web.original.OriginalView.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Shows a workbook as sheets with the letters of columns and the numbers of rows.
final class SheetWindows {

  private static final int LETTERS = 26;

  private final List<Mark> marks;

  SheetWindows(List<Mark> marks) {
    this.marks = marks;
  }

  /// A row that holds something.
  ///
  /// @param columns how many columns its sheet has
  /// @param cells by column, from 1
  record SheetRow(String sheet, int columns, int number, TreeMap<Integer, Block.Cell> cells) {}

  /// The rows of all sheets in order.
  static List<SheetRow> rows(List<Block> blocks) {
    Map<String, TreeMap<Integer, TreeMap<Integer, Block.Cell>>> sheets = new LinkedHashMap<>();
    for (var block : blocks) {
      switch (block) {
        case Block.Line(var text, var where) ->
            put(sheets, new Block.Cell(text, Block.Merge.NONE, where));
        case Block.Grid grid ->
            grid.rows().forEach(row -> row.cells().forEach(cell -> put(sheets, cell)));
      }
    }
    var rows = new ArrayList<SheetRow>();
    sheets.forEach((sheet, itsRows) -> {
      int columns = itsRows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(1);
      itsRows.forEach((number, cells) -> rows.add(new SheetRow(sheet, columns, number, cells)));
    });
    return rows;
  }

  private static void put(
      Map<String, TreeMap<Integer, TreeMap<Integer, Block.Cell>>> sheets, Block.Cell cell) {
    var sheet = cell.where().sheet() == null ? "" : cell.where().sheet();
    sheets
        .computeIfAbsent(sheet, _ -> new TreeMap<>())
        .computeIfAbsent(cell.where().line(), _ -> new TreeMap<>())
        .putIfAbsent(column(cell), cell);
  }

  private static int column(Block.Cell cell) {
    var address = cell.where().cell();
    if (address == null) {
      return cell.where().column();
    }
    int column = 0;
    for (int at = 0; at < address.length(); at++) {
      char letter = address.charAt(at);
      if (letter >= 'A' && letter <= 'Z') {
        column = column * LETTERS + letter - 'A' + 1;
      }
    }
    return Math.max(1, column);
  }

  List<Piece> pieces(List<SheetRow> rows) {
    var pieces = new ArrayList<Piece>();
    for (int from = 0; from < rows.size(); ) {
      int to = from;
      var sheet = rows.get(from).sheet();
      while (to < rows.size() && rows.get(to).sheet().equals(sheet)) {
        to++;
      }
      var columns = rows.get(from).columns();
      pieces.add(
          new Table(
              sheet, letters(columns), rows.subList(from, to).stream().map(this::row).toList()));
      from = to;
    }
    return pieces;
  }

  private static List<String> letters(int columns) {
    var letters = new ArrayList<String>();
    for (int column = 1; column <= columns; column++) {
      letters.add(letters(column, ""));
    }
    return letters;
  }

  private static String letters(int column, String after) {
    var name = (char) ('A' + (column - 1) % LETTERS) + after;
    return column <= LETTERS ? name : letters((column - 1) / LETTERS, name);
  }

  private TableRow row(SheetRow row) {
    var cells = new ArrayList<TableCell>();
    for (int column = 1; column <= row.columns(); ) {
      var cell = row.cells().get(column);
      int span = cell == null ? 1 : width(row, column);
      cells.add(cell == null ? blank() : cell(cell, span));
      column += span;
    }
    return new TableRow(
        Integer.toString(row.number()),
        cells,
        LaidWindows.beside(marks, row.cells().values().stream().map(Block.Cell::where).toList()));
  }

  private static int width(SheetRow row, int column) {
    int end = column + 1;
    for (var next = row.cells().get(end);
        next != null && next.merge() == Block.Merge.LEFT;
        next = row.cells().get(end)) {
      end++;
    }
    return end - column;
  }

  private static TableCell blank() {
    return new TableCell("", 1, false, "", "", "");
  }

  private TableCell cell(Block.Cell cell, int span) {
    var address = cell.where().cell();
    return new TableCell(
        ShownText.of(cell.text()),
        span,
        cell.merge() == Block.Merge.ABOVE,
        PlaceKey.of(cell.where()),
        address == null ? "" : address,
        cell.text().isEmpty() ? "" : LaidWindows.tone(marks, cell.where()));
  }
}
