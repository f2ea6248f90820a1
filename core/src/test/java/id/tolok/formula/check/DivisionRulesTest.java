package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / 0             |  | DIVISION_BY_ZERO 7-8
          [a] / 0,00          |  | DIVISION_BY_ZERO 7-11
          [a] / (2 - 2)       |  | DIVISION_BY_ZERO 8-13
          [a] / (3 * 0)       |  | DIVISION_BY_ZERO 8-13
          [a] / ROUND(0,2; 0) |  | DIVISION_BY_ZERO 7-20
          [a] / 2             |  | -
          [a] / [b]           |  | -
          [a] / ([b] * 0)     |  | -
          0 / [a]             |  | -
          [a] / (1 / 0)       |  | DIVISION_BY_ZERO 12-13
          SUM([a] / 0; [b])   |  | DIVISION_BY_ZERO 11-12
          """)
  void aDenominatorThatIsAlwaysZeroIsAnError(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [target a]                  |  | DENOMINATOR_IS_TARGET 7-17
          [a] / [Target a] * 100            |  | DENOMINATOR_IS_TARGET 7-17
          [a] / [Rencana kegiatan]          |  | DENOMINATOR_IS_TARGET 7-25
          [a] / [TARGET]                    |  | DENOMINATOR_IS_TARGET 7-15
          [a] / ([b] + [target c])          |  | DENOMINATOR_IS_TARGET 14-24
          [a] / SUM([target b]; [target c]) |  | DENOMINATOR_IS_TARGET 11-21, DENOMINATOR_IS_TARGET 23-33
          [a] / ([b] / [target c])          |  | DENOMINATOR_IS_TARGET 14-24
          [a] / [targeting a]               |  | -
          [a] / [jumlah target a]           |  | -
          [target a] / [b]                  |  | -
          [a] - [target a]                  |  | -
          """)
  void theTargetIsNoDenominator(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }
}
