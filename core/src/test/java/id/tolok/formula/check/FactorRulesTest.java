package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100%     |  | HUNDRED_PERCENT_CHANGES_NOTHING 13-17
          100% * [a] / [b]     |  | HUNDRED_PERCENT_CHANGES_NOTHING 1-5
          ([a] / [b]) * 100.0% |  | HUNDRED_PERCENT_CHANGES_NOTHING 15-21
          [a] / [b] * 100      |  | -
          [a] / [b] * 50%      |  | -
          [a] / 100%           |  | -
          [a] + 100%           |  | -
          """)
  void timesHundredPercentChangesNothing(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 * 100             |  | HUNDRED_TWICE 1-22
          [a] / [b] * 100 * 100%            |  | HUNDRED_TWICE 1-23
          [a] / [b] * 100% * 100%           |  | HUNDRED_TWICE 1-24
          ([a] / [b] * 100) * 100%          |  | HUNDRED_TWICE 1-25
          -([a] / [b] * 100) * 100          |  | HUNDRED_TWICE 1-25
          ROUND([a] / [b] * 100; 2) * 100%  |  | HUNDRED_TWICE 1-33
          100 * [a] / [b]                   |  | -
          [a] / [b] * 100 * 100 / 100       |  | -
          [a] * 100 / 100                   |  | -
          [persentase a] * 100              |  | -
          [a] / [b] * 100 + [c] / [d] * 100 |  | -
          [a] / ([b] * 100 * 100)           |  | -
          SUM([a] / [b] * 100 * 100; [c])   |  | HUNDRED_TWICE 5-26
          [c] / ([a] + [b] * 100 * 100)     |  | HUNDRED_TWICE 14-29
          ([c] * 100 * 100 + [a]) / [b]     |  | HUNDRED_TWICE 2-17
          """)
  void timesHundredOnceIsEnough(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [a]                               |  | SAME_ABOVE_AND_BELOW 1-10
          [a] / [a] * 100                         |  | SAME_ABOVE_AND_BELOW 1-16
          [Pos Aktif] / [pos aktif] * 100         |  | SAME_ABOVE_AND_BELOW 1-32
          ([a] + [b]) / ([a] + [b])               |  | SAME_ABOVE_AND_BELOW 1-26
          [a] * [b] / ([b] * [a])                 |  | SAME_ABOVE_AND_BELOW 1-24
          [a] / [a].previous                      |  | -
          [a] / [b]                               |  | -
          [a] * [b] / [a]                         |  | -
          [a] / ([a] * [b])                       |  | -
          [a] / ([a] + [b])                       |  | -
          [a] * 2 / 2                             |  | -
          ([p] * ([d] - [a])) / ([p] * [d]) * 100 |  | -
          """)
  void whatIsOverItselfSaysNothing(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }
}
