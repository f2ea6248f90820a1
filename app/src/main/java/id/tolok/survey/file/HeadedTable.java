package id.tolok.survey.file;

import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.table.PlainSheet;
import id.tolok.figures.table.UnreadableSheetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The table of a file: its headings and the rows under them.
///
/// @param columns those with a heading or any text, in order
/// @param rows under the headings
public record HeadedTable(List<Column> columns, List<PlainSheet.Line> rows) {

  private static final int HEADING_LINES = 25;
  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 24;
  private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  public HeadedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// A column.
  ///
  /// @param index from 0
  /// @param heading as written
  /// @param samples what stands first in it
  public record Column(int index, String heading, List<String> samples) {
    public Column {
      samples = List.copyOf(samples);
    }

    /// `D`.
    public String letters() {
      return WorkbookCells.letters(index);
    }
  }

  /// What keeps a file from being read.
  public enum Unreadable {
    /// The old format of spreadsheets, or one behind a password.
    OLD_FORMAT,
    /// No workbook and no text.
    NO_TABLE,
    /// No row under a row of headings.
    NO_ROWS
  }

  /// Either a table or why there is none.
  public sealed interface Opened {
    record Table(HeadedTable table) implements Opened {}

    record Fault(Unreadable why) implements Opened {}
  }

  static Opened open(byte[] bytes, ColumnFinding finding) {
    if (startsWith(bytes, OLD_WORKBOOK)) {
      return new Opened.Fault(Unreadable.OLD_FORMAT);
    }
    if (!isArchive(bytes) && !isText(bytes)) {
      return new Opened.Fault(Unreadable.NO_TABLE);
    }
    try {
      return PlainSheet.readAll(bytes).stream()
          .flatMap(sheet -> headed(sheet, finding).stream())
          .max(Comparator.comparingInt(table -> finding.known(table.columns())))
          .<Opened>map(Opened.Table::new)
          .orElseGet(() -> new Opened.Fault(Unreadable.NO_ROWS));
    } catch (UnreadableSheetException _) {
      return new Opened.Fault(Unreadable.NO_TABLE);
    }
  }

  /// The row of headings is the one most of whose cells are known; where none is, the first with
  /// the most cells.
  private static Optional<HeadedTable> headed(PlainSheet sheet, ColumnFinding finding) {
    return sheet.rows().stream()
        .limit(HEADING_LINES)
        .max(
            Comparator.<PlainSheet.Line>comparingInt(
                    line -> finding.known(columns(line, List.of())))
                .thenComparingInt(line -> line.cells().size())
                .thenComparingInt(line -> -line.number()))
        .map(head -> under(head, sheet))
        .filter(table -> !table.rows().isEmpty());
  }

  private static HeadedTable under(PlainSheet.Line head, PlainSheet sheet) {
    var rows = sheet.rows().stream().filter(line -> line.number() > head.number()).toList();
    return new HeadedTable(columns(head, rows), rows);
  }

  private static List<Column> columns(PlainSheet.Line head, List<PlainSheet.Line> rows) {
    var headings = new TreeMap<>(head.cells());
    rows.stream()
        .limit(SAMPLES)
        .forEach(row -> row.cells().keySet().forEach(column -> headings.putIfAbsent(column, "")));
    var columns = new ArrayList<Column>();
    headings.forEach((index, heading) ->
        columns.add(
            new Column(
                index,
                heading,
                rows.stream()
                    .map(row -> row.text(index))
                    .filter(text -> !text.isEmpty())
                    .limit(SAMPLES)
                    .map(HeadedTable::shortened)
                    .toList())));
    return columns;
  }

  private static String shortened(String text) {
    return text.length() <= SAMPLE_LENGTH ? text : text.substring(0, SAMPLE_LENGTH) + "…";
  }

  private static boolean isArchive(byte[] bytes) {
    return startsWith(bytes, "PK".getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean isText(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
