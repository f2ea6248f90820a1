package id.tolok.desk.sheet;

import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.entry.web.PeriodWords;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.template.TemplateColumn;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.figures.template.TemplateRows.Heading;
import id.tolok.figures.template.TemplateSheet;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.shell.wording.Words;
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
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes the template: a sheet for each kind of period and year, protected but for the cells to
/// fill, with what is known already.
final class SheetTemplate {

  private static final String NUMBER = "#,##0.##########";
  private static final List<Integer> WIDTHS = List.of(8, 46, 12, 28, 28);
  private static final int PERIOD_WIDTH = 14;
  private static final int TEXT_WIDTH = 34;
  private static final int INSTRUCTIONS = 8;

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
  private final Map<String, Map<Integer, Heading>> headings = new LinkedHashMap<>();
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
    TemplateSheet.instructions(
        workbook,
        words.get("shell.sheet.template.instructions"),
        IntStream.rangeClosed(1, INSTRUCTIONS)
            .mapToObj(line -> words.get("desk.sheet.template.instruction." + line))
            .toList());
    new SheetMark(content.agencyId(), content.agency(), headings, names, originals).write(workbook);
  }

  private void sheet(Workbook workbook, EntryPeriod.Kind kind, int year, List<DueFigure> figures) {
    String name = SheetLayout.sheetName(kind, year);
    var periods = EntryPeriod.all(year, kind);
    var sheet =
        new TemplateSheet(
            workbook,
            name,
            words.get("desk.sheet.template.title", content.agency(), name),
            words.get("desk.sheet.template.hint"),
            columns(name, periods));
    Map<Long, List<DueFigure>> byVariable =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.key().variableId(), LinkedHashMap::new, Collectors.toList()));
    int line = TemplateLayout.FIRST_ROW;
    for (var ofVariable : byVariable.values()) {
      row(sheet, line++, periods, ofVariable);
    }
    sheet.protect();
  }

  private List<TemplateColumn> columns(String sheet, List<EntryPeriod> periods) {
    var columns = new ArrayList<TemplateColumn>();
    for (String column : List.of("code", "variable", "unit", "owner", "last")) {
      columns.add(
          new TemplateColumn(
              "", words.get("desk.sheet.template.column." + column), WIDTHS.get(columns.size())));
    }
    Map<Integer, Heading> marks = new LinkedHashMap<>();
    for (EntryPeriod period : periods) {
      String label = PeriodWords.name(period, words);
      marks.put(columns.size(), new Heading(period.code(), label));
      columns.add(new TemplateColumn(period.code(), label, PERIOD_WIDTH));
    }
    headings.put(sheet, marks);
    for (String column : List.of("note", "word")) {
      columns.add(
          new TemplateColumn("", words.get("desk.sheet.template.column." + column), TEXT_WIDTH));
    }
    return columns;
  }

  private void row(
      TemplateSheet sheet, int line, List<EntryPeriod> periods, List<DueFigure> figures) {
    var first = figures.getFirst();
    long variable = first.key().variableId();
    names.put(variable, first.variable());
    String unit = first.unit() == null ? "" : first.unit();
    String owner = first.owner().position();
    sheet.code(line, variable);
    sheet.text(line, TemplateLayout.NAME, first.variable());
    sheet.text(line, SheetLayout.UNIT, unit);
    sheet.text(line, SheetLayout.OWNER, owner);
    sheet.text(line, SheetLayout.LAST, last(variable, figures));
    Map<EntryPeriod, DueFigure> byPeriod =
        figures.stream()
            .collect(Collectors.toMap(figure -> figure.key().period(), figure -> figure));
    for (int place = 0; place < periods.size(); place++) {
      cell(sheet, line, SheetLayout.FIRST_PERIOD + place, byPeriod.get(periods.get(place)));
    }
    boolean open = figures.stream().anyMatch(content.fillable());
    for (int column : List.of(SheetLayout.noteColumn(periods), SheetLayout.wordColumn(periods))) {
      sheet.cell(line, column, open, "@");
    }
    sheet.fit(
        line,
        Map.of(
            TemplateLayout.NAME,
            first.variable(),
            SheetLayout.UNIT,
            unit,
            SheetLayout.OWNER,
            owner));
  }

  private void cell(TemplateSheet sheet, int line, int column, @Nullable DueFigure due) {
    boolean fillable = due != null && content.fillable().test(due);
    sheet.cell(line, column, fillable, NUMBER);
    if (due == null) {
      return;
    }
    Figure figure = due.figure();
    originals.put(
        SheetMark.place(due.key().variableId(), due.key().period()),
        SheetMark.Original.of(figure, fillable));
    if (figure != null && figure.amount() != null) {
      sheet.worksheet().value(line, column, figure.amount());
    }
    if (fillable) {
      check(sheet.worksheet(), line, column, content.variables().get(due.key().variableId()));
    }
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
                "desk.sheet.template.check",
                words.get("desk.sheet.template.check." + (whole ? "whole" : "number")),
                borders(least, most)));
  }

  /// ` dari 0 sampai 100`, with what there is of it.
  private String borders(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    String from =
        least == null ? "" : " " + words.get("desk.sheet.template.check.from", shown(least));
    String to = most == null ? "" : " " + words.get("desk.sheet.template.check.to", shown(most));
    return from + to;
  }

  private static String shown(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static boolean isWhole(Variable variable) {
    return variable.limits().fractions().in(variable.unit()) == Variable.Fractions.REFUSED;
  }
}
