package id.tolok.intake.web.original;

import java.util.List;

/// A window of an original, ready for its template.
public sealed interface OriginalView {

  /// What leads to the windows before and after; empty addresses at the ends.
  Neighbours neighbours();

  /// The windows around this one.
  ///
  /// @param before address of the one before, empty at the start
  /// @param after address of the one after, empty at the end
  /// @param first number of the first line, row or page shown
  /// @param last number of the last one shown
  /// @param total how many there are
  record Neighbours(String before, String after, int first, int last, int total) {}

  /// Lines of a text.
  record TextWindow(List<LineView> lines, Neighbours neighbours) implements OriginalView {
    public TextWindow {
      lines = List.copyOf(lines);
    }
  }

  /// A line with its number.
  ///
  /// @param number as shown
  /// @param line number in the file
  /// @param column of its first character
  /// @param cells parts between tabs or pipes; one where the line has none
  /// @param row whether the cells are shown as a row of a table
  /// @param marks what there is to say about it
  record LineView(
      String number,
      int line,
      int column,
      List<CellText> cells,
      boolean row,
      boolean pageBreak,
      List<MarkView> marks) {
    public LineView {
      cells = List.copyOf(cells);
      marks = List.copyOf(marks);
    }
  }

  /// A part of a line and the separator that ends it.
  record CellText(List<Run> runs, String separator) {
    public CellText {
      runs = List.copyOf(runs);
    }
  }

  /// Text that is marked or not.
  ///
  /// @param tone of its mark, empty where it has none
  record Run(String text, String tone) {}

  /// A mark beside a line, row or page.
  record MarkView(String tone, String label, String address) {}

  /// Paragraphs, tables and sheets.
  record LaidWindow(List<Piece> pieces, Neighbours neighbours) implements OriginalView {
    public LaidWindow {
      pieces = List.copyOf(pieces);
    }
  }

  /// A paragraph or a table.
  sealed interface Piece {}

  /// A paragraph.
  ///
  /// @param place its key
  record Paragraph(String number, String text, String place, String tone, List<MarkView> marks)
      implements Piece {}

  /// A table, or the part of one that is in the window.
  ///
  /// @param title name of the sheet, empty in a document
  /// @param columns letters of the columns of a sheet, empty in a document
  record Table(String title, List<String> columns, List<TableRow> rows) implements Piece {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// A row of a table.
  record TableRow(String number, List<TableCell> cells, List<MarkView> marks) {
    public TableRow {
      cells = List.copyOf(cells);
      marks = List.copyOf(marks);
    }
  }

  /// A cell.
  ///
  /// @param span columns it covers
  /// @param continued whether it goes on from the cell above
  /// @param address of the cell in a sheet, empty elsewhere
  record TableCell(
      String text, int span, boolean continued, String place, String address, String tone) {}

  /// Pages of a PDF.
  record PagesWindow(List<PageView> pages, Neighbours neighbours) implements OriginalView {
    public PagesWindow {
      pages = List.copyOf(pages);
    }
  }

  /// A page as a picture with boxes over it, and its text below.
  ///
  /// @param picture address of the PNG
  /// @param lines places of the lines for the script that draws further boxes: left, right,
  ///   baseline and size of each, in points
  record PageView(
      int number,
      String label,
      String picture,
      String width,
      String height,
      String viewBox,
      String left,
      String letter,
      String lines,
      List<Box> boxes,
      List<MarkView> marks,
      List<TextLine> text) {
    public PageView {
      boxes = List.copyOf(boxes);
      marks = List.copyOf(marks);
      text = List.copyOf(text);
    }
  }

  /// A box over a page, in points.
  record Box(String x, String y, String width, String height, String tone) {}

  /// A line of a page's text.
  record TextLine(String text, String place, String tone) {}
}
