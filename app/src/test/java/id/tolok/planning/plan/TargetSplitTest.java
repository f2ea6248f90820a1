package id.tolok.planning.plan;

import static id.tolok.achievement.AchievementFinding.CUMULATIVE_DECREASES;
import static id.tolok.achievement.AchievementFinding.CUMULATIVE_RANGE_NARROWS;
import static id.tolok.achievement.AchievementFinding.QUARTER_KIND_WRONG;
import static id.tolok.achievement.AchievementFinding.TARGET_SPLIT_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.figures.form.TargetText;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetSplitTest {

  @ParameterizedTest(name = "{0} of {1} by {2}, written {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          EVEN         | 10     | SUM | -           | 2 2 3 3                 | 2 4 7 10
          EVEN         | 12     | SUM | -           | 3 3 3 3                 | 3 6 9 12
          EVEN         | 1      | SUM | -           | 0 0 0 1                 | 0 0 0 1
          EVEN         | 2,5    | SUM | -           | 0,625 0,625 0,625 0,625 | 0,625 1,25 1,875 2,5
          EVEN         | -3     | SUM | -           | -1 -1 -1 0              | -1 -2 -3 -3
          EVEN         | 7-8    | SUM | -           | 1-2 2-2 2-2 2-2         | 1-2 3-4 5-6 7-8
          EVEN         | 6,5-7  | SUM | -           | 1,625-1,75 1,625-1,75 1,625-1,75 1,625-1,75 | 1,625-1,75 3,25-3,5 4,875-5,25 6,5-7
          CUMULATIVE   | 7-7,5  | SUM | -           | 1,75-1,875 1,75-1,875 1,75-1,875 1,75-1,875 | 1,75-1,875 3,5-3,75 5,25-5,625 7-7,5
          CUMULATIVE   | 8-12   | SUM | 2-3 4-6 6-8 8-12 | 2-3 2-3 2-2 2-4    | 2-3 4-6 6-8 8-12
          SAME         | 90     | LAST | -          | 90 90 90 90             | 90 90 90 90
          SAME         | 90     | AVG | -           | 90 90 90 90             | 90 90 90 90
          SAME         | 80-90  | LAST | -          | 80-90 80-90 80-90 80-90 | 80-90 80-90 80-90 80-90
          LAST_QUARTER | 82,5   | LAST | -          | _ _ _ 82,5              | _ _ _ 82,5
          CUMULATIVE   | 10     | SUM | 2 4 7 10    | 2 2 3 3                 | 2 4 7 10
          CUMULATIVE   | 10     | SUM | -           | 2 2 3 3                 | 2 4 7 10
          CUMULATIVE   | 100    | LAST | -          | 25 50 75 100            | 25 50 75 100
          CUMULATIVE   | 10     | SUM | _ 4 _ 10    | _ 4 _ 6                 | _ 4 _ 10
          BY_HAND      | 10     | SUM | 2 2 3 3     | 2 2 3 3                 | 2 4 7 10
          BY_HAND      | 70     | LAST | _ 60 _ 70  | _ 60 _ 70               | _ 60 _ 70
          BY_HAND      | 10     | SUM | 2 2 3 3,004 | 2 2 3 3,004             | 2 4 7 10,004
          """)
  void splitGivesEachQuarterByItselfAndToDate(
      SplitRule rule, String annual, String way, String written, String single, String toDate) {
    TargetSplit split = split(rule, annual, way, written, Direction.HIGHER);
    assertThat(split.findings()).isEmpty();
    assertThat(shown(split.plan().quarters())).isEqualTo(single);
    assertThat(shown(split.toDate())).isEqualTo(toDate);
  }

  @ParameterizedTest(name = "{0} of {1} by {2}, written {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          BY_HAND    | 10   | SUM  | 2 2 3 2
          BY_HAND    | 10   | SUM  | 2 2 3 3,006
          BY_HAND    | 10   | SUM  | -
          BY_HAND    | 90   | LAST | 90 90 90 80
          BY_HAND    | 90   | AVG  | 90 90 90 80
          CUMULATIVE | 10   | SUM  | 2 4 7 9
          CUMULATIVE | 100  | AVG  | -
          BY_HAND    | 4-8  | SUM  | 1-2 1-2 1-2 1-3
          """)
  void quartersThatDoNotMakeTheYearAreRefused(
      SplitRule rule, String annual, String way, String written) {
    assertThat(split(rule, annual, way, written, Direction.HIGHER).findings())
        .containsExactly(TARGET_SPLIT_MISMATCH);
  }

  @Test
  void figuresToDateMustNotFallWhereMoreIsBetter() {
    assertThat(split(SplitRule.CUMULATIVE, "10", "SUM", "4 2 7 10", Direction.HIGHER).findings())
        .containsExactly(CUMULATIVE_DECREASES);
    assertThat(split(SplitRule.CUMULATIVE, "10", "SUM", "4 2 7 10", Direction.LOWER).findings())
        .isEmpty();
  }

  @Test
  void rangeToDateMustNotBecomeNarrower() {
    assertThat(
            split(SplitRule.CUMULATIVE, "8-10", "SUM", "2-5 4-6 6-7 8-10", Direction.RANGE_HIGHER)
                .findings())
        .containsExactly(CUMULATIVE_RANGE_NARROWS);
  }

  @ParameterizedTest(name = "{0} of {1} by {2}, written {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BY_HAND    | 8-10 | SUM  | 2 2-3 2-3 2-2
          CUMULATIVE | 8-10 | SUM  | 2 4-5 6-7 8-10
          BY_HAND    | 10   | LAST | 2-3 5 7 10
          """)
  void quarterIsOfTheKindOfTheYear(SplitRule rule, String annual, String way, String written) {
    assertThat(split(rule, annual, way, written, Direction.HIGHER).findings())
        .containsExactly(QUARTER_KIND_WRONG);
  }

  @Test
  void whatIsNotPlannedHasNoQuartersAndNothingWrong() {
    TargetSplit split =
        TargetSplit.of(
            new Target.NotPlanned(), SplitRule.EVEN, Map.of(), Consolidation.SUM, Direction.HIGHER);
    assertThat(split.plan().quarters()).isEmpty();
    assertThat(split.holds()).isTrue();
  }

  private static TargetSplit split(
      SplitRule rule, String annual, String way, String written, Direction direction) {
    Map<Integer, Target> quarters = new TreeMap<>();
    if (written != null) {
      var parts = written.split(" ");
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].equals("_")) {
          quarters.put(i + 1, target(parts[i]));
        }
      }
    }
    return TargetSplit.of(target(annual), rule, quarters, Consolidation.of(way), direction);
  }

  private static Target target(String text) {
    return ((TargetText.Planned) TargetText.ofSheet(text)).target();
  }

  private static String shown(Map<Integer, Target> quarters) {
    return Arrays.stream(new int[] {1, 2, 3, 4})
        .mapToObj(quarter ->
            quarters.containsKey(quarter) ? TargetWriting.of(quarters.get(quarter)) : "_")
        .collect(Collectors.joining(" "));
  }
}
