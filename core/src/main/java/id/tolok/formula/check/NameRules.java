package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.kernel.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Are the names in the formula names that exist?
final class NameRules {

  private NameRules() {}

  static List<Finding> unknownVariables(Subject subject) {
    Set<String> known = subject.context().variables();
    if (known == null) {
      return List.of();
    }
    return subject.nodes(Variable.class).stream()
        .filter(variable -> !known.contains(variable.name()))
        .map(variable ->
            unknown(
                subject,
                variable,
                variable.name(),
                known,
                FormulaFindingCode.UNKNOWN_VARIABLE,
                FormulaFindingCode.MISSPELT_VARIABLE))
        .toList();
  }

  static List<Finding> unknownConstants(Subject subject) {
    Set<String> known = subject.context().constants();
    if (known == null) {
      return List.of();
    }
    return subject.nodes(Constant.class).stream()
        .filter(constant -> !known.contains(constant.name()))
        .map(constant ->
            unknown(
                subject,
                constant,
                constant.name(),
                known,
                FormulaFindingCode.UNKNOWN_CONSTANT,
                FormulaFindingCode.MISSPELT_CONSTANT))
        .toList();
  }

  private static Finding unknown(
      Subject subject,
      Expression node,
      String name,
      Set<String> known,
      FormulaFindingCode whenNothingIsNear,
      FormulaFindingCode whenMisspelt) {
    Optional<String> nearest = NearestName.of(name, known);
    return nearest.isPresent()
        ? subject.finding(whenMisspelt, node, name, nearest.get())
        : subject.finding(whenNothingIsNear, node, name);
  }
}
