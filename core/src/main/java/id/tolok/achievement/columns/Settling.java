package id.tolok.achievement.columns;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.TargetCeiling;

/// Rounds a share to hundredths of a percentage point when floating point is sure of the answer.
final class Settling {

  /// Says that only the exact rule can tell.
  static final long UNSURE = Long.MIN_VALUE;

  /// What the formulas can be off, relative to the figures on the way. A quotient of two rounded
  /// decimals, a subtraction and a multiplication err by at most five halves of an ulp of `|share|
  /// + 400`, which is 5.6e-16; this is nearly twice that.
  private static final double ERROR = 1e-15;

  private static final double FIGURES_ON_THE_WAY = 400;

  private final double cap;
  private final boolean open;
  private final double atCeiling;
  private final double errorFactor;

  Settling(AchievementRule rule) {
    cap = rule.cap().limit().map(limit -> limit.decimal().doubleValue()).orElse(Double.MAX_VALUE);
    boolean scaled = rule.direction() == Direction.STABLE;
    open = scaled || rule.ceiling() == TargetCeiling.OPEN;
    atCeiling = rule.ceiling() == TargetCeiling.CONVERTS_TO_120 ? 120 : 100;
    errorFactor = scaled ? new ScaleLines(rule.scale()).errorFactor() : 1;
  }

  /// Keeps shares within floor, cap and ceiling, without rounding.
  void count(double[] shares, int count) {
    if (open) {
      keepWithin(cap, shares, count);
    } else {
      for (int i = 0; i < count; i++) {
        shares[i] = counted(shares[i]);
      }
    }
  }

  private static void keepWithin(double cap, double[] shares, int count) {
    for (int i = 0; i < count; i++) {
      shares[i] = Math.min(Math.max(shares[i], 0), cap);
    }
  }

  private double counted(double share) {
    double reached = share >= 100 && !open ? atCeiling : share;
    return Math.min(Math.max(reached, 0), cap);
  }

  /// The share as people see it, in hundredths; {@link #UNSURE} near a tie of the rounding and near
  /// the point where a ceiling takes hold.
  ///
  /// @param actualError what the actual may be off, relative to its size
  long hundredths(double share, double actualError) {
    double error = (ERROR + actualError) * errorFactor * (Math.abs(share) + FIGURES_ON_THE_WAY);
    if (!open && Math.abs(share - 100) <= error) {
      return UNSURE;
    }
    double hundredfold = counted(share) * 100;
    double below = Math.floor(hundredfold);
    double fromTie = Math.abs(hundredfold - below - 0.5);
    if (!(fromTie > 100 * error + Math.ulp(hundredfold))) {
      return UNSURE;
    }
    return (long) (hundredfold - below > 0.5 ? below + 1 : below);
  }
}
