package id.tolok.planning.plan;

import id.tolok.catalogue.Catalogues.VariableUse;
import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The variables behind the words of one indicator's formula. Two formulas may name one variable in
/// different letters or, after a merge, in different words.
final class NamedFigures {

  private final Map<String, Variable> byWords = new HashMap<>();

  NamedFigures(List<VariableUse> uses, Map<Long, Variable> variables) {
    for (VariableUse use : uses) {
      Variable variable = variables.get(use.variableId());
      if (variable != null) {
        byWords.put(Variable.key(use.name()), variable);
      }
    }
  }

  Optional<Variable> find(String name) {
    return Optional.ofNullable(byWords.get(Variable.key(name)));
  }

  /// What a formula asks for, by its own words, in order of appearance.
  Map<String, Variable> asked(Expression expression) {
    Map<String, Variable> asked = new LinkedHashMap<>();
    Stream.<Expression.Input>concat(
            Formulas.variables(expression).stream(), Formulas.constants(expression).stream())
        .map(Expression.Input::name)
        .forEach(name -> find(name).ifPresent(variable -> asked.put(name, variable)));
    return asked;
  }
}
