package id.tolok.achievement.grade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One level of a {@link RatingScale}.
///
/// @param level from 1, the worst
/// @param name the word of the regulation; always shown, never colour alone
/// @param reportName the word many performance reports print instead, null where there is none
/// @param border where the level begins; null for the lowest level
/// @param colour as `#RRGGBB`, null where neither law nor habit gives one
public record Grade(
    int level,
    String name,
    @Nullable String reportName,
    @Nullable Border border,
    @Nullable String colour) {

  public Optional<String> findReportName() {
    return Optional.ofNullable(reportName);
  }

  public Optional<Border> findBorder() {
    return Optional.ofNullable(border);
  }

  public Optional<String> findColour() {
    return Optional.ofNullable(colour);
  }
}
