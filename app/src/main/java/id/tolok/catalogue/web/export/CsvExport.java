package id.tolok.catalogue.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes rows as separated values. What a spreadsheet would take for a formula is made harmless.
final class CsvExport {

  /// For whom.
  enum Flavour {
    /// Commas, decimal points, no mark: RFC 4180.
    PLAIN,
    /// Semicolons, decimal commas and a UTF-8 mark, as Excel in an Indonesian setting opens it.
    EXCEL
  }

  private static final char MARK = '\ufeff';

  private CsvExport() {}

  static void write(Writer out, Flavour flavour, List<ExportColumn> columns, ExportRows rows)
      throws IOException {
    if (flavour == Flavour.EXCEL) {
      out.write(MARK);
    }
    try (var printer = new CSVPrinter(out, format(flavour))) {
      printer.printRecord(columns.stream().map(ExportColumn::head));
      rows.each(row -> {
        try {
          printer.printRecord(
              columns.stream().map(column -> text(column.value().apply(row), flavour)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private static CSVFormat format(Flavour flavour) {
    return CSVFormat.RFC4180.builder().setDelimiter(flavour == Flavour.EXCEL ? ';' : ',').get();
  }

  private static String text(@Nullable Object value, Flavour flavour) {
    return switch (value) {
      case null -> "";
      case BigDecimal number ->
          flavour == Flavour.EXCEL
              ? number.toPlainString().replace('.', ',')
              : number.toPlainString();
      case java.time.LocalDate day -> day.toString();
      default -> ExportValue.harmless(value.toString());
    };
  }
}
