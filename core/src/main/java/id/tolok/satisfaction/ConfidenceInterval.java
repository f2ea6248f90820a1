package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/// Where the index of all users lies with 95 % confidence, from how much the respondents' own means
/// differ. Holds for a sample drawn by chance; a report says so beside it.
///
/// @param margin half of its width in points of the index, with two decimals
/// @param lower never below 25
/// @param upper never above 100
public record ConfidenceInterval(BigDecimal margin, BigDecimal lower, BigDecimal upper) {

  private static final BigDecimal QUANTILE = new BigDecimal("1.96");
  private static final BigDecimal LOWEST = new BigDecimal("25.00");
  private static final BigDecimal HIGHEST = new BigDecimal("100.00");
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /// With fewer there is no spread to speak of.
  private static final int RESPONDENTS_MIN = 2;

  /// The normal approximation with the correction for a finite population.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "confidence interval of the survey index")
  static Optional<ConfidenceInterval> of(
      SatisfactionIndex index, SheetCounts counts, WeightRule rule, OptionalInt population) {
    if (counts.respondents() < RESPONDENTS_MIN) {
      return Optional.empty();
    }
    var factor =
        SatisfactionIndex.CONVERSION
            .times(rule.exact(counts.elements().size()))
            .times(Fraction.of(counts.elements().size(), 1))
            .decimal();
    var margin =
        variance(counts)
            .divide(BigDecimal.valueOf(counts.respondents()), DIGITS)
            .multiply(unasked(counts.respondents(), population))
            .sqrt(DIGITS)
            .multiply(QUANTILE)
            .multiply(factor)
            .setScale(2, RoundingMode.HALF_UP);
    return Optional.of(
        new ConfidenceInterval(
            margin,
            index.rounded().subtract(margin).max(LOWEST.min(index.rounded())),
            index.rounded().add(margin).min(HIGHEST)));
  }

  /// Of the respondents' own means, on the scale of the answers.
  private static BigDecimal variance(SheetCounts counts) {
    var respondents = BigDecimal.valueOf(counts.respondents());
    var sum = BigDecimal.valueOf(counts.spreadSum());
    var unit = BigDecimal.valueOf(SheetCounts.SPREAD_UNIT);
    return BigDecimal.valueOf(counts.spreadSquares())
        .subtract(sum.multiply(sum).divide(respondents, DIGITS))
        .max(BigDecimal.ZERO)
        .divide(respondents.subtract(BigDecimal.ONE), DIGITS)
        .divide(unit.multiply(unit), DIGITS);
  }

  /// The part of the uncertainty that remains where a good share of all users was asked: none where
  /// everybody was. More respondents than people served means that the population is not known.
  private static BigDecimal unasked(int respondents, OptionalInt population) {
    if (population.isEmpty() || population.getAsInt() < respondents) {
      return BigDecimal.ONE;
    }
    var others = BigDecimal.valueOf(population.getAsInt() - (long) respondents);
    return others.divide(BigDecimal.valueOf(population.getAsInt() - 1L), DIGITS);
  }
}
