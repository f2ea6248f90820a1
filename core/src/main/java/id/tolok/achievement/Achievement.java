package id.tolok.achievement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a target was reached, or why that cannot be said.
public sealed interface Achievement {

  /// A number that may enter an average.
  ///
  /// @param raw what the formula gave, before floor, cap, scale and conversion; null where a rule
  ///   decided because no formula applies (a zero target)
  /// @param percent the achievement that counts, from 0 to the cap
  /// @param findings what a person should know about it
  record Measured(@Nullable Percent raw, Percent percent, List<AchievementFinding> findings)
      implements Achievement {

    public Measured {
      findings = List.copyOf(findings);
    }

    /// The raw number where it differs from the one that counts, to be printed beside it.
    public Optional<Percent> differingRaw() {
      return Optional.ofNullable(raw).filter(number -> !number.equals(percent));
    }
  }

  /// No number; it stays out of averages and is never shown as 0.
  record NotMeasured(Reason reason) implements Achievement {}

  /// The number that counts, where there is one.
  default Optional<Percent> findPercent() {
    return switch (this) {
      case Measured measured -> Optional.of(measured.percent());
      case NotMeasured _ -> Optional.empty();
    };
  }
}
