package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MIN([a])           | a=7             | 7
          MIN([a]; [b]; [c]) | a=3; b=-4; c=0  | -4
          MIN([a]; [b]; [c]) | a=-9; b=-4; c=0 | -9
          MIN([a]; [b]; [c]) | a=3; b=4; c=1.5 | 1.5
          """)
  void picksTheSmallest(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MIN([a]; [b]) | b=3 | missing a
          """)
  void isMissingWhenAnyArgumentIs(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MIN([a]; 1 / [z]) | a=3; z=0 | no event [z]
          """)
  void hasNoEventWhenAnArgumentHasNone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
