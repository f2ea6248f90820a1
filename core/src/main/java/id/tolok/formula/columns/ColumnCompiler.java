package id.tolok.formula.columns;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns a formula into nodes. An intermediate column lives in a register; an operation leaves its
/// result in the register of its first operand, so a formula needs no more registers than it is
/// high.
final class ColumnCompiler {

  private static final int ROUND_DIGITS_MAX = 20;

  private final List<Expression> inputs;
  private final List<double[]> registers = new ArrayList<>();
  private final double leastShare;
  private final boolean watched;

  private ColumnCompiler(Expression formula, List<Expression> inputs) {
    this.inputs = inputs;
    this.leastShare = Precision.leastShare(formula);
    this.watched = Precision.needsWatch(formula);
  }

  /// @param inputs the variables and constants in the order of the columns
  static ColumnNode compile(Expression formula, List<Expression> inputs) {
    return FormulaLimits.keptBy(formula)
        ? new ColumnCompiler(formula, inputs).node(formula, 0)
        : new ColumnNode.ExactOnly(new double[Block.ROWS]);
  }

  private ColumnNode node(Expression expression, int register) {
    return switch (expression) {
      case NumberLiteral(var value) -> fixed(value);
      case Variable _, Constant _ -> new ColumnNode.Given(inputs.indexOf(expression));
      case Negation(var operand) ->
          new ColumnNode.Single(node(operand, register), Kernels::negate, register(register));
      case PercentOf(var operand) -> watched(divided(node(operand, register), 100, register));
      case Binary binary -> binary(binary, register);
      case Call call -> call(call, register);
    };
  }

  private ColumnNode binary(Binary binary, int register) {
    ColumnNode left = node(binary.left(), register);
    ColumnNode right = node(binary.right(), register + 1);
    boolean exact = Precision.isExact(binary.left()) && Precision.isExact(binary.right());
    var cancellation = new Cancellation(leastShare, exact);
    double[] out = register(register);
    return switch (binary.operator()) {
      case ADD -> new ColumnNode.Sum(left, right, cancellation, out);
      case SUBTRACT -> new ColumnNode.Difference(left, right, cancellation, out);
      case MULTIPLY -> watched(new ColumnNode.Paired(left, right, Kernels::multiply, out));
      case DIVIDE -> watched(new ColumnNode.Paired(left, right, Kernels::divide, out));
    };
  }

  private ColumnNode call(Call call, int register) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case SUM -> sum(arguments, register);
      case AVERAGE -> divided(sum(arguments, register), arguments.size(), register);
      case MIN -> folded(arguments, Kernels::min, register);
      case MAX -> folded(arguments, Kernels::max, register);
      case ABS ->
          new ColumnNode.Single(
              node(arguments.getFirst(), register), Kernels::absolute, register(register));
      case ROUND -> rounded(arguments.getFirst(), arguments.getLast(), register);
      case IF ->
          new ColumnNode.Choice(
              node(arguments.get(0), register),
              node(arguments.get(1), register + 1),
              node(arguments.get(2), register + 2),
              register(register));
      case IFMISSING -> gapsMatter(arguments.getFirst(), register);
      case COUNT ->
          new ColumnNode.Count(
              arguments.stream().map(argument -> gapsMatter(argument, register)).toList(),
              filled(arguments.size()));
    };
  }

  private ColumnNode gapsMatter(Expression operand, int register) {
    return new ColumnNode.GapsMatter(node(operand, register));
  }

  private ColumnNode sum(List<Expression> arguments, int register) {
    ColumnNode total = node(arguments.getFirst(), register);
    boolean exact = Precision.isExact(arguments.getFirst());
    for (Expression argument : arguments.subList(1, arguments.size())) {
      var cancellation = new Cancellation(leastShare, exact && Precision.isExact(argument));
      total =
          new ColumnNode.Sum(total, node(argument, register + 1), cancellation, register(register));
      exact = false;
    }
    return total;
  }

  private ColumnNode folded(
      List<Expression> arguments, ColumnNode.PairKernel kernel, int register) {
    ColumnNode result = node(arguments.getFirst(), register);
    for (Expression argument : arguments.subList(1, arguments.size())) {
      result =
          new ColumnNode.Paired(result, node(argument, register + 1), kernel, register(register));
    }
    return result;
  }

  private ColumnNode divided(ColumnNode operand, double divisor, int register) {
    return new ColumnNode.Single(
        operand,
        (a, from, out, count) -> Kernels.divideBy(divisor, a, from, out, count),
        register(register));
  }

  /// Digits that are not a plain number of the formula are judged row by row on the exact path.
  private ColumnNode rounded(Expression operand, Expression digits, int register) {
    return digits(digits)
        .<ColumnNode>map(whole ->
            new ColumnNode.Rounded(
                node(operand, register),
                whole,
                BigDecimal.ONE.scaleByPowerOfTen(Math.abs(whole)).doubleValue(),
                Precision.relativeError(operand),
                register(register)))
        .orElseGet(() -> new ColumnNode.ExactOnly(register(register)));
  }

  private static Optional<Integer> digits(Expression digits) {
    return switch (digits) {
      case NumberLiteral(var value)
          when value.stripTrailingZeros().scale() <= 0
              && value.compareTo(BigDecimal.valueOf(ROUND_DIGITS_MAX)) <= 0 ->
          Optional.of(value.intValueExact());
      case Negation(var operand) -> digits(operand).map(whole -> -whole);
      case NumberLiteral _, Variable _, Constant _, Binary _, PercentOf _, Call _ ->
          Optional.empty();
    };
  }

  private ColumnNode watched(ColumnNode node) {
    return watched ? new ColumnNode.Watched(node) : node;
  }

  private static ColumnNode fixed(BigDecimal value) {
    return Precision.isWithinReach(value)
        ? new ColumnNode.Fixed(filled(value.doubleValue()))
        : new ColumnNode.ExactOnly(filled(Double.NaN));
  }

  private static double[] filled(double number) {
    double[] numbers = new double[Block.ROWS];
    Arrays.fill(numbers, number);
    return numbers;
  }

  private double[] register(int number) {
    while (registers.size() <= number) {
      registers.add(new double[Block.ROWS]);
    }
    return registers.get(number);
  }
}
