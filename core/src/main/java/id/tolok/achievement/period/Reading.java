package id.tolok.achievement.period;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Optional;

/// What one quarter shows of an indicator, planned or measured.
public sealed interface Reading {

  /// A figure in the indicator's own unit.
  record Amount(BigDecimal figure) implements Reading {}

  /// A percentage that still knows the events it counts, so that quarters can be added.
  ///
  /// @param denominator 0 when nothing happened in the quarter
  record Share(BigDecimal numerator, BigDecimal denominator) implements Reading {}

  /// No target, or no figure yet.
  record Absent() implements Reading {}

  static Reading absent() {
    return new Absent();
  }

  static Reading amount(String figure) {
    return new Amount(new BigDecimal(figure));
  }

  static Reading share(String numerator, String denominator) {
    return new Share(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  /// The figure by itself, a share in percent; empty when absent or when nothing happened.
  default Optional<BigDecimal> findFigure() {
    return switch (this) {
      case Amount(var figure) -> Optional.of(figure);
      case Share(_, var denominator) when denominator.signum() == 0 -> Optional.empty();
      case Share(var numerator, var denominator) ->
          Optional.of(numerator.scaleByPowerOfTen(2).divide(denominator, DECIMAL128));
      case Absent() -> Optional.empty();
    };
  }
}
