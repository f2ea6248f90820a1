package id.tolok.catalogue.web.export;

import id.tolok.catalogue.search.IndicatorRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of what is taken out: its head, its width in letters and its value in a row, which is a
/// text, a number or a day.
///
/// @param width of the column in a workbook
record ExportColumn(String head, int width, Function<IndicatorRow, @Nullable Object> value) {

  private static final int NARROW = 12;
  private static final int MIDDLE = 24;
  private static final int WIDE = 50;

  /// The columns in their order; one for each year of targets.
  static List<ExportColumn> all(ExportWords words, List<String> years) {
    var columns =
        new java.util.ArrayList<>(
            List.of(
                new ExportColumn(words.head("regency"), MIDDLE, IndicatorRow::regencyName),
                new ExportColumn(words.head("agency"), MIDDLE, IndicatorRow::agencyName),
                new ExportColumn(words.head("decree"), MIDDLE, row -> row.version().decreeNumber()),
                new ExportColumn(words.head("validFrom"), NARROW, row -> row.version().validFrom()),
                new ExportColumn(words.head("position"), MIDDLE, IndicatorRow::positionName),
                new ExportColumn(words.head("kind"), NARROW, row -> words.kind(row.kind())),
                new ExportColumn(words.head("objective"), WIDE, IndicatorRow::objective),
                new ExportColumn(words.head("indicator"), WIDE, IndicatorRow::name),
                new ExportColumn(words.head("definition"), WIDE, IndicatorRow::definition),
                new ExportColumn(words.head("formula_text"), WIDE, IndicatorRow::formulaText),
                new ExportColumn(
                    words.head("formula"), MIDDLE, row -> words.formula(row.formulaKind())),
                new ExportColumn(words.head("expression"), WIDE, IndicatorRow::expression),
                new ExportColumn(words.head("unit"), NARROW, IndicatorRow::unit),
                new ExportColumn(
                    words.head("polarity"), MIDDLE, row -> words.polarity(row.polarity())),
                new ExportColumn(
                    words.head("baseline"), NARROW, row -> ExportValue.of(row.baseline()))));
    for (String year : years) {
      columns.add(
          new ExportColumn(
              words.head("target") + " " + year,
              NARROW,
              row -> ExportValue.of(row.targets().get(year))));
    }
    columns.addAll(
        List.of(
            new ExportColumn(words.head("responsible"), MIDDLE, IndicatorRow::responsible),
            new ExportColumn(words.head("source"), MIDDLE, IndicatorRow::dataSource),
            new ExportColumn(words.head("finding"), WIDE, words::findings),
            new ExportColumn(words.head("address"), WIDE, words::address)));
    return List.copyOf(columns);
  }
}
