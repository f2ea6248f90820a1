package id.tolok.sample.measured;

import id.tolok.achievement.Direction;
import id.tolok.planning.IndicatorTarget;
import java.math.BigDecimal;
import java.util.Locale;

/// A target for an indicator whose decree states none: believable for its unit.
final class InventedTarget {

  private InventedTarget() {}

  /// @param place of the indicator among those of its agency
  static BigDecimal of(IndicatorTarget target, int place) {
    String unit = target.unit() == null ? "" : target.unit().toLowerCase(Locale.ROOT);
    if (target.rule().direction() == Direction.LOWER) {
      return BigDecimal.valueOf(10 + place % 3);
    }
    if (unit.equals("%") || unit.startsWith("persen")) {
      return BigDecimal.valueOf(80 + place * 7 % 18);
    }
    if (unit.startsWith("indeks") || unit.startsWith("nilai")) {
      return BigDecimal.valueOf(78 + place % 6);
    }
    return BigDecimal.valueOf(12 + 4 * (place % 8));
  }
}
