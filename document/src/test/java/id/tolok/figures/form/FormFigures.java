package id.tolok.figures.form;

import static id.tolok.figures.Fixtures.DOCUMENT;

import id.tolok.figures.Adding;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureKey;
import id.tolok.figures.print.FormColumn;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Figures given for a form, and the form in shorthand.
final class FormFigures {

  private final FigureBook.Builder book = new FigureBook.Builder();

  /// For what is given in other ways.
  FigureBook.Builder book() {
    return book;
  }

  /// Figures of 2025 from the first quarter on; null where there is none.
  void given(String name, Adding adding, @Nullable String... quarters) {
    book.adding(FigureKey.of(DOCUMENT, name), adding);
    givenOf(2025, name, quarters);
  }

  void givenOf(int year, String name, @Nullable String... quarters) {
    for (int index = 0; index < quarters.length; index++) {
      String figure = quarters[index];
      if (figure != null) {
        book.figure(
            FigureKey.of(DOCUMENT, name), Period.quarter(year, index + 1), new BigDecimal(figure));
      }
    }
  }

  MeasurementForm form(CatalogueSet set, String period) {
    return MeasurementForm.of(set, book.build(), Period.parse(period).orElseThrow());
  }

  /// The first row: target of year, quarter and to date | actual of quarter and to date |
  /// achievement of quarter and year | grade | remarks.
  String row(CatalogueSet set, String period) {
    var row = form(set, period).rows().getFirst();
    return Stream.of(
            cells(
                row,
                FormColumn.ANNUAL_TARGET,
                FormColumn.QUARTER_TARGET,
                FormColumn.TO_DATE_TARGET,
                FormColumn.BASIS),
            cells(row, FormColumn.QUARTER_ACTUAL, FormColumn.TO_DATE_ACTUAL),
            cells(row, FormColumn.QUARTER_ACHIEVEMENT, FormColumn.YEAR_ACHIEVEMENT),
            cells(row, FormColumn.GRADE),
            FormColumn.remarks(row))
        .collect(Collectors.joining(" | "))
        .strip();
  }

  private static String cells(MeasurementRow row, FormColumn... columns) {
    return Stream.of(columns)
        .map(column -> column.cell(row).text())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
