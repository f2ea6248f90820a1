package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Value;
import id.tolok.formula.eval.Program;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Can the denominators be what something is divided by?
final class DivisionRules {

  private static final Pattern TARGET =
      Pattern.compile("^(?:target|rencana)\\b", Pattern.CASE_INSENSITIVE);

  private DivisionRules() {}

  static List<Finding> zeroDenominator(Subject subject) {
    return denominators(subject).stream()
        .filter(denominator -> !Product.isMeasured(denominator) && isZero(denominator))
        .map(denominator -> subject.finding(FormulaFindingCode.DIVISION_BY_ZERO, denominator))
        .toList();
  }

  /// Dividing by the target measures progress against the plan, which is what the achievement does
  /// with the result once more.
  static List<Finding> targetAsDenominator(Subject subject) {
    var findings = new ArrayList<Finding>();
    for (Expression denominator : denominators(subject)) {
      var nodes = new ArrayList<Expression>();
      Subject.collect(denominator, nodes);
      for (Expression node : nodes) {
        if (node instanceof Variable(var name, _) && TARGET.matcher(name).find()) {
          findings.add(subject.finding(FormulaFindingCode.DENOMINATOR_IS_TARGET, node, name));
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  private static List<Expression> denominators(Subject subject) {
    return subject.nodes(Binary.class).stream()
        .filter(binary -> binary.operator() == Operator.DIVIDE)
        .map(Binary::right)
        .toList();
  }

  private static boolean isZero(Expression fixed) {
    return Program.of(fixed).evaluate(Figures.none()) instanceof Value.Known(var number)
        && number.signum() == 0;
  }
}
