package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100       |  | CONSTANT_ONLY 1-4
          2 * {k}   |  | CONSTANT_ONLY 1-8
          SUM(1; 2) |  | CONSTANT_ONLY 1-10
          [a]       |  | -
          100 - [a] |  | -
          """)
  void aFormulaMeasuresSomething(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IFMISSING([a]; 0)       |  | MISSING_BECOMES_ZERO 1-18
          IFMISSING([a]; 0,0)     |  | MISSING_BECOMES_ZERO 1-20
          [b] + IFMISSING([a]; 0) |  | MISSING_BECOMES_ZERO 7-24
          IFMISSING([a]; 1)       |  | -
          IFMISSING([a]; [b])     |  | -
          IFMISSING([a]; [b] + 0) |  | -
          IF([a]; 0; 0)           |  | -
          """)
  void aGapIsNotZero(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROUND([a]; 20)    |  | -
          ROUND([a]; 21)    |  | ROUND_DIGITS_INVALID 12-14
          ROUND([a]; -20)   |  | -
          ROUND([a]; -21)   |  | ROUND_DIGITS_INVALID 12-15
          ROUND([a]; 1,5)   |  | ROUND_DIGITS_INVALID 12-15
          ROUND([a]; 3 / 2) |  | ROUND_DIGITS_INVALID 12-17
          ROUND([a]; [b])   |  | -
          """)
  void digitsOfRoundAreWholeAndFew(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }
}
