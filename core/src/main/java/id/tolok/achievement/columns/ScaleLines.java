package id.tolok.achievement.columns;

import id.tolok.achievement.StabilityScale;
import java.util.List;

/// A {@link StabilityScale} in floating point.
final class ScaleLines {

  private final double[] closeness;
  private final double[] achievement;

  ScaleLines(StabilityScale scale) {
    List<StabilityScale.Point> points = scale.points();
    closeness = points.stream().mapToDouble(point -> point.closeness().doubleValue()).toArray();
    achievement = points.stream().mapToDouble(point -> point.achievement().doubleValue()).toArray();
  }

  double achievement(double close) {
    int last = closeness.length - 1;
    if (close <= closeness[0]) {
      return achievement[0];
    }
    for (int i = 1; i <= last; i++) {
      if (close <= closeness[i]) {
        double part = (close - closeness[i - 1]) / (closeness[i] - closeness[i - 1]);
        return achievement[i - 1] + part * (achievement[i] - achievement[i - 1]);
      }
    }
    return Double.isNaN(close) ? close : achievement[last];
  }

  /// How much an error of the closeness can grow, and how large the figures on the way are.
  double errorFactor() {
    double steepest = 0;
    double largest = 0;
    for (int i = 0; i < closeness.length; i++) {
      largest = Math.max(largest, Math.abs(closeness[i]) + Math.abs(achievement[i]));
      if (i > 0) {
        steepest =
            Math.max(
                steepest,
                (achievement[i] - achievement[i - 1]) / (closeness[i] - closeness[i - 1]));
      }
    }
    return (1 + steepest) * (1 + largest);
  }
}
