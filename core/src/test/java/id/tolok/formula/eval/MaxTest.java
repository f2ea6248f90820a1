package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaxTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAX([a])           | a=7                | 7
          MAX([a]; [b]; [c]) | a=3; b=-4; c=0     | 3
          MAX([a]; [b]; [c]) | a=-9; b=-4; c=-3.5 | -3.5
          MAX([a]; [b]; [c]) | a=3; b=4; c=1      | 4
          """)
  void picksTheLargest(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAX([a]; [b]) | b=3 | missing a
          """)
  void isMissingWhenAnyArgumentIs(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MAX([a]; 1 / [z]) | a=3; z=0 | no event [z]
          """)
  void hasNoEventWhenAnArgumentHasNone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
