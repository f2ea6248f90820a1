package id.tolok.lint.decree;

import id.tolok.lint.rule.Rule;
import java.util.List;

/// All rules about the act itself.
public final class DecreeRules {

  private DecreeRules() {}

  public static List<Rule> all() {
    return List.of(new RegionRule(), new CitationRule(), new PeriodRule(), new DecreeRule());
  }
}
