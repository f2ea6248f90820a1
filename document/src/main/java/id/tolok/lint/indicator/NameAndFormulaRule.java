package id.tolok.lint.indicator;

import id.tolok.document.CatalogueFormula;
import id.tolok.formula.FormulaKind;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Names;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import java.math.BigDecimal;

/// The name promises a count, a percentage, anything at all: the formula must give just that.
final class NameAndFormulaRule implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (IndicatorRow row : subject.rows()) {
      checkRow(row, remarks);
    }
  }

  private static void checkRow(IndicatorRow row, Remarks remarks) {
    var name = row.indicator().indicator();
    var formula = row.indicator().formula();
    var text = row.indicator().formulaText();
    if (text == null || text.isBlank()) {
      remarks.on(LintCode.FORMULA_MISSING, row, "indicator", name, name);
    } else if (formula.kind() == FormulaKind.TEXT) {
      remarks.on(LintCode.FORMULA_NOT_COMPUTABLE, row, "formulaText", text, text);
    } else if (Names.saysCount(name) && isPercentage(formula)) {
      remarks.on(LintCode.NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT, row, "formulaText", text, name);
    } else if (Names.saysPercent(name) && isCount(formula)) {
      remarks.on(LintCode.NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT, row, "formulaText", text, name);
    }
  }

  static boolean isPercentage(CatalogueFormula formula) {
    return formula.multiplier() != null && formula.multiplier().compareTo(HUNDRED) == 0;
  }

  private static boolean isCount(CatalogueFormula formula) {
    return formula.kind() == FormulaKind.COUNT || formula.kind() == FormulaKind.SUM;
  }
}
