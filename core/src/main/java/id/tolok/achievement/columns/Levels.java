package id.tolok.achievement.columns;

import id.tolok.achievement.grade.Border;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/// The borders of a rating scale as numbers, lowest first.
final class Levels {

  private final long[] leastHundredths;

  Levels(RatingScale scale) {
    leastHundredths =
        scale.grades().stream()
            .sorted(Comparator.comparingInt(Grade::level))
            .flatMap(grade -> grade.findBorder().stream())
            .mapToLong(Levels::leastHundredths)
            .toArray();
  }

  private static long leastHundredths(Border border) {
    BigDecimal hundredths = border.value().movePointRight(2);
    return switch (border.kind()) {
      case FROM -> hundredths.setScale(0, RoundingMode.CEILING).longValueExact();
      case ABOVE -> hundredths.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
    };
  }

  byte ofHundredths(long hundredths) {
    byte level = 1;
    for (long least : leastHundredths) {
      level += (byte) (hundredths >= least ? 1 : 0);
    }
    return level;
  }
}
