package id.tolok.measurement.limit;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Two quantities that an indicator in percent divides, so that one counts a part of the other.
///
/// @param part what is above the line
/// @param whole what is below
/// @param mayExceed whether the part may be above the whole: below the line stands a plan, a need
///   or an earlier state, or somebody allowed it
public record Ratio(long part, long whole, String indicator, boolean mayExceed) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What is done can be more than what was planned, needed or there before.
  private static final Pattern PLAN =
      Pattern.compile(
          "\\b(target|rencana|direncanakan|perencanaan|pagu|anggaran|dianggarkan|kebutuhan"
              + "|dibutuhkan|standar|seharusnya|sebelumnya|tahun lalu|tahun sebelum|awal"
              + "|ditargetkan|baseline)\\b");

  /// The names an expression divides; empty where it is not one quantity over another in percent.
  ///
  /// @param unit of the indicator
  public static Optional<Names> find(Expression expression, @Nullable String unit) {
    return switch (expression) {
      case PercentOf(var inner) -> division(inner);
      case Binary(var operator, var left, NumberLiteral(var factor))
          when operator == Operator.MULTIPLY && factor.compareTo(HUNDRED) == 0 ->
          division(left);
      case Binary(var operator, NumberLiteral(var factor), var right)
          when operator == Operator.MULTIPLY && factor.compareTo(HUNDRED) == 0 ->
          division(right);
      case Expression other when isPercent(unit) -> division(other);
      case Expression _ -> Optional.empty();
    };
  }

  /// The names above and below a line.
  public record Names(String part, String whole) {

    /// Whether what stands below the line is a plan, a need or an earlier state.
    public boolean isAgainstPlan() {
      return PLAN.matcher(whole.toLowerCase(Locale.ROOT)).find();
    }
  }

  private static Optional<Names> division(Expression expression) {
    return expression
                instanceof
                Binary(var operator, Variable(var part, var one), Variable(var whole, var other))
            && operator == Operator.DIVIDE
            && List.of(one, other).stream().allMatch(List::isEmpty)
            && !part.equals(whole)
        ? Optional.of(new Names(part, whole))
        : Optional.empty();
  }

  private static boolean isPercent(@Nullable String unit) {
    if (unit == null) {
      return false;
    }
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    return plain.equals("%") || plain.startsWith("persen");
  }
}
