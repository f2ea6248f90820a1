package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IF([c]; 1; 2) | c=1      | 1
          IF([c]; 1; 2) | c=-0.001 | 1
          """)
  void takesTheSecondArgumentWhenTheFirstIsNotZero(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IF([c]; 1; 2) | c=0     | 2
          IF([c]; 1; 2) | c=0.000 | 2
          """)
  void takesTheThirdArgumentWhenTheFirstIsZero(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IF([c]; [a]; [m])          | c=1; a=5 | 5
          IF([c]; [m]; [a])          | c=0; a=5 | 5
          IF([c]; ROUND(1; 99); [a]) | c=0; a=5 | 5
          IF([z]; [a] / [z]; 0)      | z=0; a=5 | 0
          """)
  void leavesTheOtherBranchAlone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IF([c]; [m]; [a])       | c=1; a=5      | missing m
          IF([c]; [a] / [z]; [a]) | c=1; z=0; a=5 | no event [z]
          """)
  void gapInTheTakenBranchShows(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IF([c]; 1; [m])        |          | missing c
          IF([a] / [z]; 1; 2)    | a=1; z=0 | no event [z]
          IF(ROUND(1; 99); 1; 2) |          | ROUND_DIGITS_INVALID
          """)
  void conditionWithoutNumberDecidesNothing(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
