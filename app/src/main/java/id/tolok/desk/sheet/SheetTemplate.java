package id.tolok.desk.sheet;

import id.tolok.catalogue.Variable;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.figures.cell.CellFit;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.DueFigure;
import id.tolok.measurement.Figure;
import id.tolok.shell.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes the template: a sheet for each kind of period and year, protected but for the cells to
/// fill, with what is known already.
final class SheetTemplate {

  /// Against accidents, not against people: the instructions say it.
  static final String PASSWORD = "tolok";

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String FILL_COLOUR = "FFF8DC";
  private static final String LOCKED_COLOUR = "EDEDED";
  private static final String BORDER_COLOUR = "B0B0B0";
  private static final String NUMBER = "#,##0.##########";
  private static final List<Integer> WIDTHS = List.of(8, 46, 12, 28, 28);
  private static final int PERIOD_WIDTH = 14;
  private static final double HEADING_POINTS = 34;
  private static final int TEXT_WIDTH = 34;

  /// What a template is made from.
  ///
  /// @param due figures asked for, in the order of the decree
  /// @param past figures of the year before too, for the last value of each variable
  /// @param fillable which of them the viewer may fill now
  record Content(
      long agencyId,
      String agency,
      List<DueFigure> due,
      List<Figure> past,
      Map<Long, Variable> variables,
      Predicate<DueFigure> fillable) {}

  private final Content content;
  private final Words words;
  private final Map<Long, TreeMap<EntryPeriod, BigDecimal>> amounts = new LinkedHashMap<>();
  private final Map<String, Map<Integer, SheetMark.Heading>> headings = new LinkedHashMap<>();
  private final Map<Long, String> names = new LinkedHashMap<>();
  private final Map<SheetMark.Place, SheetMark.Original> originals = new LinkedHashMap<>();

  private SheetTemplate(Content content, Words words) {
    this.content = content;
    this.words = words;
    for (Figure figure : content.past()) {
      if (figure.amount() != null) {
        amounts
            .computeIfAbsent(figure.key().variableId(), _ -> new TreeMap<>())
            .put(figure.key().period(), figure.amount());
      }
    }
  }

  static byte[] write(Content content, Words words) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      new SheetTemplate(content, words).write(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Workbook workbook) {
    Map<Integer, Map<EntryPeriod.Kind, List<DueFigure>>> bySheet =
        content.due().stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().period().year(),
                    TreeMap::new,
                    Collectors.groupingBy(
                        figure -> figure.key().period().kind(),
                        TreeMap::new,
                        Collectors.toList())));
    bySheet.forEach(
        (year, byKind) -> byKind.forEach((kind, figures) -> sheet(workbook, kind, year, figures)));
    instructions(workbook.newWorksheet(words.get("desk.sheet.template.instructions")));
    new SheetMark(content.agencyId(), content.agency(), headings, names, originals).write(workbook);
  }

  private void sheet(Workbook workbook, EntryPeriod.Kind kind, int year, List<DueFigure> figures) {
    String name = SheetLayout.sheetName(kind, year);
    var sheet = workbook.newWorksheet(name);
    var periods = EntryPeriod.all(year, kind);
    head(sheet, name, periods);
    Map<Long, List<DueFigure>> byVariable =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().variableId(), LinkedHashMap::new, Collectors.toList()));
    int line = SheetLayout.FIRST_ROW;
    for (var ofVariable : byVariable.values()) {
      row(sheet, line++, periods, ofVariable);
    }
    sheet.protect(
        PASSWORD,
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS);
    sheet.freezePane(SheetLayout.UNIT, SheetLayout.FIRST_ROW);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(SheetLayout.HEADING_ROW);
  }

  private void head(Worksheet sheet, String name, List<EntryPeriod> periods) {
    sheet.value(
        SheetLayout.TITLE_ROW,
        SheetLayout.NAME,
        InertText.of(words.get("desk.sheet.template.title", content.agency(), name)));
    sheet.style(SheetLayout.TITLE_ROW, SheetLayout.NAME).bold().fontSize(14).set();
    sheet.value(SheetLayout.HINT_ROW, SheetLayout.NAME, words.get("desk.sheet.template.hint"));
    var columns = new ArrayList<String>();
    for (String column : List.of("code", "variable", "unit", "owner", "last")) {
      columns.add(words.get("desk.sheet.template.column." + column));
    }
    Map<Integer, SheetMark.Heading> marks = new LinkedHashMap<>();
    for (EntryPeriod period : periods) {
      String label = PeriodWords.name(period, words);
      marks.put(columns.size(), new SheetMark.Heading(period.code(), label));
      sheet.value(SheetLayout.CODE_ROW, columns.size(), period.code());
      columns.add(label);
    }
    headings.put(name, marks);
    columns.add(words.get("desk.sheet.template.column.note"));
    columns.add(words.get("desk.sheet.template.column.word"));
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(SheetLayout.HEADING_ROW, column, columns.get(column));
      sheet.width(column, width(column, periods));
    }
    sheet
        .range(SheetLayout.HEADING_ROW, 0, SheetLayout.HEADING_ROW, columns.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_COLOUR)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.rowHeight(SheetLayout.HEADING_ROW, HEADING_POINTS);
    sheet.hideRow(SheetLayout.CODE_ROW);
    sheet.hideColumn(SheetLayout.CODE);
  }

  private static int width(int column, List<EntryPeriod> periods) {
    if (column < WIDTHS.size()) {
      return WIDTHS.get(column);
    }
    return column < SheetLayout.noteColumn(periods) ? PERIOD_WIDTH : TEXT_WIDTH;
  }

  private void row(Worksheet sheet, int line, List<EntryPeriod> periods, List<DueFigure> figures) {
    var first = figures.getFirst();
    long variable = first.key().variableId();
    names.put(variable, first.variable());
    String unit = first.unit() == null ? "" : first.unit();
    String owner = first.owner().position();
    sheet.value(line, SheetLayout.CODE, String.valueOf(variable));
    text(sheet, line, SheetLayout.NAME, first.variable());
    text(sheet, line, SheetLayout.UNIT, unit);
    text(sheet, line, SheetLayout.OWNER, owner);
    text(sheet, line, SheetLayout.LAST, last(variable, figures));
    Map<EntryPeriod, DueFigure> byPeriod =
        figures.stream()
            .collect(Collectors.toMap(figure -> figure.key().period(), figure -> figure));
    for (int place = 0; place < periods.size(); place++) {
      cell(sheet, line, SheetLayout.FIRST_PERIOD + place, byPeriod.get(periods.get(place)));
    }
    boolean open = figures.stream().anyMatch(content.fillable());
    for (int column : List.of(SheetLayout.noteColumn(periods), SheetLayout.wordColumn(periods))) {
      style(sheet, line, column, open, "@");
    }
    sheet.rowHeight(
        line,
        CellFit.rowHeight(
            List.of(first.variable(), unit, owner),
            List.of(WIDTHS.get(1), WIDTHS.get(2), WIDTHS.get(3))));
  }

  private void cell(Worksheet sheet, int line, int column, @Nullable DueFigure due) {
    boolean fillable = due != null && content.fillable().test(due);
    style(sheet, line, column, fillable, NUMBER);
    if (due == null) {
      return;
    }
    Figure figure = due.figure();
    if (figure != null) {
      originals.put(
          SheetMark.place(due.key().variableId(), due.key().period()),
          SheetMark.Original.of(figure));
      if (figure.amount() != null) {
        sheet.value(line, column, figure.amount());
      }
    }
    if (fillable) {
      check(sheet, line, column, content.variables().get(due.key().variableId()));
    }
  }

  private static void style(
      Worksheet sheet, int line, int column, boolean fillable, String format) {
    sheet
        .style(line, column)
        .format(format)
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(fillable ? FILL_COLOUR : LOCKED_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER_COLOUR)
        .protectionOption(ProtectionOption.LOCKED, !fillable)
        .set();
  }

  private static void text(Worksheet sheet, int line, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(line, column, InertText.of(text));
    }
    sheet
        .style(line, column)
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER_COLOUR)
        .set();
  }

  /// The last figure before those to be filled, and of when it is.
  private String last(long variable, List<DueFigure> figures) {
    var known = amounts.get(variable);
    if (known == null) {
      return "";
    }
    var border =
        figures.stream()
            .filter(content.fillable())
            .map(figure -> figure.key().period())
            .min(EntryPeriod::compareTo)
            .orElse(figures.getLast().key().period());
    var last = known.lowerEntry(border);
    return last == null
        ? ""
        : words.get(
            "desk.sheet.template.last",
            last.getValue().stripTrailingZeros().toPlainString().replace('.', ','),
            PeriodWords.name(last.getKey(), words));
  }

  private void check(Worksheet sheet, int line, int column, @Nullable Variable variable) {
    String cell = WorkbookCells.letters(column) + (line + 1);
    var rule = new StringBuilder("AND(ISNUMBER(" + cell + ")");
    BigDecimal least = variable == null ? null : variable.limits().least();
    BigDecimal most = variable == null ? null : variable.limits().most();
    if (least != null) {
      rule.append(',').append(cell).append(">=").append(least.toPlainString());
    }
    if (most != null) {
      rule.append(',').append(cell).append("<=").append(most.toPlainString());
    }
    boolean whole = variable != null && isWhole(variable);
    if (whole) {
      rule.append(",INT(").append(cell).append(")=").append(cell);
    }
    sheet
        .range(line, column, line, column)
        .validateWithFormula(rule.append(')').toString())
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(words.get("desk.sheet.template.check.title"))
        .error(
            words.get(
                whole ? "desk.sheet.template.check.whole" : "desk.sheet.template.check",
                least == null ? "–" : least.toPlainString(),
                most == null ? "–" : most.toPlainString()));
  }

  private static boolean isWhole(Variable variable) {
    return variable.limits().fractions().in(variable.unit()) == Variable.Fractions.REFUSED;
  }

  private void instructions(Worksheet sheet) {
    sheet.width(0, 100);
    sheet.value(0, 0, words.get("desk.sheet.template.instructions"));
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int line = 1; line <= 8; line++) {
      sheet.value(line, 0, line + ". " + words.get("desk.sheet.template.instruction." + line));
      sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
    }
  }
}
