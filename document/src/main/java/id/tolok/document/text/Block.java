package id.tolok.document.text;

import id.tolok.kernel.SourceSpan;
import java.util.List;

/// A piece of a document in reading order: a line of text or a grid of cells.
public sealed interface Block {

  SourceSpan where();

  /// One line as printed, leading blanks kept. Inline marks of Markdown, HTML and LaTeX stay in the
  /// text; {@link Markup} takes them away.
  record Line(String text, SourceSpan where) implements Block {}

  /// A table whose rows and columns are known.
  ///
  /// @param rows top to bottom; rows may differ in length
  /// @param origin how sure the grid is: given by the file format or recovered from the layout
  record Grid(List<Row> rows, Origin origin, SourceSpan where) implements Block {
    public Grid {
      rows = List.copyOf(rows);
    }
  }

  /// How a grid came to be known.
  enum Origin {
    /// Cells of a Word table, a workbook, a CSV file or an HTML table.
    FORMAT,
    /// Cells set apart by tabs or pipes.
    SEPARATORS,
    /// Cells recovered from where words stand on the page.
    POSITIONS,
    /// Cells recovered from the order in which text was drawn.
    ORDER
  }

  /// A row of a grid.
  ///
  /// @param cells left to right, one per grid column
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One cell. Line breaks inside a cell are `\n`; inline marks stay in the text. An equation is
  /// LaTeX between `$` signs, an underlined run is between `<u>` and `</u>`.
  ///
  /// @param text empty when blank
  /// @param merge whether the cell continues one above or to the left
  record Cell(String text, Merge merge, SourceSpan where) {

    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /// Whether a cell stands for itself.
  enum Merge {
    NONE,
    /// Continues the cell above (vertical merge); its text is empty.
    ABOVE,
    /// Continues the cell to the left (horizontal merge); its text is empty.
    LEFT
  }
}
