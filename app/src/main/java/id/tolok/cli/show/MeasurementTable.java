package id.tolok.cli.show;

import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.figures.print.FormCell;
import id.tolok.figures.print.FormColumn;
import id.tolok.figures.print.FormTitle;
import id.tolok.kernel.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The measurement form on a terminal: the numbers in columns, what is to be said about a row below
/// it.
public final class MeasurementTable {

  private static final List<FormColumn> SHOWN =
      List.of(
          FormColumn.INDICATOR,
          FormColumn.UNIT,
          FormColumn.ANNUAL_TARGET,
          FormColumn.QUARTER_TARGET,
          FormColumn.BASIS,
          FormColumn.QUARTER_ACTUAL,
          FormColumn.TO_DATE_ACTUAL,
          FormColumn.QUARTER_ACHIEVEMENT,
          FormColumn.YEAR_ACHIEVEMENT,
          FormColumn.GRADE);

  /// What a narrow terminal has room for.
  private static final List<FormColumn> SHOWN_NARROW =
      List.of(
          FormColumn.INDICATOR,
          FormColumn.QUARTER_TARGET,
          FormColumn.QUARTER_ACTUAL,
          FormColumn.QUARTER_ACHIEVEMENT,
          FormColumn.YEAR_ACHIEVEMENT,
          FormColumn.GRADE);

  private static final int WIDE = 110;

  private static final String INDENT = "      ";

  private MeasurementTable() {}

  public static List<String> lines(MeasurementForm form, Ink ink, int width) {
    Period period = form.period();
    var lines = new ArrayList<String>();
    lines.add(ink.bold(FormTitle.title(form)));
    if (!FormTitle.offices(form).isEmpty()) {
      lines.add(FormTitle.offices(form));
    }
    lines.add("");
    lines.addAll(table(form, ink, width).lines(width));
    lines.add("");
    lines.add(ink.bold(FormTitle.mean(form)));
    for (String words : FormTitle.legend(period)) {
      Wrapping.wrap(words, width).forEach(line -> lines.add(ink.faint(line)));
    }
    return lines;
  }

  private static TextTable table(MeasurementForm form, Ink ink, int width) {
    boolean narrow = width < WIDE && !form.period().isYear();
    List<FormColumn> shown = narrow ? SHOWN_NARROW : SHOWN;
    List<FormColumn> columns =
        FormColumn.of(form.period()).stream().filter(shown::contains).toList();
    String[] headings =
        Stream.concat(
                Stream.of("No"), columns.stream().map(column -> column.heading(form.period())))
            .toArray(String[]::new);
    var table = TextTable.of(ink, headings);
    String position = "";
    int number = 0;
    for (MeasurementRow row : form.rows()) {
      String name = row.indicator().position().name();
      if (!name.equals(position)) {
        table.note("", new TextTable.Cell(name, ink::bold));
        position = name;
      }
      number++;
      table.row(cells(number, row, columns, ink));
      String remarks = FormColumn.remarks(row);
      if (!remarks.isEmpty()) {
        table.note(INDENT, new TextTable.Cell(remarks, ink::faint));
      }
    }
    return table;
  }

  private static List<TextTable.Cell> cells(
      int number, MeasurementRow row, List<FormColumn> columns, Ink ink) {
    var cells = new ArrayList<TextTable.Cell>();
    cells.add(TextTable.Cell.of(Integer.toString(number)));
    for (FormColumn column : columns) {
      FormCell cell = column.cell(row);
      UnaryOperator<String> paint =
          column == FormColumn.GRADE ? paint(row, ink) : UnaryOperator.identity();
      cells.add(new TextTable.Cell(cell.text(), paint));
    }
    return cells;
  }

  /// Levels from the scale of five: the best green, the middle yellow, the two worst red.
  private static UnaryOperator<String> paint(MeasurementRow row, Ink ink) {
    int level = row.findGrade().map(grade -> grade.level()).orElse(0);
    return switch (level) {
      case 4, 5 -> ink::green;
      case 3 -> ink::yellow;
      case 1, 2 -> ink::red;
      default -> UnaryOperator.identity();
    };
  }
}
