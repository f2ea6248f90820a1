package id.tolok.figures.table;

import id.tolok.figures.cell.CellValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table that came as CSV, from whatever program: semicolons, commas or tabs, UTF-8 or the
/// encoding of older office programs.
public final class CsvReader {

  private CsvReader() {}

  /// @throws UnreadableSheetException where the text is no whole CSV
  public static List<GridRow> grid(byte[] bytes) {
    String text = decode(bytes);
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    var grid = new ArrayList<GridRow>();
    try (var parser = format.parse(new StringReader(text))) {
      int line = 1;
      for (CSVRecord row : parser) {
        grid.add(gridRow(line, row));
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableSheetException("isinya bukan CSV yang utuh", e);
    }
    return grid;
  }

  private static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// The sign that parts the first line into the most cells.
  private static char delimiter(String text) {
    String head = text.lines().findFirst().orElse("");
    char best = ';';
    for (char candidate : new char[] {';', '\t', ','}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static GridRow gridRow(int line, CSVRecord row) {
    var cells = new ArrayList<GridRow.GridCell>();
    for (int column = 0; column < row.size(); column++) {
      String text = row.get(column);
      if (!text.isBlank()) {
        cells.add(new GridRow.GridCell(column, new CellValue.Words(text)));
      }
    }
    return new GridRow(line, cells);
  }
}
