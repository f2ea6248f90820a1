package id.tolok.achievement;

import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;

/// What a target of exactly 0 counts, where no formula can divide by it.
final class ZeroTarget {

  private ZeroTarget() {}

  static Achievement achievement(AchievementRule rule, BigDecimal actual) {
    return switch (rule.direction()) {
      case HIGHER, HIGHER_FROM_NEGATIVE -> higher(rule, actual);
      case LOWER -> lower(rule, actual);
      case LOWER_AS_RATIO -> metOrNot(rule, actual);
      case YES_NO -> rule.yesOrNo(actual);
      case STABLE -> new NotMeasured(Reason.ZERO_TARGET_NOT_ALLOWED);
      case RANGE_HIGHER, RANGE_LOWER -> new NotMeasured(Reason.TARGET_KIND_MISMATCH);
    };
  }

  /// Nothing planned and nothing done is 100; anything done is beyond measure; less than nothing is
  /// 0. The first two carry a warning, because such a 0 often means "not planned this year".
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target 0, semakin tinggi semakin baik")
  private static Achievement higher(AchievementRule rule, BigDecimal actual) {
    return switch (actual.signum()) {
      case 0 -> decided(rule, Percent.HUNDRED, AchievementFinding.ZERO_TARGET);
      case 1 -> decided(rule, rule.cap().beyondMeasure(), AchievementFinding.UNPLANNED_RESULT);
      default -> decided(rule, Percent.ZERO, AchievementFinding.ZERO_TARGET);
    };
  }

  /// With a worst tolerated value `W` the way from `W` to 0 is the scale: `(W - R) / W × 100`.
  /// Without it only 0 itself is a success.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "target 0, realisasi terburuk")
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target 0 tanpa realisasi terburuk")
  private static Achievement lower(AchievementRule rule, BigDecimal actual) {
    return rule.findWorstTolerated()
        .map(worst -> towardsWorst(rule, worst, actual))
        .orElseGet(() -> metOrNot(rule, actual));
  }

  private static Achievement towardsWorst(
      AchievementRule rule, BigDecimal worst, BigDecimal actual) {
    Percent raw = Percent.share(worst.subtract(actual), worst);
    boolean converts = rule.ceiling() == TargetCeiling.CONVERTS_TO_120 && actual.signum() == 0;
    Percent counts = converts ? AchievementRule.CONVERTED : raw;
    return new Measured(raw, rule.cap().within(counts), List.of());
  }

  /// A target of 0 that is kept counts 100, one that is not counts 0: there is no way in between.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target 0, semakin rendah semakin baik")
  private static Achievement metOrNot(AchievementRule rule, BigDecimal actual) {
    return decided(rule, actual.signum() <= 0 ? Percent.HUNDRED : Percent.ZERO);
  }

  private static Achievement decided(
      AchievementRule rule, Percent percent, AchievementFinding... findings) {
    return new Measured(null, rule.cap().within(percent), List.of(findings));
  }
}
