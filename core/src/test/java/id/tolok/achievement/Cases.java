package id.tolok.achievement;

import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.achievement.grade.RatingScale;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shorthand of the case files: `80..90` is a range, `W=10;cap=none` are settings.
final class Cases {

  private Cases() {}

  static Achievement achievement(
      String direction,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String settings) {
    return rule(direction, settings).achievement(target(target), actual(actual));
  }

  private static AchievementRule rule(String direction, @Nullable String settings) {
    var rule = AchievementRule.of(Direction.of(direction));
    for (String setting : settings == null ? new String[0] : settings.split(";")) {
      String[] pair = setting.split("=");
      rule =
          switch (pair[0]) {
            case "W" -> rule.withWorstTolerated(new BigDecimal(pair[1]));
            case "cap" -> rule.withCap(cap(pair[1]));
            case "ceiling" -> rule.withCeiling(ceiling(pair[1]));
            case "no event" -> rule.withNoEvent(NoEventTreatment.COUNTS_AS_100);
            default -> throw new IllegalArgumentException("no setting: " + setting);
          };
    }
    return rule;
  }

  private static Cap cap(String text) {
    return text.equals("none") ? Cap.NONE : Cap.at(new BigDecimal(text));
  }

  private static TargetCeiling ceiling(String text) {
    return text.equals("120") ? TargetCeiling.CONVERTS_TO_120 : TargetCeiling.STAYS_AT_100;
  }

  private static Target target(@Nullable String text) {
    if (text == null) {
      return new Target.NotPlanned();
    }
    int dots = text.indexOf("..");
    return dots < 0
        ? Target.of(new BigDecimal(text))
        : new Target.Range(
            new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
  }

  private static Actual actual(@Nullable String text) {
    return switch (text) {
      case null -> new Actual.NotReported();
      case "no event" -> new Actual.NoEvent();
      case "failed" -> new Actual.NotComputable();
      case "waived" -> new Actual.WaivedByVerifier("kantor terendam banjir");
      default -> Actual.of(new BigDecimal(text));
    };
  }

  /// `raw | counted | findings | grade`, as the case files write them.
  static String shown(Achievement achievement) {
    return switch (achievement) {
      case NotMeasured(var reason) -> reason + " | " + reason + " |  | -";
      case Measured(var raw, var percent, var findings) ->
          "%s | %s | %s | %s"
              .formatted(
                  raw == null ? "n/a" : raw,
                  percent,
                  findings.stream().map(Enum::name).collect(Collectors.joining(";")),
                  RatingScale.PERMENDAGRI_86.grade(percent).name());
    };
  }

  static String counted(Achievement achievement) {
    return achievement
        .findPercent()
        .map(Percent::toString)
        .orElseGet(() -> ((NotMeasured) achievement).reason().name());
  }
}
