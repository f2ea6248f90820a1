package id.tolok.results.consequence;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Value;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What two computations of a year differ in.
final class Differences {

  /// Quarters first, then the year.
  static final List<Stretch> STRETCHES =
      Stream.concat(
              IntStream.rangeClosed(1, 4).mapToObj(Stretch::quarter),
              Stream.of(Stretch.wholeYear()))
          .toList();

  private Differences() {}

  /// What an indicator reached; null where the plan does not measure it.
  static @Nullable Scored scored(Scorecard card, long lineageId, Stretch stretch) {
    boolean measured =
        card.plan().indicators().stream().anyMatch(indicator -> indicator.id() == lineageId);
    return measured ? card.scored(lineageId, stretch) : null;
  }

  /// Whether target, actual and achievement are the same, as people see them.
  static boolean same(@Nullable Scored one, @Nullable Scored other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return same(one.target(), other.target())
        && same(one.actual(), other.actual())
        && same(one.achievement(), other.achievement());
  }

  private static boolean same(Target one, Target other) {
    if (one instanceof Target.NotPlanned || other instanceof Target.NotPlanned) {
      return one.equals(other);
    }
    return TargetPlan.low(one).compareTo(TargetPlan.low(other)) == 0
        && TargetPlan.high(one).compareTo(TargetPlan.high(other)) == 0;
  }

  private static boolean same(Value one, Value other) {
    return one instanceof Value.Known(var figure) && other instanceof Value.Known(var second)
        ? figure.compareTo(second) == 0
        : one.equals(other);
  }

  private static boolean same(Achievement one, Achievement other) {
    return one instanceof Achievement.Measured measured
            && other instanceof Achievement.Measured second
        ? measured.percent().rounded().compareTo(second.percent().rounded()) == 0
        : one.equals(other);
  }
}
