package id.tolok.figures.form;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.document.Indicator;
import id.tolok.figures.Adding;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.formula.Expression;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How one indicator is measured in one year, wherever its figures are kept.
///
/// @param expression what is computed, on the scale of the unit; the indicator itself as a variable
///   where the decree gives no formula
/// @param comparable whether what it gives may be compared with the target
/// @param unit of target and actual; null where nobody states it
/// @param rule how the achievement is computed
/// @param targets of the year and its quarters
/// @param remarks what was noticed about formula and targets
public record MeasurePlan(
    Expression expression,
    boolean comparable,
    @Nullable String unit,
    Polarity polarity,
    AchievementRule rule,
    TargetPlan targets,
    List<Finding> remarks) {

  public MeasurePlan {
    remarks = List.copyOf(remarks);
  }

  /// What a decree says of a year, and what people stated beyond it.
  ///
  /// @param expression the formula; null where the value itself is given
  /// @param stated what comes before the decree's own targets; null where nobody stated any
  /// @param adding how the figures of a name add up; empty where nobody knows
  public static MeasurePlan of(
      Indicator indicator,
      @Nullable Expression expression,
      @Nullable StatedTarget stated,
      int year,
      Function<String, Optional<Adding>> adding) {
    var remarks = new ArrayList<Finding>();
    String unit = unit(indicator, stated);
    var scaled = ScaledFormula.of(indicator, expression, unit, remarks);
    Expression measured = expression == null ? scaled.expression() : expression;
    TargetPlan targets =
        new TargetPlanner(remarks)
            .plan(indicator, stated, year, Consolidations.of(indicator, measured, adding));
    Polarity polarity = polarity(indicator, stated);
    return new MeasurePlan(
        scaled.expression(),
        scaled.comparable(),
        unit,
        polarity,
        AchievementRule.of(direction(polarity, targets.annual())),
        targets,
        remarks);
  }

  private static @Nullable String unit(Indicator indicator, @Nullable StatedTarget stated) {
    String inSheet = stated == null ? null : stated.unit();
    return inSheet == null ? indicator.unit() : inSheet;
  }

  private static Polarity polarity(Indicator indicator, @Nullable StatedTarget stated) {
    Polarity inSheet = stated == null ? null : stated.polarity();
    if (inSheet != null) {
      return inSheet;
    }
    return indicator.polarity().equals("lower") ? Polarity.LOWER : Polarity.HIGHER;
  }

  private static Direction direction(Polarity polarity, Target target) {
    boolean range = target instanceof Target.Range;
    return switch (polarity) {
      case HIGHER -> range ? Direction.RANGE_HIGHER : Direction.HIGHER;
      case LOWER -> range ? Direction.RANGE_LOWER : Direction.LOWER;
    };
  }
}
