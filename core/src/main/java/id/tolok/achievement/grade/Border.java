package id.tolok.achievement.grade;

import java.math.BigDecimal;

/// The lower border of a level.
///
/// @param value in percentage points
/// @param kind whether the border itself belongs to the level
public record Border(BigDecimal value, Kind kind) {

  /// On which side of a border the border itself lies.
  public enum Kind {
    /// The level begins with the border: 85 and more.
    FROM,
    /// The level begins just above the border: more than 90.
    ABOVE
  }

  static Border from(String value) {
    return new Border(new BigDecimal(value), Kind.FROM);
  }

  static Border above(String value) {
    return new Border(new BigDecimal(value), Kind.ABOVE);
  }

  /// Whether an achievement has reached the level.
  ///
  /// @param achievement in percentage points, rounded as a grade is chosen from
  public boolean admits(BigDecimal achievement) {
    int side = achievement.compareTo(value);
    return switch (kind) {
      case FROM -> side >= 0;
      case ABOVE -> side > 0;
    };
  }
}
