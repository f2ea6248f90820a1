package id.tolok.scorecard;

import static id.tolok.kernel.EntryPeriod.Kind.HALF_YEAR;
import static id.tolok.kernel.EntryPeriod.Kind.MONTH;
import static id.tolok.kernel.EntryPeriod.Kind.QUARTER;
import static id.tolok.kernel.EntryPeriod.Kind.YEAR;
import static id.tolok.scorecard.ACard.shown;
import static id.tolok.scorecard.ACard.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Reason;
import id.tolok.achievement.period.Consolidation;
import id.tolok.scorecard.compute.CompiledPlan;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rows in shorthand: target | actual | achievement | level of the grade.
class ScorecardTest {

  private final ACard card = ACard.of();

  @Test
  void shareOfEventsToDateDividesSumsAndIsNoMeanOfQuarters() {
    card.given("selesai", QUARTER, Adding.SUM)
        .given("masuk", QUARTER, Adding.SUM)
        .figures("selesai", "2026-Q1=45 2026-Q2=30")
        .figures("masuk", "2026-Q1=50 2026-Q2=50")
        .indicator(
            "A", "[selesai] / [masuk] * 100", targets(Consolidation.RATIO, "90", "90 90 90 90"));

    assertThat(card.row("A", Stretch.quarter(2))).isEqualTo("90 | 60 | 66.67 | 3");
    assertThat(card.row("A", Stretch.toDate(2))).isEqualTo("90 | 75 | 83.33 | 4");
    assertThat(card.row("A", Stretch.againstYear(2))).isEqualTo("90 | 75 | 83.33 | 4");
    assertThat(card.row("A", Stretch.wholeYear()))
        .isEqualTo("90 | missing selesai, masuk | NOT_REPORTED | -");
  }

  @Test
  void targetsToDateAddUpAndMonthsTakeAThirdOfTheirQuarter() {
    card.given("rapat", MONTH, Adding.SUM)
        .figures("rapat", "2026-01=1 2026-02=0 2026-03=1 2026-04=3 2026-05=0 2026-06=0")
        .indicator("A", "[rapat]", targets(Consolidation.SUM, "10", "2 2 3 3"));

    assertThat(card.row("A", Stretch.month(1))).isEqualTo("0.6667 | 1 | 120.00 | 5");
    assertThat(card.row("A", Stretch.month(2))).isEqualTo("0.6667 | 0 | 0.00 | 1");
    assertThat(card.row("A", Stretch.month(7))).isEqualTo("1 | missing rapat | NOT_REPORTED | -");
    assertThat(card.row("A", Stretch.quarter(2))).isEqualTo("2 | 3 | 120.00 | 5");
    assertThat(card.row("A", Stretch.toDate(2))).isEqualTo("4 | 5 | 120.00 | 5");
    assertThat(card.row("A", Stretch.againstYear(2))).isEqualTo("10 | 5 | 50.00 | 1");
  }

  @Test
  void onlyPlannedQuartersCountToDate() {
    card.given("dokumen", QUARTER, Adding.SUM)
        .figures("dokumen", "2026-Q2=2 2026-Q4=2")
        .indicator("A", "[dokumen]", targets(Consolidation.SUM, "4", "- 2 - 2"));

    assertThat(card.row("A", Stretch.quarter(1)))
        .isEqualTo("- | missing dokumen | NOT_PLANNED | -");
    assertThat(card.row("A", Stretch.toDate(3))).isEqualTo("2 | 2 | 100.00 | 5");
    assertThat(card.row("A", Stretch.wholeYear())).isEqualTo("4 | 4 | 100.00 | 5");
  }

  @Test
  void gapInOneMonthLeavesItsQuarterOpenButNotTheLastReadingOfAStock() {
    card.given("kejadian", MONTH, Adding.SUM)
        .given("pos", MONTH, Adding.LAST)
        .given("suhu", MONTH, Adding.MEAN)
        .figures("kejadian", "2026-01=4 2026-03=4")
        .figures("pos", "2026-01=7 2026-02=9")
        .figures("suhu", "2026-01=30 2026-03=31")
        .indicator("K", "[kejadian]")
        .indicator("P", "[pos]")
        .indicator("S", "[suhu]");

    assertThat(shown(card.actual("K", Stretch.quarter(1)))).isEqualTo("missing kejadian");
    assertThat(shown(card.actual("P", Stretch.quarter(1)))).isEqualTo("9");
    assertThat(shown(card.actual("S", Stretch.quarter(1)))).isEqualTo("30.5");
    assertThat(shown(card.actual("P", Stretch.quarter(2)))).isEqualTo("missing pos");
  }

  @Test
  void figureOfAWholeYearHoldsInEveryPartOfIt() {
    card.given("pagu", YEAR, Adding.SUM)
        .given("belanja", QUARTER, Adding.SUM)
        .fixed("hari", "5")
        .figures("pagu", "2026=200")
        .figures("belanja", "2026-Q1=20 2026-Q2=30")
        .indicator("A", "[belanja] / [pagu] * 100 + {hari}");

    assertThat(shown(card.actual("A", Stretch.quarter(2)))).isEqualTo("20");
    assertThat(shown(card.actual("A", Stretch.toDate(2)))).isEqualTo("30");
  }

  @Test
  void eventsOfAHalfYearAreKnownToDateAtItsEndAndNeverForAPartOfIt() {
    card.given("kunjungan", HALF_YEAR, Adding.SUM)
        .figures("kunjungan", "2026-S1=40 2026-S2=60")
        .indicator("A", "[kunjungan]", targets(Consolidation.SUM, "100", "- 50 - 50"))
        .indicator("B", "[kunjungan]", targets(Consolidation.SUM, "100", "25 25 25 25"));

    assertThat(shown(card.actual("A", Stretch.quarter(2)))).isEqualTo("missing kunjungan");
    assertThat(card.row("A", Stretch.toDate(2))).isEqualTo("50 | 40 | 80.00 | 4");
    assertThat(card.row("A", Stretch.wholeYear())).isEqualTo("100 | 100 | 100.00 | 5");
    assertThat(shown(card.actual("B", Stretch.toDate(1)))).isEqualTo("missing kunjungan");
    assertThat(shown(card.actual("B", Stretch.toDate(3)))).isEqualTo("missing kunjungan");
    assertThat(shown(card.actual("B", Stretch.toDate(4)))).isEqualTo("100");
  }

  @Test
  void scoreOfAHalfYearHoldsInItsQuarters() {
    card.given("indeks", HALF_YEAR, Adding.LAST)
        .figures("indeks", "2026-S1=82.4")
        .indicator("A", "[indeks]", targets(Consolidation.LAST, "80", "- 80 - 80"));

    assertThat(card.row("A", Stretch.quarter(2))).isEqualTo("80 | 82.4 | 103.00 | 5");
    assertThat(card.row("A", Stretch.quarter(4)))
        .isEqualTo("80 | missing indeks | NOT_REPORTED | -");
  }

  @Test
  void eventsOfAQuarterAreNeverThoseOfAMonth() {
    card.given("laporan", QUARTER, Adding.SUM)
        .figures("laporan", "2026-Q1=6")
        .indicator("A", "[laporan]");

    assertThat(shown(card.actual("A", Stretch.month(3)))).isEqualTo("missing laporan");
  }

  @Test
  void otherMomentsAreThoseOfTheStretchLookedAt() {
    card.given("x", QUARTER, Adding.SUM)
        .baseline("awal", "3")
        .figures("x", "2025-Q1=1 2025-Q2=2 2025-Q3=3 2025-Q4=4 2026-Q1=10 2026-Q2=20")
        .indicator("previous", "[x].previous")
        .indicator("year", "[x].previousYear")
        .indicator("both", "[x].previousYear.previous")
        .indicator("date", "[x].toDate")
        .indicator("start", "[awal].baseline");

    assertThat(shown(card.actual("previous", Stretch.quarter(1)))).isEqualTo("4");
    assertThat(shown(card.actual("previous", Stretch.quarter(2)))).isEqualTo("10");
    assertThat(shown(card.actual("previous", Stretch.toDate(2)))).isEqualTo("3");
    assertThat(shown(card.actual("year", Stretch.quarter(2)))).isEqualTo("2");
    assertThat(shown(card.actual("year", Stretch.toDate(2)))).isEqualTo("3");
    assertThat(shown(card.actual("both", Stretch.quarter(1))))
        .isEqualTo("missing x.previousYear.previous");
    assertThat(shown(card.actual("date", Stretch.quarter(2)))).isEqualTo("30");
    assertThat(shown(card.actual("start", Stretch.quarter(1)))).isEqualTo("3");
    assertThat(CompiledPlan.of(card.plan()).yearsBack()).isEqualTo(2);
  }

  @Test
  void monthLooksBackToTheMonthBefore() {
    card.given("x", MONTH, Adding.SUM)
        .figures("x", "2025-12=7 2026-01=1 2026-02=2")
        .indicator("A", "[x].previous")
        .indicator("B", "[x].toDate");

    assertThat(shown(card.actual("A", Stretch.month(1)))).isEqualTo("7");
    assertThat(shown(card.actual("A", Stretch.month(2)))).isEqualTo("1");
    assertThat(shown(card.actual("B", Stretch.month(2)))).isEqualTo("3");
  }

  @Test
  void formulaFindsAMergedVariableByItsOwnWords() {
    card.given("jumlah warga", QUARTER, Adding.LAST)
        .figures("jumlah warga", "2026-Q1=12")
        .indicator(
            "A",
            "[banyaknya penduduk] + [yang lain]",
            targets(Consolidation.LAST, "12", "12 12 12 12"),
            Map.of("banyaknya penduduk", "jumlah warga"))
        .indicator(
            "B",
            "[banyaknya penduduk]",
            targets(Consolidation.LAST, "12", "12 12 12 12"),
            Map.of("banyaknya penduduk", "jumlah warga"));

    assertThat(shown(card.actual("A", Stretch.quarter(1)))).isEqualTo("missing yang lain");
    assertThat(card.row("B", Stretch.quarter(1))).isEqualTo("12 | 12 | 100.00 | 5");
  }

  @Test
  void nothingHappenedIsNeitherMissingNorFailed() {
    card.given("a", QUARTER, Adding.SUM)
        .given("b", QUARTER, Adding.SUM)
        .figures("a", "2026-Q1=0 2026-Q2=1 2026-Q3=1")
        .figures("b", "2026-Q1=0 2026-Q3=30")
        .indicator("A", "ROUND([a] / [b]; [b])", targets(Consolidation.RATIO, "9", "9 9 9 9"));

    assertThat(card.row("A", Stretch.quarter(1))).isEqualTo("9 | no event in [b] | NO_EVENT | -");
    assertThat(card.row("A", Stretch.quarter(2))).isEqualTo("9 | missing b | NOT_REPORTED | -");
    assertThat(card.row("A", Stretch.quarter(3)))
        .isEqualTo("9 | failed ROUND_DIGITS_INVALID | NOT_COMPUTABLE | -");
  }

  @Test
  void actualOfAnotherIndicatorCarriesItsReasonAlong() {
    card.given("a", QUARTER, Adding.SUM)
        .given("b", QUARTER, Adding.SUM)
        .fed("mutu", "A")
        .figures("a", "2026-Q1=3 2026-Q2=0 2025-Q1=1")
        .figures("b", "2026-Q1=4 2026-Q2=0 2025-Q1=4")
        .indicator("B", "[mutu] - [mutu].previousYear")
        .indicator("A", "[a] / [b] * 100");

    assertThat(shown(card.actual("B", Stretch.quarter(1)))).isEqualTo("50");
    assertThat(shown(card.actual("B", Stretch.quarter(2)))).isEqualTo("missing a, b");
    assertThat(shown(card.actual("A", Stretch.quarter(2)))).isEqualTo("no event in [b]");
    assertThat(CompiledPlan.of(card.plan()).yearsBack()).isEqualTo(1);
  }

  @Test
  void circleOfIndicatorsFailsAndLeavesTheOthersAlone() {
    card.given("x", QUARTER, Adding.SUM)
        .figures("x", "2026-Q1=5")
        .fed("dari b", "B")
        .fed("dari a", "A")
        .fed("dari c", "C")
        .indicator("A", "[dari b] + 1")
        .indicator("B", "[dari a].previous + 1")
        .indicator("C", "[dari c] + [x]")
        .indicator("D", "[dari a]")
        .indicator("E", "[x]");

    for (String circular : new String[] {"A", "B", "C", "D"}) {
      assertThat(shown(card.actual(circular, Stretch.quarter(1))))
          .as(circular)
          .isEqualTo("failed INDICATOR_CIRCLE");
    }
    assertThat(shown(card.actual("E", Stretch.quarter(1)))).isEqualTo("5");
  }

  @Test
  void longChainOfIndicatorsIsComputedToItsEnd() {
    card.given("x", QUARTER, Adding.SUM).figures("x", "2026-Q1=5").indicator("I0", "[x]");
    int length = 20_000;
    for (int i = 1; i <= length; i++) {
      card.fed("v" + i, "I" + (i - 1));
      card.indicator(
          "I" + i, "[v] + 1", targets(Consolidation.LAST, "1", "1 1 1 1"), Map.of("v", "v" + i));
    }

    assertThat(shown(card.actual("I" + length, Stretch.quarter(1))))
        .isEqualTo(String.valueOf(length + 5));
  }

  @Test
  void indicatorThatIsNotPlannedInThisYearHasNoScore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> card.card().scored(1, Stretch.wholeYear()));
  }

  @Test
  void feedFromAnIndicatorOfNoPlanIsMissing() {
    card.fed("hilang", "Z").indicator("A", "[hilang]");

    assertThat(shown(card.actual("A", Stretch.quarter(1)))).isEqualTo("missing hilang");
  }

  @Test
  void derivationShowsTheSameValueAsTheScore() {
    card.given("a", QUARTER, Adding.SUM)
        .fed("dari a", "A")
        .figures("a", "2026-Q1=3")
        .indicator("A", "[a] * 2")
        .indicator("B", "[dari a] + 1");

    var derivation = card.card().explain(card.indicatorId("B"), Stretch.quarter(1));

    assertThat(shown(derivation.value())).isEqualTo("7");
    assertThat(shown(derivation.operands().getFirst().value())).isEqualTo("6");
  }

  @Test
  void whatWasWaivedCountsAsNothingReachedInTheWholeYearAlone() {
    card.given("a", QUARTER, Adding.SUM)
        .given("b", QUARTER, Adding.SUM)
        .figures("b", "2026-Q1=1 2026-Q2=1 2026-Q3=1 2026-Q4=1")
        .indicator("A", "[a]", targets(Consolidation.SUM, "8", "2 2 2 2"))
        .indicator("B", "[b]", targets(Consolidation.SUM, "8", "2 2 2 2"));
    var waived =
        Map.of(card.indicatorId("A"), "pencatatan baru dimulai", card.indicatorId("B"), "keliru");
    var closed = CompiledPlan.of(card.plan()).scorecard(card.columns(), waived);

    assertThat(closed.mean(waived.keySet(), Stretch.wholeYear()).findPercent())
        .hasValueSatisfying(mean -> assertThat(mean).hasToString("25.00"));
    assertThat(closed.scored(card.indicatorId("A"), Stretch.toDate(4)).achievement())
        .isEqualTo(new Achievement.NotMeasured(Reason.NOT_REPORTED));
    assertThat(closed.scored(card.indicatorId("B"), Stretch.wholeYear()).achievement())
        .hasToString(
            card.card()
                .scored(card.indicatorId("B"), Stretch.wholeYear())
                .achievement()
                .toString());
  }
}
