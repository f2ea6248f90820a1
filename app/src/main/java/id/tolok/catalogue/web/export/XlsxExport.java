package id.tolok.catalogue.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes rows as a workbook: numbers and days as such, texts as texts that are never computed.
/// Goes out as it is written, so that its size does not count in memory.
final class XlsxExport {

  private static final int ROWS_AT_ONCE = 500;
  private static final String HEAD_FILL = "E1EEF0";
  private static final String DAY = "dd/mm/yyyy";

  private final Worksheet sheet;
  private final List<ExportColumn> columns;
  private int row;

  private XlsxExport(Worksheet sheet, List<ExportColumn> columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  static void write(OutputStream out, String sheetName, List<ExportColumn> columns, ExportRows rows)
      throws IOException {
    try (var workbook = new Workbook(out, "Tolok", "1.0")) {
      var export = new XlsxExport(workbook.newWorksheet(sheetName), columns);
      export.head();
      rows.each(each -> export.row(column -> column.value().apply(each)));
      export.finish();
    }
  }

  private void head() {
    sheet.freezePane(0, 1);
    for (int place = 0; place < columns.size(); place++) {
      sheet.width(place, columns.get(place).width());
      sheet.value(0, place, ExportValue.cell(columns.get(place).head()));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_FILL)
        .wrapText(true)
        .set();
    row = 1;
  }

  private void row(java.util.function.Function<ExportColumn, @Nullable Object> value) {
    for (int place = 0; place < columns.size(); place++) {
      put(place, value.apply(columns.get(place)));
    }
    row++;
    if (row % ROWS_AT_ONCE == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void put(int place, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> sheet.value(row, place, number);
      case LocalDate day -> {
        sheet.value(row, place, day);
        sheet.style(row, place).format(DAY).set();
      }
      default -> sheet.value(row, place, ExportValue.cell(value.toString()));
    }
  }

  private void finish() {
    sheet.setAutoFilter(0, 0, Math.max(row - 1, 0), columns.size() - 1);
  }
}
