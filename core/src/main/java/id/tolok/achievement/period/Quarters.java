package id.tolok.achievement.period;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The four quarters of a year.
///
/// @param readings exactly four, in order; {@link Reading.Absent} where there is none
public record Quarters(List<Reading> readings) {

  public Quarters {
    readings = List.copyOf(readings);
    if (readings.size() != 4) {
      throw new IllegalArgumentException("a year has four quarters: " + readings);
    }
  }

  /// The reading of one quarter.
  ///
  /// @param quarter 1 to 4
  public Reading get(int quarter) {
    return readings.get(quarter - 1);
  }

  public boolean has(int quarter) {
    return !(get(quarter) instanceof Reading.Absent);
  }

  /// Figures of single quarters as figures to date; a quarter without one stays without.
  Quarters accumulated() {
    BigDecimal total = BigDecimal.ZERO;
    var result = new ArrayList<Reading>();
    for (Reading reading : readings) {
      var figure = reading.findFigure();
      total = total.add(figure.orElse(BigDecimal.ZERO), DECIMAL128);
      result.add(figure.isPresent() ? new Reading.Amount(total) : reading);
    }
    return new Quarters(result);
  }

  /// Figures to date as figures of single quarters: each less the last one known before it.
  Quarters separated() {
    BigDecimal before = BigDecimal.ZERO;
    var result = new ArrayList<Reading>();
    for (Reading reading : readings) {
      var figure = reading.findFigure();
      if (figure.isPresent()) {
        result.add(new Reading.Amount(figure.get().subtract(before, DECIMAL128)));
        before = figure.get();
      } else {
        result.add(reading);
      }
    }
    return new Quarters(result);
  }

  /// Whether a figure is less than the last one known before it.
  boolean everDecreases() {
    var figures = readings.stream().flatMap(reading -> reading.findFigure().stream()).toList();
    return IntStream.range(1, figures.size())
        .anyMatch(i -> figures.get(i).compareTo(figures.get(i - 1)) < 0);
  }
}
