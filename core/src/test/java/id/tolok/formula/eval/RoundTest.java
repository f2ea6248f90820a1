package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; 2)             | a=1.005     | 1.01
          ROUND([a]; 2)             | a=1.0049999 | 1
          ROUND([a]; 0)             | a=2.5       | 3
          ROUND([a]; 0)             | a=-2.5      | -3
          ROUND([a]; 3)             | a=2.5       | 2.5
          ROUND([a] / [b] * 100; 2) | a=2; b=3    | 66.67
          """)
  void roundsHalfUp(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; -2)  | a=1250 | 1300
          ROUND([a]; -20) | a=1250 | 0
          """)
  void roundsToTensAndHundredsWhenDigitsAreNegative(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; 20)  | a=1 | 1
          ROUND([a]; 21)  | a=1 | ROUND_DIGITS_INVALID
          ROUND([a]; -21) | a=1 | ROUND_DIGITS_INVALID
          """)
  void takesTwentyDigitsAtMost(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; [n]) | a=1.26; n=1.0 | 1.3
          ROUND([a]; [n]) | a=1.26; n=1.5 | ROUND_DIGITS_INVALID
          """)
  void takesWholeDigitsOnly(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; [n]) | a=1 | missing n
          ROUND([a]; [n]) | n=1 | missing a
          ROUND([a]; [n]) |     | missing a, n
          """)
  void isMissingWhenNumberOrDigitsAre(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
