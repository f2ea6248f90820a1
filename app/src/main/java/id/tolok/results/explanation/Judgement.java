package id.tolok.results.explanation;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
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
              rule.direction().formula().replaceAll("\\bT\\b", shown(figure));
          case Target.Range(var low, var high) ->
              rule.direction()
                  .formula()
                  .replaceAll("\\bT1\\b", shown(low))
                  .replaceAll("\\bT2\\b", shown(high));
          case Target.NotPlanned() -> "";
        };
    return formula.replaceAll("\\bR\\b", shown(actual));
  }

  private static String shown(BigDecimal figure) {
    String text = IndonesianNumber.rounded(figure, DECIMALS);
    return Matcher.quoteReplacement(figure.signum() < 0 ? "(" + text + ")" : text);
  }
}
