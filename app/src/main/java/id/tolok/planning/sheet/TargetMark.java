package id.tolok.planning.sheet;

import id.tolok.achievement.Direction;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.template.TemplateRows.Heading;
import id.tolok.kernel.FiscalYear;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.SplitRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/// What a template of targets knows of itself, on a sheet nobody sees: whose it is, what its lists
/// offer, and every row as it was when the template was made. So only what was changed in the sheet
/// is taken from it, and only where nobody else changed it since.
///
/// @param choices what the lists offer, each list's together
/// @param headings of the columns to fill, by column; the same on every sheet
/// @param years the rows of each year, by lineage
record TargetMark(
    long agencyId,
    String agency,
    List<Choice> choices,
    Map<Integer, Heading> headings,
    Map<Integer, Map<Long, Row>> years) {

  static final String SHEET = "tolok";
  private static final String FORMAT = "tolok-target/1";
  private static final int FIRST_CHOICE = 2;
  private static final int LABEL = 3;
  private static final int FIRST_CELL = 5;

  /// One of a list.
  ///
  /// @param field whose list
  /// @param code what it stands for
  record Choice(String field, String code, String label) {}

  /// A row as it was.
  ///
  /// @param seen number of the newest thing said about the target, 0 for none
  /// @param cells what stood in the cells to fill, by field; empty cells are absent
  record Row(String name, int seen, Map<String, String> cells) {

    String cell(String field) {
      return cells.getOrDefault(field, "");
    }
  }

  /// The names of a year's rows, by lineage.
  Map<Long, String> names(int year) {
    return years.getOrDefault(year, Map.of()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().name()));
  }

  Row row(int year, long lineage) {
    return Optional.ofNullable(years.getOrDefault(year, Map.of()).get(lineage)).orElseThrow();
  }

  /// Where the labels of some choices stand, as a list of a cell refers to them.
  static String listOf(List<Choice> choices, Choice first, Choice last) {
    int from = FIRST_CHOICE + choices.indexOf(first) + 1;
    int until = FIRST_CHOICE + choices.indexOf(last) + 1;
    return SHEET + "!$D$" + from + ":$D$" + until;
  }

  void write(Workbook workbook) {
    var sheet = workbook.newWorksheet(SHEET);
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    sheet.value(0, 0, FORMAT);
    sheet.value(1, 0, "agency");
    sheet.value(1, 1, String.valueOf(agencyId));
    sheet.value(1, 2, InertText.of(agency));
    int line = FIRST_CHOICE;
    for (Choice choice : choices) {
      sheet.value(line, 0, "choice");
      sheet.value(line, 1, choice.field());
      sheet.value(line, 2, choice.code());
      sheet.value(line++, LABEL, choice.label());
    }
    for (var heading : headings.entrySet()) {
      sheet.value(line, 0, "column");
      sheet.value(line, 1, String.valueOf(heading.getKey()));
      sheet.value(line, 2, heading.getValue().code());
      sheet.value(line++, LABEL, heading.getValue().label());
    }
    for (var year : years.entrySet()) {
      for (var row : year.getValue().entrySet()) {
        sheet.value(line, 0, "row");
        sheet.value(line, 1, String.valueOf(year.getKey()));
        sheet.value(line, 2, String.valueOf(row.getKey()));
        sheet.value(line, LABEL, InertText.of(row.getValue().name()));
        sheet.value(line, LABEL + 1, String.valueOf(row.getValue().seen()));
        for (int field = 0; field < TargetColumns.FILLED.size(); field++) {
          String text = row.getValue().cell(TargetColumns.FILLED.get(field));
          if (!text.isEmpty()) {
            sheet.value(line, FIRST_CELL + field, InertText.of(text));
          }
        }
        line++;
      }
    }
  }

  /// Reads the mark of a template; empty where the sheet is none of ours, or was tampered with.
  static Optional<TargetMark> read(CellSheet sheet) {
    var mark = new TargetMark(0, "", new ArrayList<>(), new LinkedHashMap<>(), new TreeMap<>());
    if (sheet.rows().isEmpty() || !sheet.rows().getFirst().text(0).equals(FORMAT)) {
      return Optional.empty();
    }
    try {
      for (CellRow row : sheet.rows()) {
        mark = mark.with(row);
      }
    } catch (IllegalArgumentException tampered) {
      return Optional.empty();
    }
    return mark.agencyId() == 0 || mark.headings().isEmpty() || mark.years().isEmpty()
        ? Optional.empty()
        : Optional.of(mark);
  }

  private TargetMark with(CellRow row) {
    switch (row.text(0)) {
      case "agency" -> {
        long id = Long.parseLong(row.text(1));
        return new TargetMark(id, InertText.restore(row.text(2)), choices, headings, years);
      }
      case "choice" -> choices.add(choice(row));
      case "column" ->
          headings.put(Integer.parseInt(row.text(1)), new Heading(row.text(2), row.text(LABEL)));
      case "row" ->
          years
              .computeIfAbsent(year(row.text(1)), _ -> new LinkedHashMap<>())
              .put(Long.parseLong(row.text(2)), row(row));
      default -> {}
    }
    return this;
  }

  private static Choice choice(CellRow row) {
    String field = row.text(1);
    String code = row.text(2);
    String known =
        field.equals(TargetForm.SPLIT) ? SplitRule.valueOf(code).name() : Direction.of(code).code();
    return new Choice(field, known, row.text(LABEL));
  }

  private static int year(String text) {
    int year = Integer.parseInt(text);
    if (!FiscalYear.exists(year)) {
      throw new IllegalArgumentException(text + " is no year");
    }
    return year;
  }

  private static Row row(CellRow row) {
    Map<String, String> cells = new HashMap<>();
    for (int field = 0; field < TargetColumns.FILLED.size(); field++) {
      String text = InertText.restore(row.text(FIRST_CELL + field));
      if (!text.isEmpty()) {
        cells.put(TargetColumns.FILLED.get(field), text);
      }
    }
    return new Row(
        InertText.restore(row.text(LABEL)), Integer.parseInt(row.text(LABEL + 1)), cells);
  }
}
