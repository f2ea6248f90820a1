package id.tolok.scorecard;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Input;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.columns.ShareFormula;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.CompiledIndicator.Asked;
import id.tolok.scorecard.ScoredVariable.Feed;
import java.util.ArrayList;
import java.util.List;
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
    int[] alone = slots(expression, inputs);
    if (alone != null) {
      return Optional.of(new PlainShare(alone, new int[0], 1));
    }
    return ShareFormula.of(expression)
        .filter(share -> share.factor().precision() <= FigureColumns.DIGITS_MAX)
        .flatMap(share -> {
          int[] above = slots(share.numerator(), inputs);
          int[] below = slots(share.denominator(), inputs);
          return above == null || below == null
              ? Optional.empty()
              : Optional.of(new PlainShare(above, below, share.factor().doubleValue()));
        });
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
