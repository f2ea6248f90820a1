package id.tolok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final Recent<String, String> kept = new Recent<>(String::length, 10);

  @Test
  void whatWasNotUsedForLongestGoesFirst() {
    kept.keep("a", "aaaa");
    kept.keep("b", "bbbb");
    kept.find("a");
    kept.keep("c", "cccc");

    assertThat(kept.find("b")).isEmpty();
    assertThat(kept.find("a")).contains("aaaa");
    assertThat(kept.find("c")).contains("cccc");
  }

  @Test
  void newValueTakesTheRoomOfTheOldOne() {
    kept.keep("a", "aaaaaaaa");
    kept.keep("a", "aa");
    kept.keep("b", "bbbbbbbb");

    assertThat(kept.find("a")).contains("aa");
    assertThat(kept.find("b")).contains("bbbbbbbb");
  }

  @Test
  void whatIsLargerThanAllRoomIsNotKeptAndTheOthersStay() {
    kept.keep("b", "bbbb");
    kept.keep("a", "aaaaaaaaaaa");

    assertThat(kept.find("a")).isEmpty();
    assertThat(kept.find("b")).contains("bbbb");
  }

  @Test
  void countedOnesWeighOneEach() {
    Recent<String, String> two = Recent.of(2);
    two.keep("a", "of any length");
    two.keep("b", "whatever");
    two.keep("c", "");

    assertThat(two.count()).isEqualTo(2);
    assertThat(two.find("a")).isEmpty();
  }

  @Test
  void isMadeOnlyWhereThereIsNone() {
    assertThat(kept.findOrKeep("a", key -> key + "1")).isEqualTo("a1");
    assertThat(kept.findOrKeep("a", key -> key + "2")).isEqualTo("a1");
  }

  @Test
  void beingAskedForKeepsWhatWasMade() {
    kept.findOrKeep("a", _ -> "aaaa");
    kept.keep("b", "bbbb");
    kept.findOrKeep("a", _ -> "other");
    kept.keep("c", "cccc");

    assertThat(kept.find("a")).contains("aaaa");
    assertThat(kept.find("b")).isEmpty();
  }

  @Test
  void isReadAnewOnlyWhereItHoldsNoMore() {
    assertThat(kept.findOrRead("a", _ -> true, () -> "a1")).isEqualTo("a1");
    assertThat(kept.findOrRead("a", "a1"::equals, () -> "a2")).isEqualTo("a1");
    assertThat(kept.findOrRead("a", "a9"::equals, () -> "a3")).isEqualTo("a3");
    assertThat(kept.find("a")).contains("a3");
  }

  @Test
  void whatCameInThePlaceOfADroppedValueStays() {
    String first = new StringBuilder("a").toString();
    String second = new StringBuilder("a").toString();
    kept.keep("a", second);
    kept.drop("a", first);
    assertThat(kept.find("a")).containsSame(second);
    kept.drop("a", second);
    assertThat(kept.find("a")).isEmpty();
  }

  @Test
  void whatWasDroppedLeavesItsRoom() {
    kept.keep("a", "aaaaaaaa");
    kept.drop("a");
    kept.drop("never there");
    kept.keep("b", "bbbbbbbbbb");

    assertThat(kept.find("a")).isEmpty();
    assertThat(kept.find("b")).contains("bbbbbbbbbb");
  }

  @Test
  void manyThreadsKeepTheMeasure() throws InterruptedException {
    Recent<Integer, Integer> few = Recent.of(5);
    var threads = new ArrayList<Thread>();
    for (int each = 0; each < 8; each++) {
      int first = each;
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                for (int i = 0; i < 2_000; i++) {
                  few.keep(first * 31 + i % 50, i);
                  few.find(i % 50);
                  few.drop(i % 7);
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }

    few.keep(1_000, 1);
    assertThat(few.count()).isBetween(1, 5);
    assertThat(few.find(1_000)).contains(1);
  }
}
