package id.tolok.figures.sheet;

import id.tolok.figures.cell.CsvLine;
import id.tolok.figures.cell.InertText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// An empty sheet as CSV: semicolons, because the comma is the decimal sign; a mark at the start,
/// so that spreadsheets see it is UTF-8.
final class CsvWriter {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private CsvWriter() {}

  static byte[] write(List<SheetRow> rows) {
    var text = new StringBuilder(BYTE_ORDER_MARK);
    text.append(CsvLine.of(Stream.of(SheetColumn.values()).map(SheetColumn::heading).toList()));
    for (SheetRow row : rows) {
      text.append(
          CsvLine.of(Stream.of(SheetColumn.values()).map(column -> cell(row, column)).toList()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(SheetRow row, SheetColumn column) {
    String text = row.text(column);
    boolean number = row.fillable().contains(column) && text.matches("-?\\d+(\\.\\d+)?");
    return number ? text.replace('.', ',') : InertText.of(text);
  }
}
