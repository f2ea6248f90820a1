package id.tolok.formula;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known around a formula when it is checked. Whatever is not known is not checked.
///
/// @param indicatorName name of the indicator the formula belongs to; null when there is none
/// @param unit unit of the indicator, such as `%` or `orang`; null when not stated
/// @param variables the names there are; null when any name will do
/// @param constants the constants there are; null when any name will do
/// @param units unit of each variable that has one, by name
public record FormulaContext(
    @Nullable String indicatorName,
    @Nullable String unit,
    @Nullable Set<String> variables,
    @Nullable Set<String> constants,
    Map<String, String> units) {

  /// Nothing is known but the formula.
  public static final FormulaContext NONE = new FormulaContext(null, null, null, null, Map.of());

  public FormulaContext {
    variables = variables == null ? null : Set.copyOf(variables);
    constants = constants == null ? null : Set.copyOf(constants);
    units = Map.copyOf(units);
  }

  public FormulaContext withIndicatorName(String name) {
    return new FormulaContext(name, unit, variables, constants, units);
  }

  public FormulaContext withUnit(String indicatorUnit) {
    return new FormulaContext(indicatorName, indicatorUnit, variables, constants, units);
  }

  public FormulaContext withVariables(Set<String> known) {
    return new FormulaContext(indicatorName, unit, known, constants, units);
  }

  public FormulaContext withConstants(Set<String> known) {
    return new FormulaContext(indicatorName, unit, variables, known, units);
  }

  public FormulaContext withUnits(Map<String, String> unitOfVariable) {
    return new FormulaContext(indicatorName, unit, variables, constants, unitOfVariable);
  }
}
