package id.tolok.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.achievement.StabilityScale.Point;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.QuarterForm;
import id.tolok.kernel.Polarity;
import id.tolok.kernel.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void codesLeadBackToWhatTheyName() {
    assertThat(Direction.values()).allMatch(one -> Direction.of(one.code()) == one);
    assertThat(RatingScale.values()).allMatch(one -> RatingScale.of(one.code()) == one);
    assertThat(Consolidation.values()).allMatch(one -> Consolidation.of(one.code()) == one);
    assertThat(QuarterForm.values()).allMatch(one -> QuarterForm.of(one.code()) == one);
  }

  @Test
  void codesAreThoseOfTheRules() {
    assertThat(Stream.of(Direction.values()).map(Direction::code))
        .containsExactly("H", "L1", "L2", "S", "RG-H", "RG-L", "N", "Q");
    assertThat(Stream.of(Consolidation.values()).map(Consolidation::code))
        .containsExactly("SUM", "LAST", "AVG", "RATIO");
    assertThat(Stream.of(RatingScale.values()).map(RatingScale::code))
        .containsExactly("P86", "LAN239", "KEMENKEU", "IKI8", "BIN");
  }

  @Test
  void unknownCodesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Direction.of("L3"));
    assertThatIllegalArgumentException().isThrownBy(() -> Consolidation.of("MEDIAN"));
    assertThatIllegalArgumentException().isThrownBy(() -> QuarterForm.of("TW"));
  }

  @Test
  void polarityAloneChoosesTheLinearFormulas() {
    assertThat(Direction.of(Polarity.HIGHER)).isEqualTo(Direction.HIGHER);
    assertThat(Direction.of(Polarity.LOWER)).isEqualTo(Direction.LOWER);
    assertThat(Direction.LOWER.formula()).isEqualTo("(1 + (1 - R / T)) × 100");
  }

  @Test
  void onlyRangesNeedRanges() {
    assertThat(Stream.of(Direction.values()).filter(Direction::needsRange))
        .containsExactly(Direction.RANGE_HIGHER, Direction.RANGE_LOWER);
  }

  @Test
  void capsOfTheSameHeightAreEqual() {
    var cap = Cap.at(new BigDecimal("120.0"));

    assertThat(cap).isEqualTo(Cap.AT_120).hasSameHashCodeAs(Cap.AT_120).hasToString("120.00");
    assertThat(cap).isNotEqualTo(Cap.NONE).isNotEqualTo("120.00");
    assertThat(Cap.NONE).hasToString("none");
    assertThat(Cap.at(new BigDecimal("100")).limit()).contains(Percent.HUNDRED);
  }

  @Test
  void gradesHaveTheirWordsAndColours() {
    assertThat(
            RatingScale.PERMENDAGRI_86.grades().stream()
                .map(grade ->
                    "%d %s, %s, %s"
                        .formatted(
                            grade.level(),
                            grade.name(),
                            grade.findReportName().orElseThrow(),
                            grade.findColour().orElseThrow())))
        .containsExactly(
            "5 Sangat Tinggi, Sangat Baik, #1B5E20",
            "4 Tinggi, Baik, #66BB6A",
            "3 Sedang, Cukup, #FBC02D",
            "2 Rendah, Kurang, #EF6C00",
            "1 Sangat Rendah, Sangat Kurang, #C62828");
    assertThat(RatingScale.LAN_239.grades()).hasSize(4);
    assertThat(RatingScale.LAN_239.grades().getFirst().findColour()).isEmpty();
  }

  @Test
  void scaleMustRise() {
    assertThatIllegalArgumentException().isThrownBy(() -> scale(point(0, 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> scale(point(0, 0), point(0, 10)));
    assertThatIllegalArgumentException().isThrownBy(() -> scale(point(0, 10), point(9, 9)));
    assertThat(scale(point(0, 10), point(9, 10)).points()).hasSize(2);
  }

  private static StabilityScale scale(Point... points) {
    return new StabilityScale(List.of(points));
  }

  private static Point point(int closeness, int achievement) {
    return new Point(BigDecimal.valueOf(closeness), BigDecimal.valueOf(achievement));
  }

  @Test
  void rangeMayBeASinglePoint() {
    assertThat(Cases.counted(Cases.achievement("RG-H", "80..80", "80", null))).isEqualTo("100.00");
  }

  @Test
  void figuresMayHaveAThousandDigits() {
    assertThat(reason("1E+999", "1E+999")).isEqualTo("100.00");
    assertThat(reason("1", "1E+1000")).isEqualTo("FIGURE_OUT_OF_RANGE");
    assertThat(reason("1", "1E-1000")).isEqualTo("0.00");
    assertThat(reason("1", "1E-1001")).isEqualTo("FIGURE_OUT_OF_RANGE");
    assertThat(reason("1", "0." + "9".repeat(1_000))).isEqualTo("100.00");
  }

  private static String reason(String target, String actual) {
    return Cases.counted(Cases.achievement("H", target, actual, null));
  }

  @Test
  void whatIsWrongIsAnErrorAndWhatIsOpenIsNot() {
    assertThat(Reason.NO_EVENT.severity()).isEqualTo(Severity.INFO);
    assertThat(Reason.NOT_REPORTED.severity()).isEqualTo(Severity.WARNING);
    assertThat(Reason.ZERO_TARGET_NOT_ALLOWED.severity()).isEqualTo(Severity.ERROR);
    assertThat(AchievementFinding.TARGET_SPLIT_MISMATCH.severity()).isEqualTo(Severity.ERROR);
    assertThat(AchievementFinding.UNPLANNED_RESULT.severity()).isEqualTo(Severity.WARNING);
  }
}
