package id.tolok.achievement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One level of a {@link RatingScale}.
///
/// @param level from 1, the worst
/// @param name the word of the regulation; always shown, never colour alone
/// @param reportName the word many performance reports print instead, null where there is none
/// @param from the least achievement of this level, with the two decimals grades are chosen from;
///   null for the lowest level
/// @param colour as `#RRGGBB`, null where neither law nor habit gives one
public record Grade(
    int level,
    String name,
    @Nullable String reportName,
    @Nullable BigDecimal from,
    @Nullable String colour) {

  public Optional<String> findReportName() {
    return Optional.ofNullable(reportName);
  }

  public Optional<BigDecimal> findFrom() {
    return Optional.ofNullable(from);
  }

  public Optional<String> findColour() {
    return Optional.ofNullable(colour);
  }
}
