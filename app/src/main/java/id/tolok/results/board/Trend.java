package id.tolok.results.board;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether an achievement moved since the period before it. Judged on two decimals, as shown.
///
/// @param points by how many percentage points, below 0 where it fell; null where one of the two
///   periods has no number
public record Trend(@Nullable BigDecimal points) {

  /// Where nothing can be compared.
  public static final Trend UNKNOWN = new Trend(null);

  /// From one period to the next.
  public static Trend between(@Nullable Achievement before, Achievement now) {
    if (before == null) {
      return UNKNOWN;
    }
    return between(before.findPercent().orElse(null), now.findPercent().orElse(null));
  }

  static Trend between(@Nullable Percent before, @Nullable Percent now) {
    return before == null || now == null
        ? UNKNOWN
        : new Trend(now.rounded().subtract(before.rounded()));
  }

  public boolean isKnown() {
    return points != null;
  }

  /// 1 where it rose, -1 where it fell, 0 where it stayed or cannot be said.
  public int direction() {
    return points == null ? 0 : points.signum();
  }
}
