package id.tolok.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place in a source text, from its first to just after its last character.
///
/// @param line first line, from 1; in a workbook the row
/// @param column column of the first character, from 1, counted in UTF-16 code units
/// @param endLine last line, at least `line`
/// @param endColumn column just after the last character of the last line
/// @param page page from 1 where the format has pages, else null
/// @param sheet name of the sheet where the format has sheets, else null
/// @param cell address such as `C7` where the format has cells, else null
public record SourceSpan(
    int line,
    int column,
    int endLine,
    int endColumn,
    @Nullable Integer page,
    @Nullable String sheet,
    @Nullable String cell) {

  public SourceSpan {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }

  public static SourceSpan of(int line, int column, int endLine, int endColumn) {
    return new SourceSpan(line, column, endLine, endColumn, null, null, null);
  }

  /// The span that begins where this one begins and ends where the later of both ends. Page, sheet
  /// and cell are those of this span; a cell address is kept only when both have the same.
  public SourceSpan to(SourceSpan later) {
    boolean further =
        later.endLine > endLine || (later.endLine == endLine && later.endColumn > endColumn);
    return new SourceSpan(
        line,
        column,
        further ? later.endLine : endLine,
        further ? later.endColumn : endColumn,
        page,
        sheet,
        Objects.equals(cell, later.cell) ? cell : null);
  }

  public SourceSpan onPage(int number) {
    return new SourceSpan(line, column, endLine, endColumn, number, sheet, cell);
  }
}
