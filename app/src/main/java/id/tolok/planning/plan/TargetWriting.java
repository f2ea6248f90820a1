package id.tolok.planning.plan;

import static java.math.RoundingMode.HALF_UP;

import id.tolok.achievement.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Targets as a field of a form carries them: `1250,5`, `80-90`, `BB`. What is written reads as the
/// same again, so there are no points between thousands.
public final class TargetWriting {

  private static final int DECIMALS_MAX = 6;

  private TargetWriting() {}

  /// Empty for what is not planned.
  public static String of(@Nullable Target target) {
    return switch (target) {
      case Target.Value(var figure) -> number(figure);
      case Target.Range(var low, var high) -> number(low) + "-" + number(high);
      case Target.NotPlanned() -> "";
      case null -> "";
    };
  }

  /// The words where it has some, else the figure.
  public static String of(TargetSetting setting) {
    String words = setting.inWords();
    return words == null ? of(setting.annual()) : words;
  }

  private static String number(BigDecimal figure) {
    return figure
        .setScale(Math.min(DECIMALS_MAX, Math.max(0, figure.stripTrailingZeros().scale())), HALF_UP)
        .toPlainString()
        .replace('.', ',');
  }
}
