package id.tolok.planning.plan;

import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.document.Indicator;
import id.tolok.figures.form.TargetText;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Finding;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.SourceSpan;
import id.tolok.planning.finding.TargetFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is impossible or doubtful about a target by itself, before anything is measured.
public final class TargetChecks {

  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TargetChecks() {}

  /// Remarks on a planned target; none on what is not planned.
  ///
  /// @param unit of the target; null where nobody states it
  public static List<Finding> of(
      Indicator stated, Target annual, Direction direction, @Nullable String unit) {
    if (annual instanceof Target.NotPlanned) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    BigDecimal low = TargetPlan.low(annual);
    if (direction.needsRange() != annual instanceof Target.Range) {
      findings.add(finding(TargetFinding.TARGET_KIND_WRONG));
    }
    if (low.signum() < 0 && !takesNegative(direction)) {
      findings.add(finding(TargetFinding.TARGET_NEGATIVE, shown(low)));
    }
    if (low.signum() == 0 && !takesZero(direction)) {
      findings.add(finding(TargetFinding.TARGET_ZERO_NOT_ALLOWED));
    }
    if (isShare(stated, unit) && TargetPlan.high(annual).compareTo(HUNDRED) > 0) {
      findings.add(finding(TargetFinding.TARGET_ABOVE_HUNDRED, shown(TargetPlan.high(annual))));
    }
    behindBaseline(stated, annual, direction).ifPresent(findings::add);
    return findings;
  }

  static Finding finding(TargetFinding code, String... arguments) {
    return Finding.of(code, NOWHERE, arguments);
  }

  static String shown(BigDecimal figure) {
    return IndonesianNumber.exact(figure.stripTrailingZeros());
  }

  private static boolean takesNegative(Direction direction) {
    return switch (direction) {
      case HIGHER, HIGHER_FROM_NEGATIVE, YES_NO -> true;
      case LOWER, LOWER_AS_RATIO, STABLE, RANGE_HIGHER, RANGE_LOWER -> false;
    };
  }

  private static boolean takesZero(Direction direction) {
    return switch (direction) {
      case HIGHER, HIGHER_FROM_NEGATIVE, LOWER, LOWER_AS_RATIO, YES_NO -> true;
      case STABLE, RANGE_HIGHER, RANGE_LOWER -> false;
    };
  }

  private static boolean isShare(Indicator stated, @Nullable String unit) {
    return "%".equals(unit) && stated.formula().kind() == FormulaKind.RATIO;
  }

  private static Optional<Finding> behindBaseline(
      Indicator stated, Target annual, Direction direction) {
    return baseline(stated)
        .filter(baseline ->
            switch (direction) {
              case HIGHER, RANGE_HIGHER, HIGHER_FROM_NEGATIVE ->
                  TargetPlan.high(annual).compareTo(baseline) < 0;
              case LOWER, LOWER_AS_RATIO, RANGE_LOWER ->
                  TargetPlan.low(annual).compareTo(baseline) > 0;
              case STABLE, YES_NO -> false;
            })
        .map(baseline ->
            finding(
                TargetFinding.TARGET_BEHIND_BASELINE,
                shown(TargetPlan.low(annual)),
                shown(baseline)));
  }

  /// The baseline as one figure; empty where the decree states none or says it in words.
  public static Optional<BigDecimal> baseline(Indicator stated) {
    String text = stated.baseline();
    return text != null
            && TargetText.ofSheet(text) instanceof TargetText.Planned(Target.Value(var figure), _)
        ? Optional.of(figure)
        : Optional.empty();
  }
}
