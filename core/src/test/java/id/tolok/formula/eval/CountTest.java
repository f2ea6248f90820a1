package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT([a])           | a=7      | 1
          COUNT([a]; [b]; [c]) | a=3; c=0 | 2
          COUNT([a]; [b])      |          | 0
          COUNT([a]; [a]; 5)   | a=3      | 3
          """)
  void countsTheArgumentsThatHaveAFigure(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT([a]; [a] / [z]) | a=3; z=0 | 1
          """)
  void doesNotCountAShareWithoutEvents(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNT([a]; ROUND([a]; 99)) | a=3 | ROUND_DIGITS_INVALID
          """)
  void passesAFailureOn(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
