package id.tolok.measurement.limit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Amounts far from what is usual, by the modified z-score: 0.6745 times the distance from the
/// median, in median absolute deviations, above 3.5.
final class Outliers {

  private static final int PAST_MIN = 6;
  private static final BigDecimal FACTOR = new BigDecimal("0.6745");
  private static final BigDecimal BORDER = new BigDecimal("3.5");

  /// With more than half of the figures equal the median deviation is nothing; the mean deviation,
  /// times this, stands in for it.
  private static final BigDecimal MEAN_FACTOR = new BigDecimal("0.7979");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Outliers() {}

  /// The median of the past where an amount is far from it; empty where it is not, or where the
  /// past is too short or always the same.
  static Optional<BigDecimal> distance(BigDecimal amount, List<BigDecimal> past) {
    if (past.size() < PAST_MIN) {
      return Optional.empty();
    }
    BigDecimal median = median(past);
    BigDecimal distance = amount.subtract(median).abs();
    if (distance.signum() == 0) {
      return Optional.empty();
    }
    List<BigDecimal> deviations = new ArrayList<>(past.size());
    past.forEach(each -> deviations.add(each.subtract(median).abs()));
    BigDecimal middle = median(deviations);
    BigDecimal spread =
        middle.signum() > 0
            ? middle.divide(FACTOR, MathContext.DECIMAL64)
            : mean(deviations).divide(MEAN_FACTOR, MathContext.DECIMAL64);
    return spread.signum() != 0 && distance.compareTo(spread.multiply(BORDER)) > 0
        ? Optional.of(median)
        : Optional.empty();
  }

  private static BigDecimal median(List<BigDecimal> numbers) {
    var sorted = numbers.toArray(BigDecimal[]::new);
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : sorted[middle - 1].add(sorted[middle]).divide(TWO, MathContext.DECIMAL64);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
  }
}
