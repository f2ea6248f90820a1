package id.tolok.lint.position;

import id.tolok.lint.rule.Rule;
import java.util.List;

/// All rules about positions.
public final class PositionRules {

  private PositionRules() {}

  public static List<Rule> all() {
    return List.of(new OwnerRule(), new PositionRule(), new DutyRule());
  }
}
