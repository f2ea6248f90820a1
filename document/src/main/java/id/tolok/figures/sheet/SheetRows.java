package id.tolok.figures.sheet;

import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook;
import id.tolok.figures.need.NeededFigure;
import id.tolok.figures.need.NeededTarget;
import id.tolok.figures.need.Needs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The rows of an empty sheet for one year.
final class SheetRows {

  private final List<SheetRow> rows = new ArrayList<>();
  private final Map<SheetRow.Kind, Integer> numbers = new EnumMap<>(SheetRow.Kind.class);
  private final int year;
  private final FigureBook book;

  private SheetRows(int year, FigureBook book) {
    this.year = year;
    this.book = book;
  }

  /// Figures first, then targets.
  ///
  /// @param book figures that are known already
  static List<SheetRow> of(Needs needs, int year, FigureBook book) {
    var rows = new SheetRows(year, book);
    needs.figures().forEach(rows::figure);
    needs.targets().forEach(rows::target);
    return List.copyOf(rows.rows);
  }

  private void figure(NeededFigure figure) {
    if (figure.needsPreviousYear()) {
      figureRow(figure, Integer.toString(year - 1), quarters(figure));
    }
    figureRow(figure, Integer.toString(year), quarters(figure));
    if (figure.needsBaseline()) {
      figureRow(figure, SheetRow.BASELINE, EnumSet.of(SheetColumn.ANNUAL));
    }
  }

  private static Set<SheetColumn> quarters(NeededFigure figure) {
    return figure.adding().adding() == Adding.FIXED
        ? EnumSet.of(SheetColumn.ANNUAL)
        : EnumSet.copyOf(SheetColumn.QUARTERS);
  }

  private void known(Map<SheetColumn, String> texts, NeededFigure figure) {
    var series = book.series(figure.document(), figure.name());
    if (series.isEmpty()) {
      return;
    }
    series
        .get()
        .figures()
        .forEach((period, number) -> {
          if (period.year() == year) {
            SheetColumn column =
                period.isYear()
                    ? SheetColumn.ANNUAL
                    : SheetColumn.QUARTERS.get(period.quarter() - 1);
            texts.put(column, number.toPlainString());
          }
        });
  }

  private void figureRow(NeededFigure figure, String time, Set<SheetColumn> fillable) {
    Map<SheetColumn, String> texts = SheetRow.draft();
    texts.put(SheetColumn.NAME, figure.name());
    texts.put(SheetColumn.UNIT, Objects.requireNonNullElse(figure.unit(), ""));
    texts.put(SheetColumn.WAY, figure.adding().adding().label());
    texts.put(SheetColumn.OWNER, String.join("; ", figure.owners()));
    texts.put(SheetColumn.YEAR, time);
    if (time.equals(Integer.toString(year))) {
      known(texts, figure);
    }
    texts.put(SheetColumn.NOTE, note(figure));
    texts.put(SheetColumn.USED_BY, String.join("; ", figure.indicators()));
    texts.put(SheetColumn.DOCUMENT, figure.document());
    add(SheetRow.Kind.FIGURE, texts, fillable, figure.source() == NeededFigure.Source.INDICATOR);
  }

  private static String note(NeededFigure figure) {
    String reason = figure.adding().reason();
    return figure.source() == NeededFigure.Source.INDICATOR
        ? "isi langsung nilai indikatornya, karena keputusan tidak memuat rumus hitungan; " + reason
        : reason;
  }

  private void target(NeededTarget target) {
    Map<SheetColumn, String> texts = SheetRow.draft();
    texts.put(SheetColumn.NAME, target.indicator());
    texts.put(SheetColumn.UNIT, Objects.requireNonNullElse(target.unit(), ""));
    texts.put(SheetColumn.WAY, DirectionLabel.of(target.polarity()));
    texts.put(SheetColumn.OWNER, target.position());
    texts.put(SheetColumn.YEAR, Integer.toString(year));
    texts.put(SheetColumn.DOCUMENT, target.document());
    String annual = target.annual().get(Integer.toString(year));
    if (annual != null) {
      texts.put(SheetColumn.ANNUAL, annual);
      texts.put(SheetColumn.NOTE, "target setahun dari keputusan");
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      String stated = target.quarterly().get(Integer.toString(quarter));
      if (stated != null) {
        texts.put(SheetColumn.QUARTERS.get(quarter - 1), stated);
      }
    }
    Set<SheetColumn> fillable = EnumSet.copyOf(SheetColumn.QUARTERS);
    fillable.add(SheetColumn.ANNUAL);
    add(SheetRow.Kind.TARGET, texts, fillable, true);
  }

  private void add(
      SheetRow.Kind kind,
      Map<SheetColumn, String> texts,
      Set<SheetColumn> fillable,
      boolean mayBeNegative) {
    int number = numbers.merge(kind, 1, Integer::sum);
    texts.put(SheetColumn.KIND, kind.label());
    texts.put(SheetColumn.NUMBER, Integer.toString(number));
    rows.add(new SheetRow(kind, texts, fillable, mayBeNegative));
  }
}
