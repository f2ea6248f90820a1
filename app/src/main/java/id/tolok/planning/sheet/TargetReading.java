package id.tolok.planning.sheet;

import id.tolok.figures.WrittenNumber;
import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.UnreadableWorkbookException;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.cell.WorkbookCells.PlacedCell;
import id.tolok.figures.template.TemplateRows;
import id.tolok.planning.batch.TargetBatchPlan.Fault;
import id.tolok.planning.batch.TargetRow;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.SplitRule;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a template of targets that came back: which rows were changed in it, and what cannot be
/// understood, cell by cell.
public final class TargetReading {

  private static final int SHOWN_MAX = 60;

  /// What was read.
  ///
  /// @param agencyId whose template it is; 0 where it is none of ours
  /// @param agency its name
  /// @param years which it holds
  /// @param rows targets changed in the sheet
  /// @param faults what cannot be understood
  /// @param remarks what a person should know of a cell, by its place
  /// @param fault what is wrong with the file as a whole; null where nothing is
  public record Read(
      long agencyId,
      String agency,
      List<Integer> years,
      List<TargetRow> rows,
      List<Fault> faults,
      Map<String, String> remarks,
      @Nullable String fault) {

    public Read {
      years = List.copyOf(years);
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
      remarks = new LinkedHashMap<>(remarks);
    }
  }

  private final Words words;
  private final TargetMark mark;
  private final List<TargetRow> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> remarks = new LinkedHashMap<>();

  private TargetReading(Words words, TargetMark mark) {
    this.words = words;
    this.mark = mark;
  }

  /// Reads a file somebody gave.
  public static Read read(byte[] bytes, Words words) {
    Map<String, CellSheet> sheets;
    try {
      sheets =
          WorkbookCells.read(bytes).stream()
              .collect(Collectors.toMap(CellSheet::name, Function.identity(), (one, _) -> one));
    } catch (UnreadableWorkbookException unreadable) {
      return broken(words.get("shell.sheet.file.unreadable"));
    }
    var mark = Optional.ofNullable(sheets.get(TargetMark.SHEET)).flatMap(TargetMark::read);
    if (mark.isEmpty()) {
      return broken(words.get("shell.sheet.file.no-template"));
    }
    var reading = new TargetReading(words, mark.get());
    var years = List.copyOf(mark.get().years().keySet());
    years.forEach(year -> reading.sheet(year, sheets.get(TargetColumns.sheetName(year))));
    return new Read(
        mark.get().agencyId(),
        mark.get().agency(),
        years,
        reading.rows,
        reading.faults,
        reading.remarks,
        null);
  }

  private static Read broken(String fault) {
    return new Read(0, "", List.of(), List.of(), List.of(), Map.of(), fault);
  }

  private void sheet(int year, @Nullable CellSheet sheet) {
    String name = TargetColumns.sheetName(year);
    if (sheet == null) {
      faults.add(new Fault(name, words.get("shell.sheet.fault.SHEET_GONE", name)));
      return;
    }
    var filled = TemplateRows.read(sheet, mark.headings(), mark.names(year));
    for (var mistake : filled.mistakes()) {
      fault(
          place(name, mistake.column(), mistake.line()),
          mistake.kind().name(),
          mistake.values().toArray());
    }
    for (var found : filled.rows()) {
      row(year, found.code(), found.row());
    }
  }

  private void row(int year, long lineage, CellRow row) {
    var original = mark.row(year, lineage);
    String sheet = TargetColumns.sheetName(year);
    int faultsBefore = faults.size();
    Map<String, String> typed = new HashMap<>();
    Map<String, String> cells = new HashMap<>();
    for (String field : TargetColumns.FILLED) {
      int column = TargetColumns.of(field);
      String place = place(sheet, column, row.line());
      cells.put(field, place);
      typed.put(field, typed(field, place, row.cell(column)));
    }
    var changed =
        TargetColumns.FILLED.stream()
            .filter(field -> !same(typed.getOrDefault(field, ""), original.cell(field)))
            .toList();
    if (faults.size() > faultsBefore || changed.isEmpty()) {
      return;
    }
    boolean written = SplitRule.valueOf(typed.getOrDefault(TargetForm.SPLIT, "")).isWritten();
    if (!written) {
      changed.stream()
          .filter(TargetColumns.QUARTERS::contains)
          .filter(field -> !typed.getOrDefault(field, "").isEmpty())
          .forEach(field -> fault(cells.getOrDefault(field, sheet), "QUARTER_COMPUTED"));
      TargetColumns.QUARTERS.forEach(field -> typed.put(field, ""));
    }
    boolean onlyCleared = !written && TargetColumns.QUARTERS.containsAll(changed);
    if (faults.size() == faultsBefore && !onlyCleared) {
      rows.add(
          new TargetRow(
              place(sheet, TargetColumns.of(TargetForm.TARGET), row.line()),
              cells,
              lineage,
              year,
              original.seen(),
              typed));
    }
  }

  /// What a cell says, as the form for one target would be given it.
  private String typed(String field, String place, @Nullable PlacedCell cell) {
    String text = cell == null ? "" : text(place, cell);
    boolean chosen = field.equals(TargetForm.DIRECTION) || field.equals(TargetForm.SPLIT);
    return chosen ? code(field, place, text) : text;
  }

  private String text(String place, PlacedCell cell) {
    return switch (cell.value()) {
      case CellValue.Numeric(var number, var asPercent) -> {
        String text = number.stripTrailingZeros().toPlainString().replace('.', ',');
        if (asPercent) {
          remarks.put(place, words.get("shell.sheet.remark.percent", text));
        } else if (cell.formula()) {
          remarks.put(place, words.get("shell.sheet.remark.formula", text));
        }
        yield text;
      }
      case CellValue.Words(var text) -> InertText.restore(text.strip());
      case CellValue.Dated _ -> {
        fault(place, "CELL_DATED");
        yield "";
      }
      case CellValue.Broken(var what) -> {
        fault(place, "CELL_BROKEN", what);
        yield "";
      }
    };
  }

  private String code(String field, String place, String label) {
    var chosen =
        mark.choices().stream()
            .filter(choice -> choice.field().equals(field))
            .filter(choice -> choice.label().equalsIgnoreCase(label))
            .findFirst();
    if (chosen.isEmpty()) {
      fault(place, "NOT_A_CHOICE", label.isEmpty() ? "–" : shortened(label));
    }
    return chosen.map(TargetMark.Choice::code).orElse("");
  }

  /// Programs may keep `80,0` as 80.
  private static boolean same(String one, String other) {
    return one.equals(other)
        || (number(one).isPresent()
            && number(other).isPresent()
            && number(one).get().compareTo(number(other).get()) == 0);
  }

  private static Optional<BigDecimal> number(String text) {
    return WrittenNumber.read(text) instanceof WrittenNumber.Reading.Certain(var number)
        ? Optional.of(number)
        : Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
  }

  private static String place(String sheet, int column, int line) {
    return sheet + "!" + WorkbookCells.letters(column) + line;
  }

  private void fault(String place, String code, Object... values) {
    String own = "planning.sheet.fault." + code;
    String key = words.has(own) ? own : "shell.sheet.fault." + code;
    faults.add(new Fault(place, words.get(key, values)));
  }
}
