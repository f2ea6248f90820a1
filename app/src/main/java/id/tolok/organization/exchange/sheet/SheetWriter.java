package id.tolok.organization.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes the organisation as a table: the template with its guidance, and exports that can be
/// taken in again unchanged. No cell is ever a formula.
public final class SheetWriter {

  private static final int CHOICE_ROWS = 5_000;

  private static final Map<SheetColumn, String> CHOICES =
      Map.of(
          SheetColumn.AGENCY_KIND, "jenis_perangkat",
          SheetColumn.ZONE, "zona",
          SheetColumn.POSITION_KIND, "jenis_jabatan",
          SheetColumn.SEX, "jenis_kelamin",
          SheetColumn.MANNER, "status");

  private SheetWriter() {}

  /// The template: heads, a row that says what to write, and lists to choose from.
  public static byte[] template() {
    return workbook(List.of(), true);
  }

  public static byte[] workbook(List<Map<SheetColumn, String>> rows) {
    return workbook(rows, false);
  }

  private static byte[] workbook(List<Map<SheetColumn, String>> rows, boolean guided) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Tolok", null)) {
      var sheet = book.newWorksheet("Organisasi");
      for (var column : SheetColumn.values()) {
        int at = column.ordinal();
        sheet.width(at, column.width());
        sheet.value(0, at, column.title());
        sheet.style(0, at).bold().fillColor("E1EEF0").wrapText(true).set();
      }
      sheet.freezePane(0, 1);
      int next = 1;
      if (guided) {
        guide(sheet);
        next = 2;
      }
      for (var row : rows) {
        write(sheet, next++, row);
      }
      choices(book, sheet);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static void guide(Worksheet sheet) {
    for (var column : SheetColumn.values()) {
      sheet.value(1, column.ordinal(), column.guidance());
      sheet.style(1, column.ordinal()).italic().fontColor("51606A").wrapText(true).set();
    }
  }

  private static void write(Worksheet sheet, int at, Map<SheetColumn, String> row) {
    row.forEach((column, text) -> {
      sheet.value(at, column.ordinal(), SafeCells.neutral(text));
      if (text.indexOf('\n') >= 0) {
        sheet.style(at, column.ordinal()).wrapText(true).set();
      }
    });
  }

  /// The values a column may have, on a sheet of their own, offered as lists.
  private static void choices(Workbook book, Worksheet sheet) {
    var lists = book.newWorksheet("Pilihan");
    var columns = CHOICES.keySet().stream().sorted().toList();
    for (int at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      var words = CellWords.all(column);
      lists.value(0, at, column.title());
      for (int row = 0; row < words.size(); row++) {
        lists.value(row + 1, at, words.get(row));
      }
      sheet
          .range(1, column.ordinal(), CHOICE_ROWS, column.ordinal())
          .validateWithList(lists.range(1, at, words.size(), at))
          .allowBlank(true);
    }
  }

  /// CSV for Excel: UTF-8 with its mark, semicolons as the machines of offices here expect.
  public static byte[] commaSeparated(List<Map<SheetColumn, String>> rows) {
    var text = new StringWriter();
    text.write('\uFEFF');
    var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    try (var printer = format.print(text)) {
      for (var column : SheetColumn.values()) {
        printer.print(column.title());
      }
      printer.println();
      for (var row : rows) {
        for (var column : SheetColumn.values()) {
          printer.print(SafeCells.neutral(row.getOrDefault(column, "")));
        }
        printer.println();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
