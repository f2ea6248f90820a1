package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.Variable;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FormulaLimitsTest {

  private static final Expression A = new Variable("a");

  @Test
  void aTreeMayBeSoHigh() {
    assertThat(FormulaLimits.keptBy(high(FormulaLimits.DEPTH_MAX))).isTrue();
    assertThat(FormulaLimits.keptBy(high(FormulaLimits.DEPTH_MAX + 1))).isFalse();
    assertThat(FormulaLimits.keptBy(high(1_000_000))).isFalse();
  }

  @Test
  void aTreeMayHaveSoManyNodes() {
    assertThat(FormulaLimits.keptBy(wide(FormulaLimits.NODES_MAX))).isTrue();
    assertThat(FormulaLimits.keptBy(wide(FormulaLimits.NODES_MAX + 1))).isFalse();
  }

  private static Expression high(int height) {
    Expression tree = A;
    for (int i = 1; i < height; i++) {
      tree = new Negation(tree);
    }
    return tree;
  }

  private static Expression wide(int nodes) {
    return new Call(Function.SUM, Collections.nCopies(nodes - 1, A));
  }
}
