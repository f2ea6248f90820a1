package id.tolok.achievement.columns;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.TargetCeiling;
import id.tolok.achievement.grade.RatingScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// A random rule and random rows for it, half of them laid on or beside a border on purpose.
final class ColumnCases {

  private static final List<Cap> CAPS =
      List.of(
          Cap.AT_120,
          Cap.at(new BigDecimal("100")),
          Cap.at(new BigDecimal("110")),
          Cap.at(new BigDecimal("150")),
          Cap.at(new BigDecimal("133.335")),
          Cap.NONE);

  private static final List<StabilityScale> SCALES =
      List.of(
          StabilityScale.DEFAULT,
          new StabilityScale(List.of(point("50", "0"), point("80", "33.335"))),
          new StabilityScale(List.of(point("-20.5", "1"), point("0", "1"), point("99.99", "150"))));

  private static final double[] BORDERS = {0, 50, 55, 59.5, 65, 70, 75, 80, 85, 90, 100, 110, 120};

  private static final double[] NUDGES = {
    0, 0, 0.005, -0.005, 0.01, 1e-9, -1e-9, 1e-12, -1e-12, 0.005000001, 0.004999999
  };

  private final SplittableRandom random;
  private final boolean onlyUsualTargets;
  final AchievementRule rule;
  final RatingScale scale;
  final TargetColumn targets;
  final ActualColumn.Reported actuals;

  ColumnCases(long seed, int count) {
    random = new SplittableRandom(seed);
    onlyUsualTargets = random.nextInt(4) == 0;
    rule = rule();
    scale = one(List.of(RatingScale.values()));
    double[] figures = new double[count];
    var noEvents = new BitSet();
    double[] lows = new double[count];
    double[] highs = new double[count];
    for (int row = 0; row < count; row++) {
      lows[row] = target();
      highs[row] = random.nextInt(4) == 0 ? lows[row] : Math.max(lows[row], target());
      figures[row] = actual(random.nextBoolean() ? lows[row] : highs[row]);
      noEvents.set(row, Double.isNaN(figures[row]) && random.nextBoolean());
    }
    actuals = new ActualColumn.Reported(figures, noEvents);
    boolean mismatched = random.nextInt(50) == 0;
    targets =
        rule.direction().needsRange() != mismatched
            ? new TargetColumn.Ranges(lows, highs)
            : new TargetColumn.Values(lows);
  }

  private AchievementRule rule() {
    var plain = AchievementRule.of(one(List.of(Direction.values())));
    var chosen =
        plain
            .withCap(one(CAPS))
            .withCeiling(one(List.of(TargetCeiling.values())))
            .withNoEvent(one(List.of(NoEventTreatment.values())))
            .withScale(one(SCALES));
    return random.nextBoolean()
        ? chosen
        : chosen.withWorstTolerated(BigDecimal.valueOf(1 + random.nextInt(4000), 2));
  }

  private double target() {
    return switch (onlyUsualTargets ? -1 : random.nextInt(40)) {
      case 0 -> 0;
      case 1 -> -0.0;
      case 2 -> Double.NaN;
      case 3 -> -decimal(5, 2);
      case 4 -> decimal(16, 3);
      case 5 -> decimal(9, 12);
      case 6 -> Double.POSITIVE_INFINITY;
      default -> rule.direction() == Direction.HIGHER_FROM_NEGATIVE ? -usual() : usual();
    };
  }

  private double usual() {
    return switch (random.nextInt(3)) {
      case 0 -> 1 + random.nextInt(100);
      case 1 -> 100.0 * (1 + random.nextInt(20));
      default -> Math.max(decimal(5, random.nextInt(4)), 0.001);
    };
  }

  private double actual(double target) {
    return switch (random.nextInt(40)) {
      case 0, 1 -> Double.NaN;
      case 2 -> 0;
      case 3 -> -decimal(4, 2);
      case 4 -> Double.NEGATIVE_INFINITY;
      case 5 -> decimal(17, 3);
      default -> random.nextBoolean() ? usual() : beside(target);
    };
  }

  /// An actual whose share of the target lies at a border of a grade or of the rounding.
  private double beside(double target) {
    if (!Double.isFinite(target)) {
      return 1;
    }
    double border = random.nextInt(3) > 0 ? one(BORDERS) : random.nextInt(20_000) / 100.0;
    var share = BigDecimal.valueOf(border).add(BigDecimal.valueOf(one(NUDGES)));
    var ratio = share.movePointLeft(2);
    var figure = BigDecimal.valueOf(target);
    return (switch (rule.direction()) {
          case HIGHER, STABLE, RANGE_HIGHER, YES_NO -> figure.multiply(ratio);
          case LOWER, HIGHER_FROM_NEGATIVE, RANGE_LOWER ->
              figure.multiply(BigDecimal.TWO.subtract(ratio));
          case LOWER_AS_RATIO ->
              ratio.signum() == 0 ? figure : figure.divide(ratio, MathContext.DECIMAL64);
        })
        .doubleValue();
  }

  private double decimal(int digits, int decimals) {
    long bound = Math.round(Math.pow(10, digits));
    return BigDecimal.valueOf(random.nextLong(bound), decimals).doubleValue();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private double one(double[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static StabilityScale.Point point(String closeness, String achievement) {
    return new StabilityScale.Point(new BigDecimal(closeness), new BigDecimal(achievement));
  }
}
