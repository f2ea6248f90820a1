package id.tolok.figures.form;

import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureSeries;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Figures;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The figures of one document as a formula sees them: those of one quarter, or those of the year
/// so far.
///
/// @param quarters the quarters meant, ascending; one for a single quarter
/// @param together whether they are taken together, as a year so far
record PeriodFigures(
    FigureBook book, String document, int year, List<Integer> quarters, boolean together)
    implements Figures {

  static PeriodFigures inQuarter(FigureBook book, String document, int year, int quarter) {
    return new PeriodFigures(book, document, year, List.of(quarter), false);
  }

  static PeriodFigures toDate(FigureBook book, String document, int year, List<Integer> quarters) {
    return new PeriodFigures(book, document, year, quarters, true);
  }

  @Override
  public Optional<BigDecimal> figure(Expression.Variable variable) {
    Optional<FigureSeries> series = book.series(document, variable.name());
    if (series.isEmpty()) {
      return Optional.empty();
    }
    PeriodFigures moment = this;
    for (TimeModifier modifier : variable.modifiers()) {
      switch (modifier) {
        case BASELINE -> {
          return Optional.ofNullable(series.get().baseline());
        }
        case PREVIOUS -> moment = moment.previous();
        case PREVIOUS_YEAR -> moment = moment.inYear(moment.year() - 1);
        case TO_DATE -> moment = moment.soFar();
      }
    }
    return moment.of(series.get());
  }

  @Override
  public Optional<BigDecimal> constant(Expression.Constant constant) {
    return book.series(document, constant.name()).flatMap(this::of);
  }

  private Optional<BigDecimal> of(FigureSeries series) {
    return together
        ? series.together(year, quarters)
        : series.inQuarter(Period.quarter(year, quarters.getFirst()));
  }

  /// The quarter before; of a year so far the same part of the year before.
  private PeriodFigures previous() {
    if (together) {
      return inYear(year - 1);
    }
    int quarter = quarters.getFirst();
    return quarter == 1
        ? inQuarter(book, document, year - 1, 4)
        : inQuarter(book, document, year, quarter - 1);
  }

  private PeriodFigures inYear(int other) {
    return new PeriodFigures(book, document, other, quarters, together);
  }

  private PeriodFigures soFar() {
    return together
        ? this
        : toDate(
            book, document, year, IntStream.rangeClosed(1, quarters.getFirst()).boxed().toList());
  }
}
