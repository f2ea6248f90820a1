package id.tolok.figures;

import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The figures of one name over time.
///
/// @param adding how quarters become a year
/// @param figures by quarter; by year where the figure is fixed for it
/// @param baseline the starting value, null where none was given
public record FigureSeries(
    Adding adding, Map<Period, BigDecimal> figures, @Nullable BigDecimal baseline) {

  public FigureSeries {
    figures = Map.copyOf(figures);
  }

  /// The figure of one quarter by itself.
  public Optional<BigDecimal> inQuarter(Period quarter) {
    return adding == Adding.FIXED
        ? Optional.ofNullable(figures.get(Period.year(quarter.year())))
        : Optional.ofNullable(figures.get(quarter));
  }

  /// The quarters up to this one that have no figure.
  public List<Integer> gaps(int year, int untilQuarter) {
    return IntStream.rangeClosed(1, untilQuarter)
        .filter(quarter -> !figures.containsKey(Period.quarter(year, quarter)))
        .boxed()
        .toList();
  }

  /// Collects a series.
  static final class Builder {

    private final Map<Period, BigDecimal> figures = new TreeMap<>();
    private Adding adding = Adding.SUM;
    private @Nullable BigDecimal baseline;

    void adding(Adding adding) {
      this.adding = adding;
    }

    void figure(Period period, BigDecimal figure) {
      figures.put(period, figure);
    }

    void baseline(BigDecimal figure) {
      this.baseline = figure;
    }

    FigureSeries build() {
      return new FigureSeries(adding, figures, baseline);
    }
  }
}
