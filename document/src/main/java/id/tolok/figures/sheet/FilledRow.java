package id.tolok.figures.sheet;

import id.tolok.figures.cell.CellValue;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.Map;

/// One row of a sheet that came back.
///
/// @param sheet name of the workbook's sheet; the file's name for CSV
/// @param line from 1
/// @param addresses where each cell stands, such as `C7`
record FilledRow(
    String sheet, int line, Map<SheetColumn, CellValue> cells, Map<SheetColumn, String> addresses) {

  FilledRow {
    cells = Map.copyOf(cells);
    addresses = Map.copyOf(addresses);
  }

  /// The cell's words; a number with a decimal comma, as a person would have written it; empty
  /// where there is nothing.
  String text(SheetColumn column) {
    CellValue value = cells.get(column);
    return switch (value) {
      case null -> "";
      case CellValue.Numeric(var number, _) -> plain(number);
      case CellValue.Words(var text) -> text.strip();
      case CellValue.Dated _, CellValue.Broken _ -> "";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  SourceSpan where(SheetColumn column) {
    String address = addresses.get(column);
    return new SourceSpan(line, 1, line, 1, null, sheet, address);
  }
}
