package id.tolok.document.text.sheet;

import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads values set apart by commas, semicolons or tabs (CSV), with quoted line breaks. Each value
/// knows its line and column in the file and its address as a spreadsheet would show it.
public final class CsvReader {

  private static final char[] SEPARATORS = {';', ',', '\t', '|'};
  private static final int SAMPLE_RECORDS = 60;
  private static final int MIN_RECORDS = 3;

  private CsvReader() {}

  /// The character that sets values apart, when the text is CSV: by its name a file need only have
  /// two columns somewhere, without the name nearly all its records need the same three or more.
  public static Optional<Character> separator(String fileName, String text) {
    var name = fileName.toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".csv") || name.endsWith(".tsv");
    var best = Optional.<Character>empty();
    int bestScore = 0;
    for (char separator : named ? SEPARATORS : new char[] {';', ','}) {
      int score = score(CsvRecords.sample(text, separator, SAMPLE_RECORDS), named);
      if (score > bestScore) {
        best = Optional.of(separator);
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(List<CsvRecord> records, boolean named) {
    var widths =
        records.stream().filter(record -> !record.isBlank()).mapToInt(CsvRecord::width).toArray();
    int usual = usual(widths);
    long same = Arrays.stream(widths).filter(width -> width == usual).count();
    if (named) {
      return usual < 2 ? 0 : (int) same * 10 + usual;
    }
    boolean regular = widths.length >= MIN_RECORDS && usual >= 3 && same * 10 >= widths.length * 9L;
    return regular ? (int) same * 10 + usual : 0;
  }

  /// The width that most records of several values have.
  private static int usual(int[] widths) {
    var counts = new int[OpenLimits.COLUMNS + 1];
    int usual = 0;
    for (int width : widths) {
      counts[width]++;
      if (width > 1 && (usual == 0 || counts[width] > counts[usual])) {
        usual = width;
      }
    }
    return usual;
  }

  public static void read(String text, char separator, Opening opening) {
    var rows = new ArrayList<SheetRow>();
    var records = new CsvRecords(text, separator);
    long cells = 0;
    while (records.hasNext() && opening.holds(rows.size(), cells)) {
      var record = records.next();
      var row = new SheetRow(rows.size() + 1);
      for (int i = 0; i < record.width(); i++) {
        var value = record.values().get(i);
        if (!value.text().isBlank()) {
          row.cells().put(i, cell(value, row.number(), i));
        }
      }
      cells += record.width();
      rows.add(row);
    }
    new SheetBlocks(opening, CsvReader::blank).add(rows);
    if (records.hasNext()) {
      opening.remarkCut(SourceSpan.of(records.line(), 1, records.line(), 1), rows.size());
    }
  }

  private static Cell cell(CsvValue value, int row, int column) {
    return new Cell(value.text().strip(), Merge.NONE, addressed(value.where(), row, column));
  }

  /// An empty value stands just before the next one of its row, or after the last.
  private static SourceSpan blank(SheetRow row, int column) {
    var later = row.cells().tailMap(column);
    var near = later.isEmpty() ? row.cells().lastEntry() : later.entrySet().iterator().next();
    if (near == null) {
      return addressed(SourceSpan.of(row.number(), 1, row.number(), 1), row.number(), column);
    }
    var where = near.getValue().where();
    int line = later.isEmpty() ? where.endLine() : where.line();
    int at = later.isEmpty() ? where.endColumn() : where.column();
    return addressed(SourceSpan.of(line, at, line, at), row.number(), column);
  }

  private static SourceSpan addressed(SourceSpan where, int row, int column) {
    return new SourceSpan(
        where.line(),
        where.column(),
        where.endLine(),
        where.endColumn(),
        null,
        null,
        new SheetAddress(row, column).toString());
  }
}
