package id.tolok.organization.exchange.sheet;

import id.tolok.document.ArchiveGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads a table that a person gave: XLSX, or CSV with comma, semicolon or tab in UTF-8 or the
/// encoding of an older Excel. Never throws on what it is given, and never computes a formula: what
/// the cell last showed is taken as text.
public final class SheetReader {

  static final int BYTES_MAX = 20 * 1024 * 1024;
  static final int ROWS_MAX = 10_000;

  private static final int COLUMNS_MAX = 200;
  private static final int CELL_MAX = 32_767;
  private static final int HEAD_ROWS = 20;
  private static final Charset OLDER_EXCEL = Charset.forName("windows-1252");

  /// What came out.
  ///
  /// @param faults what stands against taking it in; the rows are then of no use
  public record Reading(List<SheetRow> rows, List<RowFault> faults) {
    public Reading {
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
    }

    static Reading fault(String key, String... arguments) {
      return new Reading(List.of(), List.of(RowFault.ofFile(key, arguments)));
    }
  }

  /// Text by row number and by column from 0.
  private record Grid(Map<Integer, List<String>> rows, boolean tooLong) {}

  private SheetReader() {}

  public static Reading read(byte[] bytes) {
    if (bytes.length == 0) {
      return Reading.fault("organization.import.file-empty");
    }
    if (bytes.length > BYTES_MAX) {
      return Reading.fault("organization.import.file-large");
    }
    try {
      return taken(isArchive(bytes) ? workbook(bytes) : commaSeparated(bytes));
    } catch (NotATable cause) {
      return Reading.fault(cause.key);
    }
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  // ---- Rows ----

  private static Reading taken(Grid grid) {
    if (grid.tooLong()) {
      return Reading.fault("organization.import.too-many-rows", String.valueOf(ROWS_MAX));
    }
    Map<Integer, SheetColumn> columns = Map.of();
    int head = 0;
    List<String> headCells = List.of();
    for (var row : grid.rows().entrySet()) {
      var found = head(row.getValue());
      if (found.containsValue(SheetColumn.POSITION) || found.size() >= 3) {
        columns = found;
        head = row.getKey();
        headCells = row.getValue();
        break;
      }
      if (row.getKey() > HEAD_ROWS) {
        break;
      }
    }
    if (columns.isEmpty()) {
      return Reading.fault("organization.import.no-head");
    }
    var faults = new ArrayList<RowFault>();
    var heads = head(headCells).values();
    columns.values().stream()
        .filter(column -> heads.stream().filter(column::equals).count() > 1)
        .distinct()
        .forEach(column ->
            faults.add(RowFault.of(0, column, "organization.import.column-twice", column.title())));
    var rows = new ArrayList<SheetRow>();
    for (var row : grid.rows().entrySet()) {
      if (row.getKey() > head && !guidance(row.getValue())) {
        row(row.getKey(), row.getValue(), columns, rows, faults);
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      return Reading.fault("organization.import.no-rows");
    }
    return new Reading(rows, faults);
  }

  private static Map<Integer, SheetColumn> head(List<String> cells) {
    var columns = new TreeMap<Integer, SheetColumn>();
    for (int at = 0; at < cells.size(); at++) {
      int place = at;
      SheetColumn.of(cells.get(at)).ifPresent(column -> columns.put(place, column));
    }
    return columns;
  }

  /// The row of the template that says what to write.
  private static boolean guidance(List<String> cells) {
    return cells.contains(SheetColumn.POSITION.guidance());
  }

  private static void row(
      int number,
      List<String> cells,
      Map<Integer, SheetColumn> columns,
      List<SheetRow> rows,
      List<RowFault> faults) {
    var texts = new EnumMap<SheetColumn, String>(SheetColumn.class);
    columns.forEach((at, column) -> {
      String text = at < cells.size() ? SafeCells.restored(cells.get(at).strip()) : "";
      if (text.length() > CELL_MAX) {
        faults.add(RowFault.of(number, column, "organization.import.cell-long"));
      } else if (!text.isEmpty()) {
        texts.put(column, text);
      }
    });
    if (!texts.isEmpty()) {
      rows.add(new SheetRow(number, texts));
    }
  }

  // ---- XLSX ----

  private static Grid workbook(byte[] bytes) {
    if (ArchiveGuard.unfoldsTooLarge(bytes)) {
      throw new NotATable("organization.import.file-unfolds");
    }
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      var rows = new TreeMap<Integer, List<String>>();
      boolean tooLong = false;
      try (var stream = book.getFirstSheet().openStream()) {
        var each = stream.iterator();
        while (each.hasNext() && !tooLong) {
          Row row = each.next();
          var cells = texts(row);
          if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.put(row.getRowNum(), cells);
          }
          tooLong = rows.size() > ROWS_MAX + HEAD_ROWS;
        }
      }
      return new Grid(rows, tooLong);
    } catch (IOException
        | UncheckedIOException
        | ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | java.util.NoSuchElementException broken) {
      // A broken or foreign archive shows in the library as any of these.
      throw new NotATable("organization.import.file-broken");
    }
  }

  private static List<String> texts(Row row) {
    var texts = new ArrayList<String>();
    int count = Math.min(row.getCellCount(), COLUMNS_MAX);
    for (int at = 0; at < count; at++) {
      var cell = row.getOptionalCell(at);
      texts.add(cell.map(SheetReader::text).orElse(""));
    }
    return texts;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null && isDay(cell)) {
      return cell.asDate().toLocalDate().toString();
    }
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format.matches("(?i).*(yy|d{1,2}[-/ .]m|m{1,2}[-/ .]d).*");
  }

  // ---- CSV ----

  private static Grid commaSeparated(byte[] bytes) {
    String text = decoded(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new NotATable("organization.import.file-foreign");
    }
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    var rows = new TreeMap<Integer, List<String>>();
    try (var parser = format.parse(new StringReader(text))) {
      boolean tooLong = false;
      var each = parser.iterator();
      while (each.hasNext() && !tooLong) {
        CSVRecord line = each.next();
        var cells = line.stream().limit(COLUMNS_MAX).toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.put((int) line.getRecordNumber(), cells);
        }
        tooLong = rows.size() > ROWS_MAX + HEAD_ROWS;
      }
      return new Grid(rows, tooLong);
    } catch (IOException | UncheckedIOException broken) {
      throw new NotATable("organization.import.file-quotes");
    }
  }

  private static String decoded(byte[] bytes) {
    int start =
        bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF
            ? 3
            : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, OLDER_EXCEL);
    }
  }

  /// The one of comma, semicolon and tab that the first line has most of.
  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /// What was given is no table; ends here and becomes a fault of the file.
  private static final class NotATable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    NotATable(String key) {
      super(key, null, false, false);
      this.key = key;
    }
  }
}
