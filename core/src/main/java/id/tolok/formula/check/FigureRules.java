package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Value;
import id.tolok.formula.eval.Program;
import id.tolok.kernel.Finding;
import java.util.List;

/// Does the formula measure anything, and does it treat its figures honestly?
final class FigureRules {

  private FigureRules() {}

  static List<Finding> constantOnly(Subject subject) {
    return subject.nodes(Variable.class).isEmpty()
        ? List.of(subject.finding(FormulaFindingCode.CONSTANT_ONLY, subject.formula()))
        : List.of();
  }

  /// A gap filled with zero looks like a measured zero in every report.
  static List<Finding> missingBecomesZero(Subject subject) {
    return calls(subject, Function.IFMISSING).stream()
        .filter(call ->
            call.arguments().getLast() instanceof NumberLiteral(var number) && number.signum() == 0)
        .map(call -> subject.finding(FormulaFindingCode.MISSING_BECOMES_ZERO, call))
        .toList();
  }

  static List<Finding> roundDigits(Subject subject) {
    return calls(subject, Function.ROUND).stream()
        .map(call -> call.arguments().getLast())
        .flatMap(digits -> invalidDigits(subject, digits).stream())
        .toList();
  }

  /// Rounding anything to these digits tells whether they are allowed: the rule stays in one place.
  /// Digits that are yet to be measured are not judged.
  private static List<Finding> invalidDigits(Subject subject, Expression digits) {
    var probe = new Call(Function.ROUND, List.of(NumberLiteral.of(1), digits));
    return Program.of(probe).evaluate(Figures.none()) instanceof Value.Failed(var cause)
        ? List.of(new Finding(cause.code(), subject.places().of(digits), cause.arguments()))
        : List.of();
  }

  private static List<Call> calls(Subject subject, Function function) {
    return subject.nodes(Call.class).stream().filter(call -> call.function() == function).toList();
  }
}
