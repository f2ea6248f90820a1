package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.check.MeasureUnit.Any;
import id.tolok.formula.check.MeasureUnit.Named;
import id.tolok.formula.check.MeasureUnit.Unknown;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Do the units fit, among the operands and with the indicator?
final class UnitRules {

  private UnitRules() {}

  static List<Finding> differingUnits(Subject subject) {
    var units = new Units(subject.context().units());
    var findings = new ArrayList<Finding>();
    for (Expression node : subject.nodes()) {
      var named = new LinkedHashSet<String>();
      for (Expression part : Units.compared(node)) {
        if (units.of(part) instanceof Named(var text)) {
          named.add(text);
        }
      }
      if (named.size() > 1) {
        findings.add(
            subject.finding(FormulaFindingCode.UNITS_DIFFER, node, named.toArray(String[]::new)));
      }
    }
    return findings;
  }

  /// The formula gives another unit than the indicator states. A share that lacks its factor 100 is
  /// {@link PromiseRules}' concern.
  static List<Finding> unitOfIndicator(Subject subject) {
    String stated = subject.context().unit();
    if (stated == null || !(Units.stated(stated) instanceof Named wanted)) {
      return List.of();
    }
    return switch (given(subject)) {
      case Named given when given.equals(wanted) || lacksOnlyTheHundred(given, wanted) -> List.of();
      case Named given ->
          List.of(
              subject.finding(
                  FormulaFindingCode.UNIT_MISMATCH,
                  subject.formula(),
                  wanted.text(),
                  given.text()));
      case Any _, Unknown _ -> countInPercent(subject, wanted);
    };
  }

  private static boolean lacksOnlyTheHundred(Named given, Named wanted) {
    return given.equals(MeasureUnit.SHARE) && wanted.equals(MeasureUnit.PERCENT);
  }

  private static List<Finding> countInPercent(Subject subject, Named wanted) {
    return wanted.equals(MeasureUnit.PERCENT)
            && Nature.of(subject.formula(), subject.context()) == Nature.AMOUNT
        ? List.of(subject.finding(FormulaFindingCode.COUNT_IN_PERCENT, subject.formula()))
        : List.of();
  }

  /// The unit by the units of the variables or, where those are not known, by the shape.
  private static MeasureUnit given(Subject subject) {
    MeasureUnit unit = new Units(subject.context().units()).of(subject.formula());
    boolean percentByShape =
        !(unit instanceof Named)
            && Nature.of(subject.formula(), subject.context()) == Nature.PERCENT;
    return percentByShape ? MeasureUnit.PERCENT : unit;
  }
}
