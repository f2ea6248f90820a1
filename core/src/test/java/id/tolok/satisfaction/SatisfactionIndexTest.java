package id.tolok.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionIndexTest {

  private static final SheetCounts TEN = Sheets.counted(Sheets.TEN);

  @Test
  void tenSheetsGiveTheElementsOfTheWorkedExample() {
    assertThat(TEN.scores(WeightRule.EXACT))
        .extracting(Sheets::element)
        .containsExactly(
            "PERSYARATAN 35/10 3.5000 0.3889 87.50 B",
            "PROSEDUR 32/10 3.2000 0.3556 80.00 B",
            "WAKTU 29/10 2.9000 0.3222 72.50 C",
            "BIAYA 39/10 3.9000 0.4333 97.50 A",
            "PRODUK 33/10 3.3000 0.3667 82.50 B",
            "KOMPETENSI 35/10 3.5000 0.3889 87.50 B",
            "PERILAKU 37/10 3.7000 0.4111 92.50 A",
            "PENGADUAN 31/10 3.1000 0.3444 77.50 B",
            "SARPRAS 33/9 3.6667 0.4074 91.67 A");
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "EXACT, IKM 85.46 B",
    "THREE_DECIMALS, IKM 85.38 B",
    "TWO_DECIMALS, IKM 84.61 B",
  })
  void theWeightDecidesTheSecondDecimal(WeightRule rule, String expected) {
    assertThat(Sheets.index(TEN, rule)).isEqualTo(expected);
  }

  @Test
  void perceivedIndexIsTheSumOfTheWeightedMeans() {
    var index = TEN.index(WeightRule.EXACT).orElseThrow();

    assertThat(index.perceived().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("3.4185");
    assertThat(index.respondents()).isEqualTo(10);
  }

  @Test
  void anEmptyAnswerWeighsOnItsElementAloneNotOnAllPoints() {
    var allPointsByAllAnswers = new BigDecimal("85.39");

    assertThat(TEN.index(WeightRule.EXACT).orElseThrow().rounded())
        .isNotEqualByComparingTo(allPointsByAllAnswers);
  }

  @ParameterizedTest(name = "mean 3.55 under {0} is {1}")
  @CsvSource({
    "EXACT, IKM 88.75 A",
    "THREE_DECIMALS, IKM 88.66 A",
    "TWO_DECIMALS, IKM 87.86 B",
  })
  void aRoundedWeightCanCostTheGrade(WeightRule rule, String expected) {
    var sheets = new ArrayList<>(Collections.nCopies(11, "444444444"));
    sheets.addAll(Collections.nCopies(9, "333333333"));

    assertThat(Sheets.index(Sheets.counted(sheets), rule)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} under {1} is {2}")
  @CsvSource({
    "444444444, EXACT, IKM 100.00 A",
    "444444444, TWO_DECIMALS, IKM 99.00 A",
    "444444444, THREE_DECIMALS, IKM 99.90 A",
    "111111111, EXACT, IKM 25.00 D",
    "111111111, TWO_DECIMALS, IKM 24.75 D",
    "222222222, EXACT, IKM 50.00 D",
  })
  void everybodyOfOneMindGivesTheEndsOfTheScale(String sheet, WeightRule rule, String expected) {
    assertThat(Sheets.index(Sheets.counted(List.of(sheet, sheet)), rule)).isEqualTo(expected);
  }

  @Test
  void halfRoundsUpAndNothingLess() {
    // Between two second decimals it rises; a hair below it does not.
    assertThat(SatisfactionIndex.round(new BigDecimal("76.605"))).hasToString("76.61");
    assertThat(SatisfactionIndex.round(Fraction.of(76_604_999_999L, 1_000_000_000).decimal()))
        .hasToString("76.60");
  }

  @Test
  void elementNobodyAnsweredLeavesNoIndex() {
    var counts = Sheets.counted(List.of("44444444-", "33333333-"));

    assertThat(Sheets.index(counts, WeightRule.EXACT)).isEqualTo("no index");
    assertThat(counts.unanswered()).containsExactly("SARPRAS");
    assertThat(counts.scores(WeightRule.EXACT)).hasSize(8);
  }

  @Test
  void nobodyLeavesNoIndex() {
    assertThat(Sheets.index(Sheets.counted(List.of()), WeightRule.EXACT)).isEqualTo("no index");
  }

  @Test
  void priorityElementsOfTheExampleAreTimeComplaintsAndProcedure() {
    var scores = TEN.scores(WeightRule.EXACT);

    assertThat(ElementScore.priorities(scores))
        .extracting(ElementScore::element)
        .containsExactly("WAKTU", "PENGADUAN", "PROSEDUR");
    assertThat(ElementScore.strengths(scores))
        .extracting(ElementScore::element)
        .containsExactly("BIAYA", "PERILAKU", "SARPRAS");
  }

  @Test
  void whatEverybodyFoundVeryGoodIsNoPriority() {
    var scores = Sheets.counted(List.of("444444434")).scores(WeightRule.EXACT);

    assertThat(ElementScore.priorities(scores))
        .extracting(ElementScore::element)
        .containsExactly("PENGADUAN");
  }

  @Test
  void anAddedElementChangesTheWeightOfAll() {
    var questions = new ArrayList<>(SheetLayout.ofNine().questionElements());
    questions.add("KEAMANAN");
    var counts = Sheets.counted(new SheetLayout(questions), List.of("4444444441"));

    assertThat(Sheets.index(counts, WeightRule.EXACT)).isEqualTo("IKM 92.50 A");
  }
}
