package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Formulas as deep as they may be, on half the usual stack.
class DeepFormulasTest {

  private static final int STACK_BYTES = 512 * 1024;
  private static final FormulaContext CONTEXT =
      FormulaContext.NONE.withIndicatorName("Persentase").withUnit("%");

  @Test
  void aChainOverflowsNoStack() {
    thenAllIsDone("1" + " - [a]".repeat(249));
    thenAllIsDone("1" + " / [a]".repeat(249));
  }

  @Test
  void nestedBracketsOverflowNoStack() {
    thenAllIsDone("1 - (".repeat(249) + "[a]" + ")".repeat(249));
    thenAllIsDone("-(".repeat(249) + "[a]" + ")".repeat(249));
    thenAllIsDone("(".repeat(249) + "[a]" + "%)".repeat(249));
  }

  @Test
  void nestedCallsOverflowNoStack() {
    thenAllIsDone("SUM(".repeat(249) + "[a]" + ")".repeat(249));
    thenAllIsDone("ABS(".repeat(249) + "[a]" + ")".repeat(249));
    thenAllIsDone("IF(1;".repeat(249) + "[a]" + ";1)".repeat(249));
    thenAllIsDone("IFMISSING([b];".repeat(249) + "[a]" + ")".repeat(249));
  }

  private static void thenAllIsDone(String text) {
    var failure = new AtomicReference<Throwable>();
    var thread = new Thread(null, () -> doAll(text), "small stack", STACK_BYTES);
    thread.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(failure.get()).as(text.substring(0, 20)).isNull();
  }

  private static void doAll(String text) {
    Expression formula = Formulas.parse(text).expression().orElseThrow();
    assertThat(Formulas.parse(Formulas.print(formula)).expression()).contains(formula);
    assertThat(formula.hashCode()).isEqualTo(formula.hashCode());
    assertThat(Formulas.show(Formulas.explain(formula, Figures.none()))).isNotEmpty();
    assertThat(Formulas.mathMl(formula, Locale.of("id"))).isNotEmpty();
    assertThat(Formulas.omml(formula)).isNotEmpty();
    assertThat(Formulas.variables(formula)).isNotEmpty();
    Formulas.check(formula, CONTEXT);
  }
}
