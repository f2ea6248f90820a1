package id.tolok.results.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.Achievement;
import id.tolok.catalogue.IndicatorKind;
import id.tolok.formula.FormulaKind;
import id.tolok.results.board.AnOffice;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sums over agencies in shorthand: actual | target | achievement | agencies behind it.
class ConceptSumTest {

  private static final String RATIO = "[aktif] / [pos] * 100";

  @Test
  void percentagesBecomeTheRatioOfSums() {
    assertThat(sum(FormulaKind.RATIO, ratio(1, "90", "100", "80"), ratio(2, "1", "10", "80")))
        .isEqualTo("82.73 | 80.00 | 103.41 | 2/2");
  }

  @Test
  void targetsWeighAsMuchAsWhatTheyAreAShareOf() {
    assertThat(sum(FormulaKind.RATIO, ratio(1, "50", "100", "90"), ratio(2, "50", "300", "50")))
        .isEqualTo("25.00 | 60.00 | 41.67 | 2/2");
  }

  @Test
  void shareWrittenOfOneAndOfAHundredAreTheSame() {
    var ofOne =
        AnOffice.of(2)
            .indicator(2, "Aman", "[aktif] / [pos]", "0.8")
            .figures("aktif", "1")
            .figures("pos", "10");
    assertThat(sum(FormulaKind.RATIO, ratio(1, "90", "100", "80"), ofOne))
        .isEqualTo("82.73 | 80.00 | 103.41 | 2/2");
    assertThat(sum(FormulaKind.RATIO, ofOne, ratio(1, "90", "100", "80")))
        .isEqualTo("82.73 | 80.00 | 103.41 | 2/2");
  }

  @Test
  void whoHasNotReportedIsLeftOutAndNotCountedAsZero() {
    var silent = AnOffice.of(2).indicator(2, "Aman", RATIO, "80");
    assertThat(sum(FormulaKind.RATIO, ratio(1, "90", "100", "80"), silent))
        .isEqualTo("90.00 | 80.00 | 112.50 | 1/2");
  }

  @Test
  void whoHadNoEventsAddsNothingButReported() {
    assertThat(sum(FormulaKind.RATIO, ratio(1, "90", "100", "80"), ratio(2, "0", "0", "80")))
        .isEqualTo("90.00 | 80.00 | 112.50 | 2/2");
  }

  @Test
  void nothingButPeriodsWithoutEventsIsNoNumber() {
    assertThat(sum(FormulaKind.RATIO, ratio(1, "0", "0", "80"))).isEqualTo("- | - | - | 1/1");
  }

  @Test
  void countsAreAdded() {
    assertThat(sum(FormulaKind.COUNT, count(1, "4", "5"), count(2, "3", "5")))
        .isEqualTo("7.00 | 10.00 | 70.00 | 2/2");
  }

  @Test
  void scoresAreNotAdded() {
    assertThat(sum(FormulaKind.TEXT, count(1, "82", "80"), count(2, "78", "80")))
        .isEqualTo("- | - | - | 0/2");
  }

  @Test
  void aMissingTargetLeavesTheActualButNoAchievement() {
    var without =
        AnOffice.of(2)
            .indicator(2, IndicatorKind.IKU, "Aman", RATIO, null)
            .figures("aktif", "10")
            .figures("pos", "100");
    assertThat(sum(FormulaKind.RATIO, ratio(1, "90", "100", "80"), without))
        .isEqualTo("50.00 | - | - | 2/2");
  }

  @Test
  void formulaIsTakenApartHoweverItIsScaled() {
    for (String formula :
        List.of(
            "[a] / [b] * 100",
            "100 * [a] / [b]",
            "[a] / [b] * 100%",
            "ROUND([a] / [b] * 100; 1)",
            "([a] + [c]) / [b]")) {
      var card =
          AnOffice.of(1).indicator(1, "Aman", formula, "80").figures("a", "3").figures("b", "4");
      if (formula.contains("[c]")) {
        card.figures("c", "0");
      }
      var parts = RatioParts.of(card.card().card().explain(1, Stretch.quarter(1)));
      assertThat(parts).as(formula).isPresent();
      assertThat(parts.get().denominator()).as(formula).isEqualByComparingTo("4");
    }
  }

  @Test
  void aDifferenceOfRatiosCannotBeTakenApart() {
    var card =
        AnOffice.of(1)
            .indicator(1, "Aman", "[a] / [b] - [c] / [d]", "80")
            .figures("a", "3")
            .figures("b", "4")
            .figures("c", "1")
            .figures("d", "4");
    assertThat(RatioParts.of(card.card().card().explain(1, Stretch.quarter(1)))).isEmpty();
  }

  private static AnOffice ratio(long id, String active, String all, String target) {
    return AnOffice.of(id)
        .indicator(id, "Aman", RATIO, target)
        .figures("aktif", active)
        .figures("pos", all);
  }

  private static AnOffice count(long id, String figure, String target) {
    return AnOffice.of(id).indicator(id, "Aman", "[aktif]", target).figures("aktif", figure);
  }

  private static String sum(FormulaKind kind, AnOffice... offices) {
    var places =
        List.of(offices).stream()
            .map(AnOffice::card)
            .map(card ->
                new ConceptSum.Place(card, card.targets().getFirst().indicator().lineageId()))
            .toList();
    var sum = ConceptSum.of(kind, places, Stretch.quarter(1));
    Achievement achievement = sum.achievement();
    return shown(sum.actual())
        + " | "
        + shown(sum.target())
        + " | "
        + (achievement == null ? "-" : achievement.findPercent().map(Object::toString).orElse("-"))
        + " | "
        + sum.measuredCount()
        + "/"
        + sum.members().size();
  }

  private static String shown(@Nullable BigDecimal figure) {
    return figure == null ? "-" : figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
