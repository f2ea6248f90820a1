package id.tolok.shell.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

  @Test
  void keyComesBackAsItWasGiven() {
    var key = PageKey.of("Kecamatan Ŝudimoro", 17, "");
    assertThat(PageKey.parse(key.text(), 3)).isEqualTo(key);
    assertThat(key.number(1)).isEqualTo(17);
  }

  @Test
  void keyStandsInAnAddressAsItIs() {
    assertThat(PageKey.of("a/b?c&d=+ é", 1).text()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!!", "AAA", "AAVhYg", "////", "AAExAAEy"})
  void foreignKeyIsAFaultOfTheRequest(String text) {
    assertThatThrownBy(() -> PageKey.parse(text, 3)).isInstanceOf(ApiFault.class);
  }

  @Test
  void keyWithWordsForANumberIsAFaultOfTheRequest() {
    var key = PageKey.parse(PageKey.of("dua").text(), 1);
    assertThatThrownBy(() -> key.number(0)).isInstanceOf(ApiFault.class);
  }

  @Test
  void lastPageHasNoNext() {
    assertThat(Listing.of(List.of(1, 2), 2, PageKey::of).next()).isNull();
  }

  @Test
  void rowTooManyOnlyTellsThatAnotherPageFollows() {
    var listing = Listing.of(List.of(1, 2, 3), 2, PageKey::of);
    assertThat(listing.items()).containsExactly(1, 2);
    assertThat(listing.next()).isEqualTo(PageKey.of(2).text());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
  void pageSizeOutOfBoundsIsAFaultOfTheRequest(int limit) {
    assertThatThrownBy(() -> Listing.limit(limit)).isInstanceOf(ApiFault.class);
  }
}
