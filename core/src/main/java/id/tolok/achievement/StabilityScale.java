package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;

/// Turns the closeness to a target that should be hit into an achievement: straight lines between
/// points, level before the first and after the last. Belongs to the indicator.
///
/// @param points at least two, closeness rising strictly, achievement never falling
@BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "skala polarisasi stabilize")
public record StabilityScale(List<Point> points) {

  /// The default: 0 gives 0, 90 gives 100, 100 gives 120.
  public static final StabilityScale DEFAULT =
      new StabilityScale(List.of(point(0, 0), point(90, 100), point(100, 120)));

  /// One corner of the scale, both in percentage points.
  public record Point(BigDecimal closeness, BigDecimal achievement) {}

  public StabilityScale {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a scale needs two points: " + points);
    }
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Point after = points.get(i);
      if (after.closeness.compareTo(before.closeness) <= 0
          || after.achievement.compareTo(before.achievement) < 0) {
        throw new IllegalArgumentException("not rising: " + before + " then " + after);
      }
    }
  }

  private static Point point(int closeness, int achievement) {
    return new Point(BigDecimal.valueOf(closeness), BigDecimal.valueOf(achievement));
  }

  Percent achievement(Percent closeness) {
    if (closeness.compareTo(Percent.of(points.getFirst().closeness)) <= 0) {
      return Percent.of(points.getFirst().achievement);
    }
    for (int i = 1; i < points.size(); i++) {
      if (closeness.compareTo(Percent.of(points.get(i).closeness)) <= 0) {
        return between(points.get(i - 1), points.get(i), closeness);
      }
    }
    return Percent.of(points.getLast().achievement);
  }

  private static Percent between(Point low, Point high, Percent closeness) {
    return closeness
        .minus(Percent.of(low.closeness))
        .times(high.achievement.subtract(low.achievement))
        .dividedBy(high.closeness.subtract(low.closeness))
        .plus(Percent.of(low.achievement));
  }
}
