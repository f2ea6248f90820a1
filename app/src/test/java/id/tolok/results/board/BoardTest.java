package id.tolok.results.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.IndicatorKind;
import id.tolok.scorecard.Stretch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Averages in shorthand: percent | measured/planned | level of the grade.
class BoardTest {

  private static final Stretch FIRST = Stretch.quarter(1);

  @Test
  void averageOfWhatIsNotCompleteHasNoGrade() {
    var office =
        AnOffice.of(1)
            .indicator(1, "Aman", "[a]", "100")
            .indicator(2, "Aman", "[b]", "100")
            .figures("a", "100");
    assertThat(shown(board(office).whole())).isEqualTo("100.00 | 1/2 | -");
    office.figures("b", "80");
    assertThat(shown(board(office).whole())).isEqualTo("90.00 | 2/2 | 4");
  }

  @Test
  void whatHadNoEventsDoesNotKeepAnAverageIncomplete() {
    var office =
        AnOffice.of(1)
            .indicator(1, "Aman", "[a]", "100")
            .indicator(2, "Aman", "[selesai] / [masuk] * 100", "100")
            .figures("a", "100")
            .figures("selesai", "0")
            .figures("masuk", "0");
    var whole = board(office).whole();
    assertThat(shown(whole)).isEqualTo("100.00 | 1/2 | 5");
    assertThat(whole.withoutEvent()).isOne();
  }

  @Test
  void nothingPlannedIsNoAverage() {
    var whole = board(AnOffice.of(1).indicator(1, IndicatorKind.IKU, null, "[a]", null)).whole();
    assertThat(shown(whole)).isEqualTo("- | 0/0 | -");
    assertThat(whole.isPlanned()).isFalse();
  }

  @Test
  void agencyAverageIsOverMainIndicatorsWhereThereAreAny() {
    var office =
        AnOffice.of(1)
            .indicator(1, IndicatorKind.IKU, "Aman", "[a]", "100")
            .indicator(2, IndicatorKind.IKI, "Aman", "[b]", "100")
            .figures("a", "60")
            .figures("b", "120");
    assertThat(board(office).overMain()).isTrue();
    assertThat(shown(board(office).whole())).isEqualTo("60.00 | 1/1 | 2");
  }

  @Test
  void rowsStandUnderTheirObjectiveInOrderOfTheDecree() {
    var office =
        AnOffice.of(1)
            .indicator(1, "Tertib", "[a]", "100")
            .indicator(2, "Aman", "[b]", "100")
            .indicator(3, "Tertib", "[c]", "100")
            .indicator(4, null, "[d]", "100");
    assertThat(
            board(office).groups(Grouping.OBJECTIVE).stream()
                .map(group -> group.heading() + "=" + group.rows().size()))
        .containsExactly("Tertib=2", "Aman=1", "=1");
    assertThat(board(office).groups(Grouping.POSITION)).hasSize(1);
  }

  @Test
  void trendIsTheDifferenceToThePeriodBefore() {
    var card = AnOffice.of(1).indicator(1, "Aman", "[a]", "100").figures("a", "80", "90.5").card();
    var second = Board.of(card, card, Stretch.quarter(2)).rows().getFirst();
    assertThat(second.trend().points()).isEqualByComparingTo("10.5");
    var first = Board.of(card, null, FIRST).rows().getFirst();
    assertThat(first.trend().isKnown()).as("no year before").isFalse();
    var third = Board.of(card, card, Stretch.quarter(3)).rows().getFirst();
    assertThat(third.trend().isKnown()).as("nothing measured").isFalse();
  }

  @Test
  void whatIsNotMeasuredIsNotAmongTheWorst() {
    var office =
        AnOffice.of(1)
            .indicator(1, "Aman", "[a]", "100")
            .indicator(2, "Aman", "[b]", "100")
            .indicator(3, "Aman", "[c]", "100")
            .figures("b", "40")
            .figures("c", "0");
    assertThat(board(office).worst(5).stream().map(Board.Row::lineageId)).containsExactly(3L, 2L);
  }

  @Test
  void latestQuarterIsTheLastOneWithAnythingMeasured() {
    var card = AnOffice.of(1).indicator(1, "Aman", "[a]", "100").figures("a", "80", "90").card();
    assertThat(LatestQuarter.of(card, 4)).isEqualTo(2);
    assertThat(LatestQuarter.of(card, 1)).isEqualTo(1);
    var nothing = AnOffice.of(1).indicator(1, "Aman", "[a]", "100").card();
    assertThat(LatestQuarter.of(nothing, 3)).isEqualTo(3);
  }

  @Test
  void everyRowOfTheTableOfMonthsIsTwelveMonthsWide() {
    var table = YearTable.of(AnOffice.of(1).indicator(1, "Aman", "[a]", "100").card());
    assertThat(table.lines().getFirst().cells().stream().mapToInt(TableCell::months).sum())
        .isEqualTo(12);
  }

  private static Board board(AnOffice office) {
    return Board.of(office.card(), null, FIRST);
  }

  private static String shown(Average average) {
    return average.findPercent().map(Object::toString).orElse("-")
        + " | "
        + average.measured()
        + "/"
        + average.planned()
        + " | "
        + average.findGrade().map(grade -> String.valueOf(grade.level())).stream()
            .collect(Collectors.joining("", "", average.findGrade().isEmpty() ? "-" : ""));
  }
}
