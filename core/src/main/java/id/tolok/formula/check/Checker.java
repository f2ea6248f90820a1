package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.FormulaContext;
import id.tolok.formula.Places;
import id.tolok.kernel.Finding;
import java.util.Comparator;
import java.util.List;

/// Judges a formula that can be read: does it say what its indicator promises, and can it give a
/// figure worth trusting?
public final class Checker {

  private static final List<Rule> RULES =
      List.of(
          NameRules::unknownVariables,
          NameRules::unknownConstants,
          UnitRules::differingUnits,
          UnitRules::unitOfIndicator,
          PromiseRules::nameOfIndicator,
          PromiseRules::percentWithoutHundred,
          FactorRules::hundredPercent,
          FactorRules::hundredTwice,
          FactorRules::sameAboveAndBelow,
          DivisionRules::zeroDenominator,
          DivisionRules::targetAsDenominator,
          FigureRules::constantOnly,
          FigureRules::missingBecomesZero,
          FigureRules::roundDigits);

  private Checker() {}

  /// Everything there is to say about a formula.
  ///
  /// @param places where the nodes of the formula stand in the text that is shown to people
  /// @return what was found, in the order of the text
  public static List<Finding> check(Expression formula, Places places, FormulaContext context) {
    var subject = new Subject(formula, places, context);
    return RULES.stream()
        .flatMap(rule -> rule.findings(subject).stream())
        .sorted(
            Comparator.comparingInt((Finding finding) -> finding.where().line())
                .thenComparingInt(finding -> finding.where().column()))
        .toList();
  }
}
