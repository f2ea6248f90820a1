package id.tolok.formula.check;

import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.kernel.Finding;
import java.util.List;
import java.util.Set;

/// Are the names in the formula names that exist?
final class NameRules {

  private static final String NONE = "-";

  private NameRules() {}

  static List<Finding> unknownVariables(Subject subject) {
    Set<String> known = subject.context().variables();
    if (known == null) {
      return List.of();
    }
    return subject.nodes(Variable.class).stream()
        .filter(variable -> !known.contains(variable.name()))
        .map(variable ->
            subject.finding(
                FormulaFindingCode.UNKNOWN_VARIABLE,
                variable,
                variable.name(),
                NearestName.of(variable.name(), known).map(name -> "[" + name + "]").orElse(NONE)))
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
            subject.finding(
                FormulaFindingCode.UNKNOWN_CONSTANT,
                constant,
                constant.name(),
                NearestName.of(constant.name(), known).map(name -> "{" + name + "}").orElse(NONE)))
        .toList();
  }
}
