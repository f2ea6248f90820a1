package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABS([a])       | a=-7.5   | 7.5
          ABS([a])       | a=7.5    | 7.5
          ABS([a])       | a=0      | 0
          ABS([a] - [b]) | a=1; b=4 | 3
          """)
  void dropsTheSign(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABS([a]) |  | missing a
          """)
  void isMissingWhenItsArgumentIs(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABS([a] / [z]) | a=1; z=0 | no event [z]
          """)
  void hasNoEventWhenItsArgumentHasNone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
