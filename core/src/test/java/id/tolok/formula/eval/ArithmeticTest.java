package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.thenGives;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [b]       | a=1.5; b=-4 | -2.5
          [a] - [b]       | a=1.5; b=4  | -2.5
          [a] * [b]       | a=1.5; b=-4 | -6
          [a] / [b]       | a=13; b=20  | 0.65
          [a] / [b] * 100 | a=13; b=20  | 65
          """)
  void computesTheFourOperations(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] - [b] - [c]   | a=10; b=3; c=2 | 5
          [a] / [b] / [c]   | a=12; b=3; c=2 | 2
          [a] / [b] * [c]   | a=12; b=3; c=2 | 8
          [a] - ([b] - [c]) | a=10; b=3; c=2 | 9
          """)
  void groupsEqualOperationsFromTheLeft(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [b] * [c]   | a=1; b=2; c=3 | 7
          ([a] + [b]) * [c] | a=1; b=2; c=3 | 9
          """)
  void bindsProductsTighterThanSums(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -[a] * [b] | a=2; b=-3 | 6
          [a] - -[b] | a=2; b=3  | 5
          -[a]       | a=0       | 0
          """)
  void bindsTheSignTighterThanProducts(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] * 100%   | a=7      | 7
          [a]%         | a=7      | 0.07
          -[a]%        | a=7      | -0.07
          ([a] + [b])% | a=7; b=3 | 0.1
          """)
  void takesAHundredthForPercent(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b]       | a=1; b=3                         | 0.3333333333333333333333333333333333
          [a] / [b]       | a=2; b=3                         | 0.6666666666666666666666666666666667
          [a] / [b] * [b] | a=200000000000000000000000; b=3  | 200000000000000000000000
          [a] / [b]       | a=1000000000000000000000000; b=3 | 333333333333333333333333.3333333333
          """)
  void keepsMoreThanTenDecimalsInside(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ([p] * ([d] - [a])) / ([p] * [d]) * 100 | p=12; d=20; a=1 | 95
          """)
  void computesTheAttendanceProduct(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ([a] - [a].previousYear) / [a].previousYear * 100 | a=120; a.previousYear=100                | 20
          [a].previous.toDate - [a].toDate.previous         | a.previous.toDate=5; a.toDate.previous=3 | 2
          [a].baseline + [a]                                | a=1                                      | missing a.baseline
          """)
  void tellsAVariableFromItselfAtAnotherTime(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / {hari} | a=10; {hari}=4 | 2.5
          [a] / {hari} | a=10           | missing hari
          {a} + [a]    | a=10           | missing a
          """)
  void asksForConstants(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [c] / [a] + [b] * [c] |  | missing c, a, b
          """)
  void namesEachGapOnceInTheOrderOfTheFormula(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b]               | a=5; b=0      | no event [b]
          [a] / [b]               | a=0; b=0      | no event [b]
          [a] / ([b] - [c]) * 100 | a=5; b=2; c=2 | no event [b] - [c]
          5 / 0                   |               | no event 0
          """)
  void zeroDenominatorIsNoEvent(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 / [a] + 1 / [b] | a=0; b=0 | no event [a]
          """)
  void firstDenominatorWithoutEventsIsNamed(
      String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [m] / [b]     | b=0 | missing m
          1 / [b] + [m] | b=0 | missing m
          """)
  void missingOutweighsNoEvent(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 | a=0; b=4 | 0
          """)
  void zeroNumeratorIsZero(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + 1       | a=1e100        | NUMBER_OUT_OF_RANGE
          [a] + 1       | a=-1e100       | NUMBER_OUT_OF_RANGE
          [a] * 1       | a=1e99         | 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
          [a] * [a]     | a=1e99         | NUMBER_OUT_OF_RANGE
          1 / [a] / [a] | a=1e99         | NUMBER_OUT_OF_RANGE
          [a] + 1       | a=1e999999999  | NUMBER_OUT_OF_RANGE
          [a] + 1       | a=1e-999999999 | NUMBER_OUT_OF_RANGE
          [a] + 1       | a=0e999999999  | 1
          [a] + 1       | a=0e-999999999 | 1
          [a] * 2 | a=1e-102 | NUMBER_OUT_OF_RANGE
          [a] / [b] | a=1e-101; b=1e-101 | 1
          """)
  void refusesNumbersBeyondSense(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [m] + ROUND(1; 99) |  | ROUND_DIGITS_INVALID
          -ROUND(1; 99)      |  | ROUND_DIGITS_INVALID
          ROUND(1; 99)%      |  | ROUND_DIGITS_INVALID
          """)
  void failureOutweighsMissing(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -[m]       |     | missing m
          [m]%       |     | missing m
          -(1 / [z]) | z=0 | no event [z]
          (1 / [z])% | z=0 | no event [z]
          """)
  void signAndPercentPassGapsOn(String formula, @Nullable String figures, String outcome) {
    thenGives(formula, figures, outcome);
  }
}
