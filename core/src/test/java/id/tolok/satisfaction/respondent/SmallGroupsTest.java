package id.tolok.satisfaction.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

  @Test
  void groupsOfFiveAndNobodyAreShown() {
    assertThat(SmallGroups.hidden(Map.of("a", 5, "b", 0, "c", 90))).isEmpty();
  }

  @Test
  void oneSmallGroupTakesTheNextLargerWithItAgainstSubtraction() {
    assertThat(SmallGroups.hidden(Map.of("a", 3, "b", 40, "c", 12))).containsExactly("a", "c");
  }

  @Test
  void twoPeopleInTwoGroupsAreStillTooFew() {
    assertThat(SmallGroups.hidden(Map.of("a", 1, "b", 1, "c", 12, "d", 20)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void severalSmallGroupsHideEachOther() {
    assertThat(SmallGroups.hidden(Map.of("a", 3, "b", 4, "c", 12))).containsExactly("a", "b");
  }

  @Test
  void everythingIsHiddenWhereNothingLargerIsLeft() {
    assertThat(SmallGroups.hidden(Map.of("a", 2))).containsExactly("a");
    assertThat(SmallGroups.hidden(Map.of("a", 2, "b", 300))).containsExactly("a", "b");
  }

  @Test
  void nothingShownOrSubtractedIsEverAboutFewerThanFive() {
    var random = new Random(5);
    for (int run = 0; run < 2_000; run++) {
      var people = new TreeMap<Integer, Integer>();
      for (int group = 0; group < 1 + random.nextInt(6); group++) {
        people.put(group, random.nextInt(12));
      }
      var hidden = SmallGroups.hidden(people);
      int together = hidden.stream().mapToInt(people::get).sum();
      int all = people.values().stream().mapToInt(Integer::intValue).sum();

      assertThat(people)
          .allSatisfy((group, count) -> {
            if (!hidden.contains(group)) {
              assertThat(SmallGroups.tooSmall(count)).as("%s", people).isFalse();
            }
          });
      assertThat(hidden.isEmpty() || together >= 5 && hidden.size() > 1 || together == all)
          .as("%s hides %s", people, hidden)
          .isTrue();
    }
  }
}
