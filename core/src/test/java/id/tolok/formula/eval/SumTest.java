package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([a])           | a=4              | 4
          SUM([a]; [b]; [c]) | a=1.5; b=2; c=-4 | -0.5
          SUM([a]; 10; [a])  | a=1              | 12
          SUM([a]; [b])      | a=0; b=0         | 0
          """)
  void addsItsArguments(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([a]; [b]; [c]; [b]) | a=1 | missing b, c
          SUM([a].previous; [b])  | b=1 | missing a.previous
          """)
  void isMissingWhenAnyArgumentIs(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([a] / [z]; [a]) | a=1; z=0 | no event [z]
          """)
  void hasNoEventWhenAnArgumentHasNone(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([a] / [z]; [m]) | a=1; z=0 | missing m
          """)
  void missingOutweighsNoEvent(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([m]; ROUND([a]; 0.5)) | a=1 | ROUND_DIGITS_INVALID
          """)
  void failureOutweighsMissing(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
