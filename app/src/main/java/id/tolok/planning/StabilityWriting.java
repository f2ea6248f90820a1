package id.tolok.planning;

import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.StabilityScale.Point;
import id.tolok.figures.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes and reads the scale of an indicator whose target is a value to hit: `0 = 0; 90 = 100; 100
/// = 120` says that a closeness of 90 counts 100.
public final class StabilityWriting {

  private static final int POINTS_MAX = 10;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private StabilityWriting() {}

  public static String of(StabilityScale scale) {
    return scale.points().stream()
        .map(point -> written(point.closeness()) + " = " + written(point.achievement()))
        .collect(Collectors.joining("; "));
  }

  /// The scale a text writes; empty where it writes none: fewer than two points or more than ten,
  /// closeness that does not rise or passes 100, achievement that falls or passes 1000, or no
  /// number.
  public static Optional<StabilityScale> read(String text) {
    List<Point> points = new ArrayList<>();
    for (String part : text.split(";")) {
      String[] sides = part.split("[=:]", -1);
      BigDecimal closeness = sides.length == 2 ? number(sides[0]) : null;
      BigDecimal achievement = sides.length == 2 ? number(sides[1]) : null;
      if (closeness == null || achievement == null || !follows(points, closeness, achievement)) {
        return Optional.empty();
      }
      points.add(new Point(closeness, achievement));
    }
    return points.size() < 2 || points.size() > POINTS_MAX
        ? Optional.empty()
        : Optional.of(new StabilityScale(points));
  }

  private static boolean follows(List<Point> points, BigDecimal closeness, BigDecimal achievement) {
    if (closeness.compareTo(BigDecimal.valueOf(100)) > 0 || achievement.compareTo(MOST) > 0) {
      return false;
    }
    return points.isEmpty()
        || (closeness.compareTo(points.getLast().closeness()) > 0
            && achievement.compareTo(points.getLast().achievement()) >= 0);
  }

  private static @Nullable BigDecimal number(String text) {
    return WrittenNumber.read(text.strip()) instanceof WrittenNumber.Reading.Certain(var number)
            && number.signum() >= 0
        ? number
        : null;
  }

  private static String written(BigDecimal figure) {
    return figure.signum() == 0
        ? "0"
        : figure.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
