package id.tolok.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.search.WordLook.Near;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void nearestWordIsMeantEvenWhereAnotherIsUsedMore() {
    assertThat(meant(look("kamlng", near("kamling", 2), near("kaling", 900))))
        .containsExactly("kamling");
  }

  @Test
  void ofEquallyNearWordsTheMostUsedComesFirst() {
    assertThat(meant(look("dasa", near("rasa", 1), near("desa", 80))))
        .containsExactly("desa", "rasa");
  }

  @Test
  void shortWordsAllowOneSlipOnly() {
    assertThat(meant(look("dxya", near("desa", 80)))).isEmpty();
  }

  @Test
  void swappedLettersAreOneSlip() {
    assertThat(meant(look("dsea", near("desa", 80)))).containsExactly("desa");
  }

  @Test
  void withoutANearWordNothingIsMeant() {
    assertThat(meant(look("satelit"))).isEmpty();
  }

  private static List<String> meant(WordLook look) {
    return Spelling.meant(look).stream().map(Near::word).toList();
  }

  private static WordLook look(String word, Near... near) {
    return new WordLook(word, word, false, List.of(near));
  }

  private static Near near(String word, int uses) {
    return new Near(word, word, uses);
  }
}
