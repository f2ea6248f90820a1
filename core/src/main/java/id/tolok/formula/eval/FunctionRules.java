package id.tolok.formula.eval;

import id.tolok.formula.Expression.Function;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Value;
import id.tolok.formula.Value.Failed;
import id.tolok.formula.Value.Known;
import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What each function makes of its arguments.
final class FunctionRules {

  /// Decimals that `ROUND` accepts; below zero it rounds to tens, hundreds and so on.
  static final int ROUND_DIGITS_MAX = 20;

  private static final BigDecimal DIGITS_MAX = BigDecimal.valueOf(ROUND_DIGITS_MAX);

  private FunctionRules() {}

  static Value apply(Function function, List<Value> arguments) {
    if (function == Function.COUNT) {
      return count(arguments);
    }
    if (!Unknowns.areKnown(arguments)) {
      return Unknowns.of(arguments);
    }
    List<BigDecimal> numbers = numbers(arguments);
    BigDecimal first = numbers.getFirst();
    return switch (function) {
      case SUM -> Numbers.value(sum(numbers));
      case AVERAGE ->
          Numbers.value(Numbers.quotient(sum(numbers), BigDecimal.valueOf(numbers.size())));
      case MIN -> new Known(Collections.min(numbers));
      case MAX -> new Known(Collections.max(numbers));
      case ABS -> new Known(first.abs());
      case ROUND -> rounded(first, numbers.getLast());
      case COUNT, IF, IFMISSING -> throw new IllegalArgumentException(function + " is not strict");
    };
  }

  /// @param known values that are all known
  private static List<BigDecimal> numbers(List<Value> known) {
    var numbers = new ArrayList<BigDecimal>(known.size());
    for (Value value : known) {
      numbers.add(((Known) value).number());
    }
    return numbers;
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    BigDecimal sum = numbers.getFirst();
    for (BigDecimal number : numbers.subList(1, numbers.size())) {
      sum = Numbers.sum(sum, number);
    }
    return sum;
  }

  /// How many arguments have a figure. A share without events has none.
  private static Value count(List<Value> arguments) {
    int reported = 0;
    for (Value argument : arguments) {
      if (argument instanceof Failed) {
        return argument;
      }
      if (argument instanceof Known) {
        reported++;
      }
    }
    return new Known(BigDecimal.valueOf(reported));
  }

  private static Value rounded(BigDecimal number, BigDecimal digits) {
    boolean whole = digits.stripTrailingZeros().scale() <= 0;
    if (!whole || digits.abs().compareTo(DIGITS_MAX) > 0) {
      return Numbers.failed(
          FormulaFindingCode.ROUND_DIGITS_INVALID,
          IndonesianNumber.exact(digits),
          Integer.toString(ROUND_DIGITS_MAX));
    }
    return Numbers.value(number.setScale(digits.intValueExact(), RoundingMode.HALF_UP));
  }
}
