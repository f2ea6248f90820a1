package id.tolok.intake.web.original;

import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Merge;
import id.tolok.intake.web.original.OriginalView.MarkView;
import id.tolok.intake.web.original.OriginalView.Paragraph;
import id.tolok.intake.web.original.OriginalView.Piece;
import id.tolok.intake.web.original.OriginalView.Table;
import id.tolok.intake.web.original.OriginalView.TableCell;
import id.tolok.intake.web.original.OriginalView.TableRow;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Shows paragraphs and tables of a document.
final class LaidWindows {

  private final List<Mark> marks;

  LaidWindows(List<Mark> marks) {
    this.marks = marks;
  }

  /// A paragraph, or a row of a table: what windows are counted in.
  sealed interface Unit {
    SourceSpan where();

    record Words(Block.Line line) implements Unit {
      @Override
      public SourceSpan where() {
        return line.where();
      }
    }

    record Row(Block.Grid grid, Block.Row row) implements Unit {
      @Override
      public SourceSpan where() {
        return row.cells().isEmpty() ? grid.where() : row.cells().getFirst().where();
      }
    }
  }

  static List<Unit> units(List<Block> blocks) {
    var units = new ArrayList<Unit>();
    for (var block : blocks) {
      switch (block) {
        case Block.Line line -> units.add(new Unit.Words(line));
        case Block.Grid grid -> grid.rows().forEach(row -> units.add(new Unit.Row(grid, row)));
      }
    }
    return units;
  }

  /// Rows stand together while they are of the very same table, however alike two tables may be.
  @SuppressWarnings("ReferenceEquality")
  List<Piece> pieces(List<Unit> units) {
    var pieces = new ArrayList<Piece>();
    var rows = new ArrayList<TableRow>();
    Block.Grid grid = null;
    for (var unit : units) {
      var next = unit instanceof Unit.Row row ? row.grid() : null;
      if (grid != next && !rows.isEmpty()) {
        pieces.add(new Table("", List.of(), rows));
        rows = new ArrayList<>();
      }
      grid = next;
      switch (unit) {
        case Unit.Words(var line) -> pieces.add(paragraph(line));
        case Unit.Row(_, var row) -> rows.add(row(row));
      }
    }
    if (!rows.isEmpty()) {
      pieces.add(new Table("", List.of(), rows));
    }
    return pieces;
  }

  private Paragraph paragraph(Block.Line line) {
    return new Paragraph(
        Integer.toString(line.where().line()),
        ShownText.of(line.text()),
        PlaceKey.of(line.where()),
        tone(line.where()),
        beside(List.of(line.where())));
  }

  private TableRow row(Block.Row row) {
    var cells = new ArrayList<TableCell>();
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      if (cell.merge() != Merge.LEFT || i == 0) {
        cells.add(cell(cell, width(row, i)));
      }
    }
    var number =
        row.cells().isEmpty() ? "" : Integer.toString(row.cells().getFirst().where().line());
    return new TableRow(
        number, cells, beside(row.cells().stream().map(Block.Cell::where).toList()));
  }

  private static int width(Block.Row row, int from) {
    int end = from + 1;
    while (end < row.cells().size() && row.cells().get(end).merge() == Merge.LEFT) {
      end++;
    }
    return end - from;
  }

  private TableCell cell(Block.Cell cell, int width) {
    return new TableCell(
        ShownText.of(cell.text()),
        width,
        cell.merge() == Merge.ABOVE,
        PlaceKey.of(cell.where()),
        "",
        cell.text().isEmpty() ? "" : tone(cell.where()));
  }

  private String tone(SourceSpan where) {
    return tone(marks, where);
  }

  /// The mark that shows at a place; the one asked for before any other.
  static String tone(List<Mark> marks, SourceSpan where) {
    return marks.stream()
        .filter(mark -> mark.touches(where))
        .filter(mark -> mark.tone().equals(Mark.CHOSEN) || isWithin(mark.where(), where))
        .map(Mark::tone)
        .reduce("", (one, other) -> other.equals(Mark.CHOSEN) || one.isEmpty() ? other : one);
  }

  /// What is said of a whole table stands beside it, not under each of its cells.
  private static boolean isWithin(SourceSpan mark, SourceSpan where) {
    return mark.line() >= where.line() && mark.endLine() <= where.endLine();
  }

  private List<MarkView> beside(List<SourceSpan> places) {
    return beside(marks, places);
  }

  /// The findings that begin in one of these places.
  static List<MarkView> beside(List<Mark> marks, List<SourceSpan> places) {
    return marks.stream()
        .filter(mark -> !mark.tone().equals(Mark.CHOSEN))
        .filter(mark -> places.stream().anyMatch(place -> begins(mark, place)))
        .map(mark -> new MarkView(mark.tone(), mark.label(), mark.address()))
        .toList();
  }

  private static boolean begins(Mark mark, SourceSpan place) {
    return mark.touches(place)
        && mark.where().line() >= place.line()
        && Objects.equals(mark.where().sheet(), place.sheet());
  }
}
