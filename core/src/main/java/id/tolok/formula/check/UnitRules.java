package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.check.MeasureUnit.Named;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    if (stated == null) {
      return List.of();
    }
    Named wanted = MeasureUnit.named(stated);
    Named given = given(subject);
    boolean onlyUnscaled =
        wanted.equals(MeasureUnit.PERCENT) && given != null && given.equals(MeasureUnit.SHARE);
    if (given == null || given.equals(wanted) || onlyUnscaled) {
      return countInPercent(subject, wanted, given);
    }
    return List.of(
        subject.finding(
            FormulaFindingCode.UNIT_MISMATCH, subject.formula(), wanted.text(), given.text()));
  }

  private static List<Finding> countInPercent(
      Subject subject, Named wanted, @Nullable Named given) {
    return given == null
            && wanted.equals(MeasureUnit.PERCENT)
            && Nature.of(subject.formula(), subject.context()) == Nature.AMOUNT
        ? List.of(subject.finding(FormulaFindingCode.COUNT_IN_PERCENT, subject.formula()))
        : List.of();
  }

  private static @Nullable Named given(Subject subject) {
    MeasureUnit unit = new Units(subject.context().units()).of(subject.formula());
    if (unit instanceof Named named) {
      return named;
    }
    return Nature.of(subject.formula(), subject.context()) == Nature.PERCENT
        ? MeasureUnit.PERCENT
        : null;
  }
}
