package id.tolok.scorecard.compute;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Input;
import id.tolok.formula.Expression.Operator;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import id.tolok.scorecard.compute.CompiledIndicator.Asked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A formula that whole numbers compute exactly up to one division: sums of inputs above, sums of
/// inputs below or nothing, times a plain number. Nearly all formulas of decrees are.
///
/// @param above slots of the inputs added above the line
/// @param below slots of those added below it; none where nothing is divided
/// @param factor what the quotient is multiplied by
record PlainShare(int[] above, int[] below, double factor) {

  /// The formula of an indicator in this form; empty where it has another, or where one of its
  /// figures is not simply given for the moment looked at.
  static Optional<PlainShare> of(CompiledIndicator indicator) {
    if (!indicator.inputs().stream().allMatch(PlainShare::isPlain)) {
      return Optional.empty();
    }
    Expression expression = indicator.stated().expression();
    List<Expression> inputs = indicator.formula().inputs();
    Parts parts = parts(expression);
    int[] above = parts == null ? null : slots(parts.above(), inputs);
    int[] below = parts == null ? null : below(parts, inputs);
    return parts == null
            || above == null
            || below == null
            || parts.factor().precision() > FigureColumns.DIGITS_MAX
        ? Optional.empty()
        : Optional.of(new PlainShare(above, below, parts.factor().doubleValue()));
  }

  /// A formula taken apart.
  ///
  /// @param below null where nothing is divided
  private record Parts(Expression above, @Nullable Expression below, BigDecimal factor) {
    Parts times(BigDecimal other) {
      return new Parts(above, below, factor.multiply(other));
    }
  }

  private static @Nullable Parts parts(Expression expression) {
    return switch (expression) {
      case Binary(var operator, var left, var right) ->
          switch (operator) {
            case MULTIPLY -> product(left, right);
            case DIVIDE -> quotient(left, right);
            case ADD -> new Parts(expression, null, BigDecimal.ONE);
            case SUBTRACT -> null;
          };
      case Input _, Expression.Call _ -> new Parts(expression, null, BigDecimal.ONE);
      case Expression.NumberLiteral _, Expression.Negation _, Expression.PercentOf _ -> null;
    };
  }

  private static @Nullable Parts product(Expression left, Expression right) {
    BigDecimal first = number(left);
    BigDecimal second = number(right);
    if (first == null && second == null) {
      return null;
    }
    Parts parts = parts(first == null ? left : right);
    return parts == null
        ? null
        : parts.times(Objects.requireNonNull(first == null ? second : first));
  }

  private static @Nullable Parts quotient(Expression left, Expression right) {
    Parts above = parts(left);
    return above == null || above.below() != null
        ? null
        : new Parts(above.above(), right, above.factor());
  }

  private static @Nullable BigDecimal number(Expression expression) {
    return switch (expression) {
      case Expression.NumberLiteral(var value) -> value;
      case Expression.PercentOf(var operand) -> {
        BigDecimal hundredfold = number(operand);
        yield hundredfold == null ? null : hundredfold.movePointLeft(2);
      }
      case Input _, Binary _, Expression.Negation _, Expression.Call _ -> null;
    };
  }

  private static int @Nullable [] below(Parts parts, List<Expression> inputs) {
    return parts.below() == null ? new int[0] : slots(parts.below(), inputs);
  }

  private static boolean isPlain(Asked asked) {
    ScoredVariable variable = asked.variable();
    return variable != null
        && asked.modifiers().isEmpty()
        && variable.feed() instanceof Feed.Given
        && variable.adding() != Adding.MEAN
        && variable.kind() != EntryPeriod.Kind.HALF_YEAR;
  }

  /// The inputs of a sum; null where it is none.
  private static int @Nullable [] slots(Expression sum, List<Expression> inputs) {
    List<Integer> slots = new ArrayList<>();
    return collect(sum, inputs, slots)
        ? slots.stream().mapToInt(Integer::intValue).toArray()
        : null;
  }

  private static boolean collect(Expression part, List<Expression> inputs, List<Integer> slots) {
    return switch (part) {
      case Input input -> slots.add(inputs.indexOf(input));
      case Binary(var operator, var left, var right) ->
          operator == Operator.ADD && collect(left, inputs, slots) && collect(right, inputs, slots);
      case Expression.Call(var function, var arguments) ->
          function == Expression.Function.SUM
              && arguments.stream().allMatch(argument -> collect(argument, inputs, slots));
      case Expression.NumberLiteral _, Expression.Negation _, Expression.PercentOf _ -> false;
    };
  }
}
