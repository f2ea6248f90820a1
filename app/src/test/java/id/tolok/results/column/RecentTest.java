package id.tolok.results.column;

import static org.assertj.core.api.Assertions.assertThat;

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
  void whatIsLargerThanAllRoomIsNotKept() {
    kept.keep("a", "aaaaaaaaaaa");

    assertThat(kept.find("a")).isEmpty();
    assertThat(kept.count()).isZero();
  }
}
