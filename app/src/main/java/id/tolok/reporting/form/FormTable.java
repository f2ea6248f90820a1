package id.tolok.reporting.form;

import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.figures.print.FormCell;
import id.tolok.figures.print.FormColumn;
import id.tolok.figures.print.ShownPercent;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Period;
import id.tolok.reporting.form.PrintedForm.Cell;
import id.tolok.reporting.form.PrintedForm.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns of a form and the cells of its lines.
///
/// @param scale grades are taken from
/// @param measured columns shared with the form of the command line
/// @param extra columns that people write, and those of the budget where one is known
record FormTable(
    Period period, RatingScale scale, List<FormColumn> measured, List<ExtraColumn> extra) {

  /// Percent of the target from which it is met.
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Set<FormColumn> NUMBERS =
      Set.of(
          FormColumn.ANNUAL_TARGET,
          FormColumn.QUARTER_TARGET,
          FormColumn.TO_DATE_TARGET,
          FormColumn.QUARTER_ACTUAL,
          FormColumn.TO_DATE_ACTUAL,
          FormColumn.QUARTER_ACHIEVEMENT,
          FormColumn.YEAR_ACHIEVEMENT);

  /// What stands under one position has its name above, so it needs no column.
  static FormTable of(Period period, RatingScale scale, boolean budgetKnown) {
    return new FormTable(
        period,
        scale,
        FormColumn.of(period).stream().filter(column -> column != FormColumn.POSITION).toList(),
        List.of(ExtraColumn.values()).stream()
            .filter(column -> budgetKnown || !column.isBudget())
            .toList());
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (FormColumn column : measured) {
      if (column == FormColumn.REMARKS) {
        extra.forEach(each -> columns.add(each.column()));
      }
      columns.add(
          new Column(
              column.name(), column.heading(period), column.width(), NUMBERS.contains(column)));
    }
    return columns;
  }

  List<Cell> cells(MeasurementRow row, FormWords words, @Nullable FormBudget budget) {
    List<Cell> cells = new ArrayList<>();
    for (FormColumn column : measured) {
      if (column == FormColumn.REMARKS) {
        boolean met = isMet(row);
        extra.forEach(each -> cells.add(cell(each, words, met, budget)));
      }
      cells.add(cell(column, row));
    }
    return cells;
  }

  private Cell cell(FormColumn column, MeasurementRow row) {
    FormCell cell = column.cell(row);
    int band = column == FormColumn.GRADE ? row.findGrade().map(scale::band).orElse(0) : 0;
    return new Cell(cell.text(), cell.number(), cell.colour(), band);
  }

  private static boolean isMet(MeasurementRow row) {
    return row.judged()
        .achievement()
        .findPercent()
        .filter(percent -> percent.rounded().compareTo(WHOLE) >= 0)
        .isPresent();
  }

  private static Cell cell(
      ExtraColumn column, FormWords words, boolean met, @Nullable FormBudget budget) {
    return switch (column) {
      case DRIVERS -> Cell.of(met ? words.causes() : "");
      case OBSTACLES -> Cell.of(met ? words.obstacles() : words.causesAndObstacles());
      case FOLLOW_UP -> Cell.of(words.followUps());
      case EVIDENCE -> Cell.of(words.evidenceTitles());
      case CEILING -> money(Optional.ofNullable(budget).map(FormBudget::ceiling));
      case SPENDING ->
          money(Optional.ofNullable(budget).flatMap(known -> Optional.ofNullable(known.spent())));
      case ABSORPTION ->
          Optional.ofNullable(budget)
              .flatMap(FormBudget::absorptionPercent)
              .map(percent -> new Cell(ShownPercent.of(percent), percent, null, 0))
              .orElseGet(() -> Cell.of("–"));
    };
  }

  private static Cell money(Optional<BigDecimal> rupiah) {
    return rupiah
        .map(amount -> new Cell(IndonesianNumber.rounded(amount, 0), amount, null, 0))
        .orElseGet(() -> Cell.of("–"));
  }
}
