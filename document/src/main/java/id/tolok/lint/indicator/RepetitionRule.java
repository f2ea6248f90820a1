package id.tolok.lint.indicator;

import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.util.HashMap;

/// The same indicator under two owners is a shared duty or a copy; with two formulas it is two
/// numbers under one name.
final class RepetitionRule implements Rule {

  @Override
  public void check(Subject subject, Remarks remarks) {
    var firstByName = new HashMap<String, IndicatorRow>();
    for (IndicatorRow row : subject.rows()) {
      var first = firstByName.putIfAbsent(Words.normalised(row.indicator().indicator()), row);
      if (first != null) {
        compare(first, row, remarks);
      }
    }
  }

  private static void compare(IndicatorRow first, IndicatorRow row, Remarks remarks) {
    var name = row.indicator().indicator();
    var code =
        formula(first).equals(formula(row))
            ? LintCode.SAME_INDICATOR_TWO_OWNERS
            : LintCode.SAME_INDICATOR_DIFFERENT_FORMULA;
    remarks.on(code, row, "indicator", name, name, first.position().name(), row.position().name());
  }

  private static String formula(IndicatorRow row) {
    var text = row.indicator().formulaText();
    return text == null ? "" : Words.normalised(text);
  }
}
