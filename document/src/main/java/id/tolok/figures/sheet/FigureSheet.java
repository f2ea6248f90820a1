package id.tolok.figures.sheet;

import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureFinding;
import id.tolok.figures.need.Needs;
import id.tolok.figures.table.UnreadableSheetException;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.List;

/// The sheet people fill with figures and targets.
public final class FigureSheet {

  private FigureSheet() {}

  /// The empty sheet of a year as a workbook (XLSX).
  public static byte[] workbook(Needs needs, int year) {
    return workbook(needs, year, FigureBook.empty());
  }

  /// The sheet of a year as a workbook, with the figures that are known already.
  public static byte[] workbook(Needs needs, int year, FigureBook known) {
    return WorkbookWriter.write(SheetRows.of(needs, year, known), year);
  }

  /// The empty sheet of a year as CSV with semicolons.
  public static byte[] csv(Needs needs, int year) {
    return CsvWriter.write(SheetRows.of(needs, year, FigureBook.empty()));
  }

  /// Reads a sheet that was filled. Never throws on what a person gave: what cannot be used is a
  /// finding that names sheet, row and cell.
  ///
  /// @param needs what was asked for
  public static FilledFigures read(String fileName, byte[] bytes, Needs needs) {
    try {
      List<FilledRow> rows =
          isArchive(bytes) ? FilledRows.ofWorkbook(bytes) : FilledRows.ofCsv(fileName, bytes);
      return SheetInterpreter.interpret(fileName, rows, needs);
    } catch (UnreadableSheetException e) {
      var finding =
          Finding.of(
              FigureFinding.SHEET_UNREADABLE,
              new SourceSpan(1, 1, 1, 1, null, fileName, null),
              String.valueOf(e.getMessage()));
      return new FilledFigures(FigureBook.empty(), List.of(finding));
    }
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }
}
