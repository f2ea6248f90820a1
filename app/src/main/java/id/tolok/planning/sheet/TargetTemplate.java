package id.tolok.planning.sheet;

import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.template.TemplateColumn;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.figures.template.TemplateRows.Heading;
import id.tolok.figures.template.TemplateSheet;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.planning.sheet.TargetMark.Choice;
import id.tolok.shell.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;

/// Writes the template of targets: a sheet for each year with all its indicators and what is there,
/// protected but for the cells to fill.
final class TargetTemplate {

  private static final String NUMBER = "#,##0.######";
  private static final String TEXT = "@";
  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(,\\d{1,6})?");
  private static final List<Integer> READ_WIDTHS = List.of(8, 46, 22, 11, 12, 14);
  private static final List<Integer> FILLED_WIDTHS = List.of(14, 14, 24, 26, 11, 11, 11, 11);
  private static final int POSITION = 2;
  private static final int REMARK_WIDTH = 50;
  private static final int INSTRUCTIONS = 9;

  /// In such an order that those which suit an indicator stand together.
  private static final List<SplitRule> SPLITS =
      List.of(
          SplitRule.EVEN,
          SplitRule.CUMULATIVE,
          SplitRule.LAST_QUARTER,
          SplitRule.BY_HAND,
          SplitRule.SAME);

  /// What a template is made from.
  record Content(long agencyId, String agency, List<Year> years) {}

  /// A year of it.
  ///
  /// @param newest number of the newest thing said about each target, by lineage
  /// @param closed whether nothing of it may change
  record Year(PlannedYear planned, Map<Long, Integer> newest, boolean closed) {}

  private final Content content;
  private final Words words;
  private final List<Choice> choices;
  private final Map<Integer, Heading> headings = new LinkedHashMap<>();
  private final Map<Integer, Map<Long, TargetMark.Row>> rows = new TreeMap<>();

  private TargetTemplate(Content content, Words words) {
    this.content = content;
    this.words = words;
    this.choices = choices(words);
  }

  static byte[] write(Content content, Words words) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      new TargetTemplate(content, words).write(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Choice> choices(Words words) {
    var choices = new ArrayList<Choice>();
    for (Direction direction : Direction.values()) {
      choices.add(
          new Choice(
              TargetForm.DIRECTION,
              direction.code(),
              words.get("planning.direction." + direction.code())));
    }
    for (SplitRule split : SPLITS) {
      choices.add(
          new Choice(TargetForm.SPLIT, split.name(), words.get("planning.split." + split.name())));
    }
    return choices;
  }

  private void write(Workbook workbook) {
    var columns = columns();
    for (Year year : content.years()) {
      sheet(workbook, year, columns);
    }
    TemplateSheet.instructions(
        workbook,
        words.get("shell.sheet.template.instructions"),
        IntStream.rangeClosed(1, INSTRUCTIONS)
            .mapToObj(line -> words.get("planning.sheet.instruction." + line))
            .toList());
    new TargetMark(content.agencyId(), content.agency(), choices, headings, rows).write(workbook);
  }

  private List<TemplateColumn> columns() {
    var columns = new ArrayList<TemplateColumn>();
    for (String column : TargetColumns.READ) {
      columns.add(
          new TemplateColumn(
              "", words.get("planning.sheet.column." + column), READ_WIDTHS.get(columns.size())));
    }
    for (String field : TargetColumns.FILLED) {
      String label = words.get("planning.sheet.column." + field);
      headings.put(columns.size(), new Heading(field, label));
      columns.add(
          new TemplateColumn(field, label, FILLED_WIDTHS.get(TargetColumns.FILLED.indexOf(field))));
    }
    columns.add(new TemplateColumn("", words.get("planning.sheet.column.remarks"), REMARK_WIDTH));
    return columns;
  }

  private void sheet(Workbook workbook, Year year, List<TemplateColumn> columns) {
    String name = TargetColumns.sheetName(year.planned().year());
    var sheet =
        new TemplateSheet(
            workbook,
            name,
            words.get("planning.sheet.title.sheet", content.agency(), name),
            words.get(year.closed() ? "planning.sheet.hint.closed" : "planning.sheet.hint"),
            columns);
    Map<Long, TargetMark.Row> ofYear = new LinkedHashMap<>();
    int line = TemplateLayout.FIRST_ROW;
    for (IndicatorTarget target : year.planned().targets()) {
      long lineage = target.indicator().lineageId();
      var row =
          new TargetMark.Row(
              target.indicator().stated().indicator(),
              year.newest().getOrDefault(lineage, 0),
              cells(year, target));
      ofYear.put(lineage, row);
      row(sheet, line++, year, target, row);
    }
    rows.put(year.planned().year(), ofYear);
    sheet.protect();
  }

  /// What stands in the cells to fill: what the form for one target would show, and the quarters
  /// that follow from the split beside it.
  private Map<String, String> cells(Year year, IndicatorTarget target) {
    var standing = year.planned().standing().get(target.indicator().lineageId());
    var form = TargetForm.of(words, target, standing);
    Map<String, String> cells = new HashMap<>();
    TargetColumns.FILLED.forEach(field -> cells.put(field, form.value(field)));
    if (standing == null && target.inWords() != null) {
      cells.put(TargetForm.FIGURE, "");
    }
    if (!SplitRule.valueOf(form.value(TargetForm.SPLIT)).isWritten()) {
      target
          .plan()
          .quarters()
          .forEach((quarter, planned) ->
              cells.put(TargetForm.quarter(quarter), TargetWriting.of(planned)));
    }
    return cells;
  }

  private void row(
      TemplateSheet sheet, int line, Year year, IndicatorTarget target, TargetMark.Row row) {
    var stated = target.indicator().stated();
    long lineage = target.indicator().lineageId();
    int yearNumber = year.planned().year();
    boolean waits = year.planned().waiting().contains(lineage);
    boolean open = !year.closed() && !waits;
    String decree = stated.targets().get(Integer.toString(yearNumber));
    var texts =
        List.of(
            row.name(),
            target.indicator().position().name(),
            target.unit() == null ? "" : target.unit(),
            stated.baseline() == null ? "" : stated.baseline().replace('.', ','),
            decree == null ? "" : decree.replace('.', ','));
    sheet.code(line, lineage);
    for (int column = 0; column < texts.size(); column++) {
      sheet.text(line, TemplateLayout.NAME + column, texts.get(column));
    }
    TargetColumns.FILLED.forEach(field -> fill(sheet, line, target, field, row.cell(field), open));
    String remarks = remarks(target);
    sheet.text(line, TargetColumns.REMARKS, remarks);
    sheet.fit(
        line,
        Map.of(
            TemplateLayout.NAME,
            row.name(),
            POSITION,
            texts.get(1),
            TargetColumns.REMARKS,
            remarks));
    if (open) {
      lists(sheet, line, target);
    }
  }

  private void fill(
      TemplateSheet sheet,
      int line,
      IndicatorTarget target,
      String field,
      String text,
      boolean open) {
    int column = TargetColumns.of(field);
    boolean number = isNumber(target, field);
    sheet.cell(line, column, open, number ? NUMBER : TEXT);
    String label = label(field, text);
    if (number && FIGURE.matcher(label).matches()) {
      sheet.worksheet().value(line, column, new BigDecimal(label.replace(',', '.')));
    } else if (!label.isEmpty()) {
      sheet.worksheet().value(line, column, InertText.of(label));
    }
  }

  /// Where a range is wanted the cell is one for text: `5-10` would become a day elsewhere.
  private static boolean isNumber(IndicatorTarget target, String field) {
    boolean range =
        target.rule().direction().needsRange() || target.plan().annual() instanceof Target.Range;
    return switch (field) {
      case TargetForm.DIRECTION, TargetForm.SPLIT -> false;
      case TargetForm.FIGURE -> true;
      default -> !range;
    };
  }

  private String label(String field, String code) {
    return choices.stream()
        .filter(choice -> choice.field().equals(field) && choice.code().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }

  /// Which directions there are, and which splits suit the indicator.
  private void lists(TemplateSheet sheet, int line, IndicatorTarget target) {
    var suiting =
        SPLITS.stream().filter(split -> split.suits(target.plan().consolidation())).toList();
    list(
        sheet,
        line,
        TargetForm.DIRECTION,
        Direction.values()[0].code(),
        Direction.values()[Direction.values().length - 1].code());
    list(sheet, line, TargetForm.SPLIT, suiting.getFirst().name(), suiting.getLast().name());
  }

  private void list(TemplateSheet sheet, int line, String field, String first, String last) {
    int column = TargetColumns.of(field);
    sheet
        .worksheet()
        .range(line, column, line, column)
        .validateWithListByFormula(
            TargetMark.listOf(choices, choice(field, first), choice(field, last)))
        .allowBlank(false)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(words.get("planning.sheet.check.title"))
        .error(words.get("planning.sheet.check"));
  }

  private Choice choice(String field, String code) {
    return new Choice(field, code, label(field, code));
  }

  private String remarks(IndicatorTarget target) {
    return target.remarks().stream()
        .map(remark -> words.findings().message(remark))
        .collect(Collectors.joining(" "));
  }
}
