package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 | name: Jumlah pos aktif         | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-16
          [a] / [b] * 100 | name: Banyaknya pos aktif      | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-16
          [a] / [b] * 100 | name: JUMLAH POS               | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-16
          [a] / [b] * 100 | name: Jml pos                  | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-16
          [a] / [b] * 100 | name: Jumlahan                 | -
          [a] / [b] * 100 | name: Pos aktif menurut jumlah | -
          [a] / [b] * 100 | name: Persentase jumlah pos    | -
          [a]             | name: Jumlah pos aktif         | -
          [a] / [b]       | name: Jumlah pos aktif         | -
          """)
  void aNameThatSaysCountWantsACount(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [jumlah a]      | name: Persentase pos aktif           | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-11
          [jumlah a]      | name: Prosentase pos aktif           | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-11
          [jumlah a]      | name: presentase pos aktif           | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-11
          [jumlah a]      | name: % pos aktif                    | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-11
          [a]             | name: Persentase pos aktif, a: orang | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-4
          [jumlah a]      | name: Pos aktif                      | -
          [a]             | name: Persentase pos aktif           | -
          [a]             | name: Persentase pos aktif, a: %     | -
          [persentase a]  | name: Persentase pos aktif           | -
          [a] / [b] * 100 | name: Persentase pos aktif           | -
          {k}             | name: Persentase pos aktif           | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-4, CONSTANT_ONLY 1-4
          """)
  void aNameThatSaysPercentageWantsOne(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b]         | name: Persentase pos aktif  | PERCENT_WITHOUT_HUNDRED 1-10
          [a] / [b]         | unit: %                     | PERCENT_WITHOUT_HUNDRED 1-10
          [a] / [b]         | unit: %, a: orang, b: orang | PERCENT_WITHOUT_HUNDRED 1-10
          [a] / [b]         | name: Rasio pos aktif       | -
          [a] / [b]         | unit: orang                 | -
          [a] / [b] * 100   | unit: %                     | -
          100 * [a] / [b]   | unit: %                     | -
          [a] / ([b] / 100) | unit: %                     | -
          [a] / [b] * 1000  | unit: %                     | -
          """)
  void aPercentageIsTimesAHundred(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ([a] - [a].previous) / [a].previous * 100   | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-42
          ([a] / [b] + [c] / [d]) * 100               | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-30
          [a] / [b] * 100 + [c] / [d] * 100           | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-34
          100 - [a] / [b] * 100                       | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-22
          -([a] / [b] * 100)                          | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-19
          ROUND([a] / [b] * 100; 2)                   | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-26
          ABS([a] / [b] * 100)                        | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-21
          AVERAGE([a] / [b] * 100; [c] / [d] * 100)   | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-42
          IF([c]; [a] / [b] * 100; 100)               | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-30
          IFMISSING([a] / [b] * 100; [persentase c])  | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-43
          0.4 * [persentase a] + 0.6 * [persentase b] | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-44
          [persentase a] / 2                          | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-19
          """)
  void percentagesAreRecognisedInEveryShape(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 + [c]                 | name: Jumlah | -
          [a] / [b] * 1000                      | name: Jumlah | -
          [a] / [b] * 100 * 5                   | name: Jumlah | -
          [persentase a] * [persentase b]       | name: Jumlah | -
          ([a] / [b]) * ([c] / [d]) * 100 * [e] | name: Jumlah | NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT 1-38
          [a] * 100                             | name: Jumlah | -
          ([a] / [b])%                          | name: Jumlah | -
          IF([a] / [b] * 100; [c]; [d])         | name: Jumlah | -
          """)
  void whatIsNoPercentageIsNotTakenForOne(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [jumlah a] * 12                | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-16
          [jumlah a] * [jumlah b]        | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-24
          SUM([jumlah a]; [banyaknya b]) | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-31
          MAX([jumlah a]; 3)             | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-19
          [jumlah a] - [jumlah b] / 3    | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-28
          [jumlah a] - [b]               | name: Persentase | -
          [jumlah a] * [b]               | name: Persentase | -
          [jumlah a] * 100%              | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-18, HUNDRED_PERCENT_CHANGES_NOTHING 14-18
          [jumlah a]%                    | name: Persentase | -
          5% + [jumlah a]                | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-16
          2 * 3 + [jumlah a] | name: Persentase | NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT 1-19
          ABS([jumlah a] * [b]) * 2 | name: Persentase | -
          ([jumlah a] + [b]) * 2 | name: Persentase | -
          """)
  void countsAreRecognisedInEveryShape(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }
}
