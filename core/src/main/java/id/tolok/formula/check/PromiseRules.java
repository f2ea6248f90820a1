package id.tolok.formula.check;

import id.tolok.formula.FormulaFindingCode;
import id.tolok.kernel.Finding;
import java.util.List;

/// Does the formula give what the indicator's name and unit promise?
final class PromiseRules {

  private PromiseRules() {}

  static List<Finding> nameOfIndicator(Subject subject) {
    String name = subject.context().indicatorName();
    if (name == null) {
      return List.of();
    }
    Nature nature = Nature.of(subject.formula(), subject.context());
    return switch (Promise.of(name)) {
      case COUNT ->
          nature == Nature.PERCENT
              ? found(subject, FormulaFindingCode.NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT, name)
              : List.of();
      case PERCENTAGE ->
          nature == Nature.AMOUNT
              ? found(subject, FormulaFindingCode.NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT, name)
              : List.of();
      case NONE -> List.of();
    };
  }

  static List<Finding> percentWithoutHundred(Subject subject) {
    String name = subject.context().indicatorName();
    String unit = subject.context().unit();
    boolean promised =
        (name != null && Promise.of(name) == Promise.PERCENTAGE)
            || (unit != null && Units.stated(unit).equals(MeasureUnit.PERCENT));
    return promised && Nature.of(subject.formula(), subject.context()) == Nature.QUOTIENT
        ? found(subject, FormulaFindingCode.PERCENT_WITHOUT_HUNDRED)
        : List.of();
  }

  private static List<Finding> found(
      Subject subject, FormulaFindingCode code, String... arguments) {
    return List.of(subject.finding(code, subject.formula(), arguments));
  }
}
