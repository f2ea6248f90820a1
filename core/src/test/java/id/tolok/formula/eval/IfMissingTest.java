package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfMissingTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IFMISSING([m]; [a])     | a=5 | 5
          IFMISSING([m] + [a]; 7) | a=5 | 7
          IFMISSING([m]; 0)       |     | 0
          """)
  void replacesAGap(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IFMISSING([a]; 7)   | a=5 | 5
          IFMISSING([a]; 7)   | a=0 | 0
          IFMISSING([a]; [m]) | a=5 | 5
          """)
  void keepsAFigureEvenZero(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IFMISSING([a] / [z]; 7)      | a=1; z=0 | no event [z]
          IFMISSING(ROUND([a]; 99); 7) | a=1      | ROUND_DIGITS_INVALID
          """)
  void replacesNeitherNoEventNorFailure(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IFMISSING([m]; [n]) |  | missing n
          """)
  void showsTheGapOfTheReplacement(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
