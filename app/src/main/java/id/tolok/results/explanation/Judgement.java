package id.tolok.results.explanation;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Value;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.LegalSource;
import id.tolok.scorecard.Scored;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/// How an actual is held against its target.
///
/// @param rule direction, cap and what a maximum counts
/// @param worked the formula of the direction with the figures in it, such as `85,5 / 90 × 100`;
///   empty where no formula applied
/// @param sources what the formula rests on
/// @param scale grades are taken from
/// @param scaleSources what the scale rests on
public record Judgement(
    AchievementRule rule,
    String worked,
    List<LegalSource> sources,
    RatingScale scale,
    List<LegalSource> scaleSources) {

  private static final int DECIMALS = 6;

  public Judgement {
    sources = List.copyOf(sources);
    scaleSources = List.copyOf(scaleSources);
  }

  static Judgement of(AchievementRule rule, Scored scored, RatingScale scale) {
    return new Judgement(
        rule, worked(rule, scored), LegalSource.of(rule.direction()), scale, LegalSource.of(scale));
  }

  private static String worked(AchievementRule rule, Scored scored) {
    if (!(scored.actual() instanceof Value.Known(var actual))
        || !(scored.achievement() instanceof Achievement.Measured(var raw, _, _))
        || raw == null) {
      return "";
    }
    String formula =
        switch (scored.target()) {
          case Target.Value(var figure) ->
              applied(rule, figure, actual)
                  .replaceAll("\\bT\\b", shown(figure))
                  .replaceAll(
                      "\\bW\\b", rule.findWorstTolerated().map(Judgement::shown).orElse(""));
          case Target.Range range ->
              applied(rule.direction(), range, actual)
                  .replaceAll("\\bT1\\b", shown(range.low()))
                  .replaceAll("\\bT2\\b", shown(range.high()));
          case Target.NotPlanned() -> "";
        };
    return formula.replaceAll("\\bR\\b", shown(actual));
  }

  /// The part of a direction's formula that this target and this actual come under: what is printed
  /// with figures in it must be true, and must give the result beside it.
  private static String applied(AchievementRule rule, BigDecimal target, BigDecimal actual) {
    Direction direction = rule.direction();
    return switch (direction) {
      case HIGHER, HIGHER_FROM_NEGATIVE ->
          (target.signum() < 0 ? Direction.HIGHER_FROM_NEGATIVE : Direction.HIGHER).formula();
      case LOWER -> target.signum() == 0 ? "(W - R) / W × 100" : direction.formula();
      case LOWER_AS_RATIO -> direction.formula();
      case STABLE -> actual.compareTo(target) <= 0 ? "R / T × 100" : "200 - R / T × 100";
      case RANGE_HIGHER, RANGE_LOWER, YES_NO -> "";
    };
  }

  /// Empty inside the range, where nothing is divided.
  private static String applied(Direction direction, Target.Range range, BigDecimal actual) {
    if (actual.compareTo(range.low()) >= 0 && actual.compareTo(range.high()) <= 0) {
      return "";
    }
    String bound = actual.compareTo(range.low()) < 0 ? "T1" : "T2";
    return switch (direction) {
      case RANGE_HIGHER -> Direction.HIGHER.formula().replace("T", bound);
      case RANGE_LOWER -> Direction.LOWER.formula().replace("T", bound);
      case HIGHER, LOWER, LOWER_AS_RATIO, STABLE, HIGHER_FROM_NEGATIVE, YES_NO -> "";
    };
  }

  private static String shown(BigDecimal figure) {
    String text = IndonesianNumber.rounded(figure, DECIMALS);
    return Matcher.quoteReplacement(figure.signum() < 0 ? "(" + text + ")" : text);
  }
}
