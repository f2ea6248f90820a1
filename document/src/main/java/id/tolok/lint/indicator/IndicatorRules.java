package id.tolok.lint.indicator;

import id.tolok.lint.rule.Rule;
import java.util.List;

/// All rules about single indicators.
public final class IndicatorRules {

  private IndicatorRules() {}

  public static List<Rule> all() {
    return List.of(
        new NameAndFormulaRule(),
        new OperandRule(),
        new DefinitionRule(),
        new TargetRule(),
        new RepetitionRule(),
        new NumberingRule(),
        new SmartRule());
  }
}
