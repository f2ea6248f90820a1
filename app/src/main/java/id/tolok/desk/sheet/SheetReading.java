package id.tolok.desk.sheet;

import id.tolok.figures.WrittenNumber;
import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.UnreadableWorkbookException;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.cell.WorkbookCells.PlacedCell;
import id.tolok.figures.template.TemplateRows;
import id.tolok.figures.template.TemplateRows.Heading;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
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
  private final LongPredicate counted;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> remarks = new HashMap<>();

  private SheetReading(Words words, SheetMark mark, LongPredicate counted) {
    this.words = words;
    this.mark = mark;
    this.counted = counted;
  }

  /// @param counted whether a variable's figures are numbers of things, of which no share is taken
  static Read read(byte[] bytes, Words words, LongPredicate counted) {
    Map<String, CellSheet> sheets;
    try {
      sheets =
          WorkbookCells.read(bytes).stream()
              .collect(Collectors.toMap(CellSheet::name, sheet -> sheet, (one, _) -> one));
    } catch (UnreadableWorkbookException unreadable) {
      return broken(words.get("shell.sheet.file.unreadable"));
    }
    var hidden = sheets.get(SheetMark.SHEET);
    var mark = hidden == null ? null : SheetMark.read(hidden).orElse(null);
    if (mark == null) {
      return broken(words.get("shell.sheet.file.no-template"));
    }
    var reading = new SheetReading(words, mark, counted);
    mark.headings().forEach((name, headings) -> reading.sheet(name, headings, sheets.get(name)));
    return new Read(mark, reading.rows, reading.faults, reading.remarks, null);
  }

  private static Read broken(String fault) {
    return new Read(null, List.of(), List.of(), Map.of(), fault);
  }

  private void sheet(String name, Map<Integer, Heading> headings, @Nullable CellSheet sheet) {
    if (sheet == null) {
      fault(name, "SHEET_GONE", name);
      return;
    }
    var filled = TemplateRows.read(sheet, headings, mark.names());
    for (var mistake : filled.mistakes()) {
      fault(
          place(name, mistake.column(), mistake.line()),
          mistake.kind().name(),
          mistake.values().toArray());
    }
    filled.rows().forEach(row -> row(name, headings, row.code(), row.row()));
  }

  private void row(String sheet, Map<Integer, Heading> headings, long variable, CellRow row) {
    int last = headings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    String note = InertText.restore(row.text(last + 1));
    String word = InertText.restore(row.text(last + 2));
    int before = rows.size() + faults.size();
    headings.forEach((column, heading) ->
        cell(sheet, row, column, new SheetMark.Place(variable, heading.code()), note, word));
    if (!note.isEmpty() && rows.size() + faults.size() == before) {
      noteAlone(sheet, headings, row, variable, note);
    }
  }

  /// Keeps a note in whose row no figure changed with the one figure it can be of. Where there are
  /// several it could be of any, so it is said not to be kept.
  private void noteAlone(
      String sheet, Map<Integer, Heading> headings, CellRow row, long variable, String note) {
    var open =
        headings.entrySet().stream()
            .filter(heading -> mark.original(figure(variable, heading)).open())
            .toList();
    if (open.size() == 1) {
      var only = open.getFirst();
      var original = mark.original(figure(variable, only));
      rows.add(
          row(
              place(sheet, only.getKey(), row.line()),
              figure(variable, only),
              original.amount(),
              original,
              note,
              ""));
    } else {
      int column = headings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
      remarks.put(place(sheet, column, row.line()), words.get("desk.sheet.remark.note-alone"));
    }
  }

  private static SheetMark.Place figure(long variable, Map.Entry<Integer, Heading> heading) {
    return new SheetMark.Place(variable, heading.getValue().code());
  }

  private void cell(
      String sheet, CellRow row, int column, SheetMark.Place figure, String note, String word) {
    String place = place(sheet, column, row.line());
    var cell = row.cell(column);
    int faultsBefore = faults.size();
    BigDecimal amount =
        cell == null ? null : amount(place, cell, counted.test(figure.variableId()));
    var original = mark.original(figure);
    if (faults.size() > faultsBefore || same(amount, original.amount())) {
      return;
    }
    rows.add(row(place, figure, amount, original, note, word));
  }

  private static Row row(
      String place,
      SheetMark.Place figure,
      @Nullable BigDecimal amount,
      SheetMark.Original original,
      String note,
      String word) {
    return new Row(
        place,
        figure.variableId(),
        null,
        null,
        figure.period(),
        amount,
        note.isEmpty() ? null : note,
        word.isEmpty() ? null : word,
        original.version());
  }

  /// The number in a cell; null, with a fault, where there is none that means only one thing.
  private @Nullable BigDecimal amount(String place, PlacedCell cell, boolean ofThings) {
    return switch (cell.value()) {
      case CellValue.Numeric(var number, var asPercent) when asPercent && ofThings -> {
        fault(place, "SHARE_OF_COUNT", shown(number) + "%");
        yield null;
      }
      case CellValue.Numeric(var number, var asPercent) -> {
        if (asPercent) {
          remarks.put(place, words.get("shell.sheet.remark.percent", shown(number)));
        } else if (cell.formula()) {
          remarks.put(place, words.get("shell.sheet.remark.formula", shown(number)));
        }
        yield number;
      }
      case CellValue.Words(var text) when ofThings && text.contains("%") -> {
        fault(place, "SHARE_OF_COUNT", text.strip());
        yield null;
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
    String own = "desk.sheet.fault." + code;
    String key = words.has(own) ? own : "shell.sheet.fault." + code;
    faults.add(new Fault(place, "cell", code, words.get(key, values)));
  }
}
