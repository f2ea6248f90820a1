package id.tolok.desk.sheet;

import id.tolok.figures.WrittenNumber;
import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.UnreadableWorkbookException;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.cell.WorkbookCells.PlacedCell;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.shell.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a template that came back: what was changed in it, and what cannot be understood, cell by
/// cell. What may mean two things is asked, never guessed.
final class SheetReading {

  /// Programs keep numbers with fifteen digits; what differs behind them was not changed.
  private static final MathContext STORED_DIGITS = new MathContext(15);

  /// What was read.
  ///
  /// @param mark null where the file is no template of ours
  /// @param rows figures changed in the sheet
  /// @param faults what cannot be understood
  /// @param remarks what a person should know of a cell, by its place
  /// @param fault what is wrong with the file as a whole; null where nothing is
  record Read(
      @Nullable SheetMark mark,
      List<Row> rows,
      List<Fault> faults,
      Map<String, String> remarks,
      @Nullable String fault) {

    Read {
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
      remarks = Map.copyOf(remarks);
    }

    /// How many cells something is known of.
    int cellCount() {
      int original = mark == null ? 0 : mark.figures().size();
      return 1 + rows.size() + faults.size() + remarks.size() + original;
    }
  }

  private final Words words;
  private final SheetMark mark;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> remarks = new HashMap<>();
  private final Set<Long> met = new HashSet<>();

  private SheetReading(Words words, SheetMark mark) {
    this.words = words;
    this.mark = mark;
  }

  static Read read(byte[] bytes, Words words) {
    Map<String, CellSheet> sheets;
    try {
      sheets =
          WorkbookCells.read(bytes).stream()
              .collect(Collectors.toMap(CellSheet::name, sheet -> sheet, (one, _) -> one));
    } catch (UnreadableWorkbookException unreadable) {
      return broken(words.get("desk.sheet.file.unreadable"));
    }
    var hidden = sheets.get(SheetMark.SHEET);
    var mark = hidden == null ? null : SheetMark.read(hidden).orElse(null);
    if (mark == null) {
      return broken(words.get("desk.sheet.file.no-template"));
    }
    var reading = new SheetReading(words, mark);
    mark.headings().forEach((name, headings) -> reading.sheet(name, headings, sheets.get(name)));
    return new Read(mark, reading.rows, reading.faults, reading.remarks, null);
  }

  private static Read broken(String fault) {
    return new Read(null, List.of(), List.of(), Map.of(), fault);
  }

  private void sheet(
      String name, Map<Integer, SheetMark.Heading> headings, @Nullable CellSheet sheet) {
    if (sheet == null) {
      fault(name, "SHEET_GONE", name);
      return;
    }
    Map<Integer, CellRow> byLine = new HashMap<>();
    sheet.rows().forEach(row -> byLine.put(row.line(), row));
    if (!headingsStand(name, headings, byLine)) {
      return;
    }
    met.clear();
    for (CellRow row : sheet.rows()) {
      if (row.line() > SheetLayout.FIRST_ROW) {
        row(name, headings, row);
      }
    }
  }

  /// The codes say what a column stands for, the labels what people read: both must be as they
  /// were.
  private boolean headingsStand(
      String name, Map<Integer, SheetMark.Heading> headings, Map<Integer, CellRow> byLine) {
    var codes = byLine.get(SheetLayout.CODE_ROW + 1);
    var labels = byLine.get(SheetLayout.HEADING_ROW + 1);
    boolean stand = true;
    for (var heading : headings.entrySet()) {
      int column = heading.getKey();
      String code = codes == null ? "" : SheetMark.text(codes, column);
      String label = labels == null ? "" : SheetMark.text(labels, column);
      if (!code.equals(heading.getValue().period()) || !label.equals(heading.getValue().label())) {
        fault(
            place(name, column, SheetLayout.HEADING_ROW + 1),
            "HEADING_CHANGED",
            label.isEmpty() ? "–" : label,
            heading.getValue().label());
        stand = false;
      }
    }
    return stand;
  }

  private void row(String sheet, Map<Integer, SheetMark.Heading> headings, CellRow row) {
    boolean filled = row.cells().stream().anyMatch(cell -> headings.containsKey(cell.column()));
    String code = SheetMark.text(row, SheetLayout.CODE);
    Long variable = code.matches("\\d{1,18}") ? Long.valueOf(code) : null;
    String name = variable == null ? null : mark.names().get(variable);
    if (variable == null || name == null) {
      if (filled) {
        fault(place(sheet, SheetLayout.NAME, row.line()), "ROW_OF_NOTHING");
      }
      return;
    }
    if (!InertText.restore(SheetMark.text(row, SheetLayout.NAME)).equals(name.strip())) {
      fault(place(sheet, SheetLayout.NAME, row.line()), "NAME_CHANGED", name);
      return;
    }
    if (!met.add(variable)) {
      fault(place(sheet, SheetLayout.NAME, row.line()), "ROW_TWICE", name);
      return;
    }
    int last = headings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    String note = InertText.restore(SheetMark.text(row, last + 1));
    String word = InertText.restore(SheetMark.text(row, last + 2));
    int before = rows.size() + faults.size();
    headings.forEach((column, heading) ->
        cell(sheet, row, column, new SheetMark.Place(variable, heading.period()), note, word));
    if (!note.isEmpty() && rows.size() + faults.size() == before) {
      remarks.put(place(sheet, last + 1, row.line()), words.get("desk.sheet.remark.note-alone"));
    }
  }

  private void cell(
      String sheet, CellRow row, int column, SheetMark.Place figure, String note, String word) {
    String place = place(sheet, column, row.line());
    var cell = row.cell(column);
    int faultsBefore = faults.size();
    BigDecimal amount = cell == null ? null : amount(place, cell);
    var original = mark.original(figure);
    if (faults.size() > faultsBefore || same(amount, original.amount())) {
      return;
    }
    rows.add(
        new Row(
            place,
            figure.variableId(),
            null,
            null,
            figure.period(),
            amount,
            note.isEmpty() ? null : note,
            word.isEmpty() ? null : word,
            original.version()));
  }

  /// The number in a cell; null, with a fault, where there is none that means only one thing.
  private @Nullable BigDecimal amount(String place, PlacedCell cell) {
    return switch (cell.value()) {
      case CellValue.Numeric(var number, var asPercent) -> {
        if (asPercent) {
          remarks.put(place, words.get("desk.sheet.remark.percent", shown(number)));
        } else if (cell.formula()) {
          remarks.put(place, words.get("desk.sheet.remark.formula", shown(number)));
        }
        yield number;
      }
      case CellValue.Words(var text) -> written(place, text);
      case CellValue.Dated _ -> {
        fault(place, "CELL_BROKEN", "tanggal");
        yield null;
      }
      case CellValue.Broken(var what) -> {
        fault(place, "CELL_BROKEN", what);
        yield null;
      }
    };
  }

  private @Nullable BigDecimal written(String place, String text) {
    return switch (WrittenNumber.read(text)) {
      case WrittenNumber.Reading.Certain(var number) -> number;
      case WrittenNumber.Reading.Doubtful(var thousands, var decimal) -> {
        fault(place, "NUMBER_DOUBTFUL", text.strip(), shown(thousands), shown(decimal));
        yield null;
      }
      case WrittenNumber.Reading.NotANumber() -> {
        String shortened =
            text.strip().length() > 60 ? text.strip().substring(0, 60) + "…" : text.strip();
        fault(place, "NOT_A_NUMBER", shortened);
        yield null;
      }
    };
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null
        ? one == other
        : one.round(STORED_DIGITS).compareTo(other.round(STORED_DIGITS)) == 0;
  }

  private static String shown(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String place(String sheet, int column, int line) {
    return sheet + "!" + WorkbookCells.letters(column) + line;
  }

  private void fault(String place, String code, Object... values) {
    faults.add(new Fault(place, "cell", code, words.get("desk.sheet.fault." + code, values)));
  }
}
