package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AVERAGE([a])                | a=7                 | 7
          AVERAGE([a]; [b])           | a=3; b=4            | 3.5
          AVERAGE([a]; [b]; [c]; [d]) | a=1; b=2; c=3; d=-6 | 0
          """)
  void dividesTheSumByTheCount(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AVERAGE([a]; [b]; [c]) | a=1; b=0; c=0 | 0.3333333333333333333333333333333333
          AVERAGE([a]; [b]; [c]) | a=1; b=1; c=0 | 0.6666666666666666666666666666666667
          """)
  void keepsManyDecimals(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AVERAGE([a]; [b]) | a=3 | missing b
          """)
  void isMissingWhenAnyArgumentIs(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AVERAGE([a]; [a] / [z]) | a=3; z=0 | no event [z]
          """)
  void hasNoEventWhenAnArgumentHasNone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
