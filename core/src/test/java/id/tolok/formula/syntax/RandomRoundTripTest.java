package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class RandomRoundTripTest {

  private static final int FORMULAS = 100_000;

  @Test
  void everyFormulaIsReadBackAsItWas() {
    for (long seed = 1; seed <= FORMULAS; seed++) {
      var formula = new RandomFormulas(seed).next();
      String printed = Formulas.print(formula);
      assertThat(Formulas.parse(printed).expression())
          .as("seed %d: %s", seed, printed)
          .contains(formula);
    }
  }
}
