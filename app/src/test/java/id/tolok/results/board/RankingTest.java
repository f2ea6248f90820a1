package id.tolok.results.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.Percent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Entries in shorthand: place. agency.
class RankingTest {

  @Test
  void onlyTheCompleteHaveAPlace() {
    assertThat(ranked(Map.of(1L, average("70", 3, 3), 2L, average("99", 2, 3))))
        .containsExactly("1. 1", "0. 2");
  }

  @Test
  void equalAveragesShareAPlaceAndTheNextIsSkipped() {
    var averages = new LinkedHashMap<Long, Average>();
    averages.put(1L, average("80.001", 1, 1));
    averages.put(2L, average("90", 1, 1));
    averages.put(3L, average("80.002", 1, 1));
    averages.put(4L, average("10", 1, 1));
    assertThat(ranked(averages)).containsExactly("1. 2", "2. 3", "2. 1", "4. 4");
  }

  @Test
  void theFullerOfTheIncompleteComeFirst() {
    assertThat(
            ranked(
                Map.of(
                    1L, new Average(null, 0, 4, 0, null),
                    2L, average("50", 3, 4),
                    3L, new Average(null, 0, 0, 0, null))))
        .containsExactly("0. 2", "0. 1", "0. 3");
  }

  private static List<String> ranked(Map<Long, Average> averages) {
    return Ranking.of(averages).stream()
        .map(entry -> entry.place() + ". " + entry.agencyId())
        .toList();
  }

  private static Average average(String percent, int measured, int planned) {
    return new Average(Percent.of(new BigDecimal(percent)), measured, planned, 0, null);
  }
}
