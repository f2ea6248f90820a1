package id.tolok.achievement;

import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the achievement of one indicator is computed. A share of a percentage is a percent of a
/// percent: target 90 %, actual 85.5 % is 95.
///
/// @param direction which way is good, and the formula
/// @param cap the most that counts
/// @param ceiling whether the target can be surpassed; without effect on {@link Direction#STABLE},
///   whose scale says what a hit counts
/// @param noEvent what a period without events counts
/// @param scale for {@link Direction#STABLE} only
/// @param worstTolerated the actual that counts 0 when the target is 0 and less is better, above 0;
///   null when none was set
@BasedOn(value = Regulation.PERPRES_29_2014, place = "pengukuran kinerja")
@BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, pengukuran kinerja")
public record AchievementRule(
    Direction direction,
    Cap cap,
    TargetCeiling ceiling,
    NoEventTreatment noEvent,
    StabilityScale scale,
    @Nullable BigDecimal worstTolerated) {

  static final Percent CONVERTED = Percent.of(BigDecimal.valueOf(120));

  public AchievementRule {
    if (worstTolerated != null && worstTolerated.signum() <= 0) {
      throw new IllegalArgumentException("worst tolerated must be above 0: " + worstTolerated);
    }
  }

  /// The rule with every setting at its default.
  public static AchievementRule of(Direction direction) {
    return new AchievementRule(
        direction,
        Cap.AT_120,
        TargetCeiling.OPEN,
        NoEventTreatment.EXCLUDED,
        StabilityScale.DEFAULT,
        null);
  }

  public AchievementRule withCap(Cap other) {
    return new AchievementRule(direction, other, ceiling, noEvent, scale, worstTolerated);
  }

  public AchievementRule withCeiling(TargetCeiling other) {
    return new AchievementRule(direction, cap, other, noEvent, scale, worstTolerated);
  }

  public AchievementRule withNoEvent(NoEventTreatment other) {
    return new AchievementRule(direction, cap, ceiling, other, scale, worstTolerated);
  }

  public AchievementRule withScale(StabilityScale other) {
    return new AchievementRule(direction, cap, ceiling, noEvent, other, worstTolerated);
  }

  public AchievementRule withWorstTolerated(BigDecimal other) {
    return new AchievementRule(direction, cap, ceiling, noEvent, scale, other);
  }

  public Optional<BigDecimal> findWorstTolerated() {
    return Optional.ofNullable(worstTolerated);
  }

  /// The achievement of one indicator in one period.
  public Achievement achievement(Target target, Actual actual) {
    if (target instanceof Target.NotPlanned) {
      return new NotMeasured(Reason.NOT_PLANNED);
    }
    return switch (actual) {
      case Actual.Reported(var figure) -> reported(target, figure);
      case Actual.NotReported() -> new NotMeasured(Reason.NOT_REPORTED);
      case Actual.NotComputable() -> new NotMeasured(Reason.NOT_COMPUTABLE);
      case Actual.NoEvent() -> withoutEvent();
      case Actual.WaivedByVerifier _ ->
          new Measured(null, Percent.ZERO, List.of(AchievementFinding.MISSING_COUNTED_AS_ZERO));
    };
  }

  private Achievement withoutEvent() {
    return switch (noEvent) {
      case EXCLUDED -> new NotMeasured(Reason.NO_EVENT);
      case COUNTS_AS_100 ->
          new Measured(null, Percent.HUNDRED, List.of(AchievementFinding.NO_EVENT_AS_100));
    };
  }

  private Achievement reported(Target target, BigDecimal actual) {
    if (!Magnitude.isSensible(target) || !Magnitude.isSensible(actual)) {
      return new NotMeasured(Reason.FIGURE_OUT_OF_RANGE);
    }
    return switch (target) {
      case Target.Value(var figure) ->
          switch (figure.signum()) {
            case 0 -> ZeroTarget.achievement(this, actual);
            case 1 -> againstPositive(figure, actual);
            default -> againstNegative(figure, actual);
          };
      case Target.Range range -> againstRange(range, actual);
      case Target.NotPlanned() -> new NotMeasured(Reason.NOT_PLANNED);
    };
  }

  private Achievement againstPositive(BigDecimal target, BigDecimal actual) {
    return switch (direction) {
      case HIGHER -> counted(Percent.share(actual, target));
      case HIGHER_FROM_NEGATIVE ->
          counted(Percent.share(actual, target), AchievementFinding.TARGET_SIGN_UNEXPECTED);
      case LOWER -> counted(mirroredShare(target, actual));
      case LOWER_AS_RATIO ->
          actual.signum() > 0
              ? counted(Percent.share(target, actual))
              : counted(null, cap.beyondMeasure());
      case STABLE -> stable(target, actual);
      case YES_NO -> yesOrNo(actual);
      case RANGE_HIGHER, RANGE_LOWER -> new NotMeasured(Reason.TARGET_KIND_MISMATCH);
    };
  }

  private Achievement againstNegative(BigDecimal target, BigDecimal actual) {
    return switch (direction) {
      case HIGHER_FROM_NEGATIVE -> counted(mirroredShare(target, actual));
      case HIGHER ->
          counted(mirroredShare(target, actual), AchievementFinding.TARGET_SIGN_UNEXPECTED);
      case YES_NO -> yesOrNo(actual);
      case LOWER, LOWER_AS_RATIO, STABLE -> new NotMeasured(Reason.NEGATIVE_TARGET_NOT_ALLOWED);
      case RANGE_HIGHER, RANGE_LOWER -> new NotMeasured(Reason.TARGET_KIND_MISMATCH);
    };
  }

  private Achievement againstRange(Target.Range range, BigDecimal actual) {
    if (!direction.needsRange()) {
      return new NotMeasured(Reason.TARGET_KIND_MISMATCH);
    }
    if (range.low().signum() <= 0) {
      return new NotMeasured(
          range.low().signum() < 0
              ? Reason.NEGATIVE_TARGET_NOT_ALLOWED
              : Reason.ZERO_TARGET_NOT_ALLOWED);
    }
    if (actual.compareTo(range.high()) > 0) {
      return counted(againstBound(range.high(), actual));
    }
    return actual.compareTo(range.low()) < 0
        ? counted(againstBound(range.low(), actual))
        : counted(Percent.HUNDRED);
  }

  private Percent againstBound(BigDecimal bound, BigDecimal actual) {
    return direction == Direction.RANGE_HIGHER
        ? Percent.share(actual, bound)
        : mirroredShare(bound, actual);
  }

  private Achievement stable(BigDecimal target, BigDecimal actual) {
    Percent closeness =
        actual.compareTo(target) <= 0
            ? Percent.share(actual, target)
            : mirroredShare(target, actual);
    return new Measured(closeness, cap.within(scale.achievement(closeness)), List.of());
  }

  Achievement yesOrNo(BigDecimal actual) {
    return counted(actual.compareTo(BigDecimal.ONE) >= 0 ? Percent.HUNDRED : Percent.ZERO);
  }

  /// `(1 + (1 - R / T)) × 100`, which is `(2T - R) / T × 100`.
  private static Percent mirroredShare(BigDecimal target, BigDecimal actual) {
    return Percent.share(target.add(target).subtract(actual), target);
  }

  private Achievement counted(Percent raw, AchievementFinding... findings) {
    return counted(raw, raw, findings);
  }

  private Achievement counted(
      @Nullable Percent raw, Percent reached, AchievementFinding... findings) {
    if (ceiling == TargetCeiling.OPEN || reached.compareTo(Percent.HUNDRED) < 0) {
      return new Measured(raw, cap.within(reached), List.of(findings));
    }
    var remarks = new ArrayList<>(List.of(findings));
    if (reached.compareTo(Percent.HUNDRED) > 0) {
      remarks.add(AchievementFinding.ABOVE_MAXIMUM);
    }
    Percent counts = ceiling == TargetCeiling.CONVERTS_TO_120 ? CONVERTED : Percent.HUNDRED;
    return new Measured(raw, cap.within(counts), remarks);
  }
}
