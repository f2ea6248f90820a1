package id.tolok.document.decree.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemListTest {

  @Test
  void wrappedLinesJoinTheirItem() {
    thenItems("1. menyusun rencana", "kerja seksi;", "2. melapor.")
        .containsExactly("menyusun rencana kerja seksi;", "melapor.");
  }

  @Test
  void lettersMayBeSkippedAndRepeated() {
    thenItems("a) satu", "b) dua", "d) empat", "d) empat lagi")
        .containsExactly("satu", "dua", "empat", "empat lagi");
  }

  @Test
  void aListInsideAnItemStaysInIt() {
    thenItems("a. bencana:", "1) banjir;", "2) longsor.", "b. lapor")
        .containsExactly("bencana: banjir; longsor.", "lapor");
  }

  @Test
  void bulletsBeforeTheSignDoNotCount() {
    thenItems("- a. satu", " - b. dua").containsExactly("satu", "dua");
  }

  @Test
  void paragraphsWithoutSignsAreOneItem() {
    thenItems("Camat membantu Bupati.", "Selain itu Camat melapor.")
        .containsExactly("Camat membantu Bupati. Selain itu Camat melapor.");
  }

  @Test
  void aYearAtTheStartOfAWrappedLineIsNoSign() {
    thenItems("1. Undang-Undang (Lembaran Negara Tahun", "2011 Nomor 5);", "2. Peraturan")
        .hasSize(2);
  }

  @Test
  void signsWithoutWordsAreNoItems() {
    thenItems(":", "-").isEmpty();
  }

  private static org.assertj.core.api.ListAssert<String> thenItems(String... lines) {
    var list = new ItemList();
    List.of(lines).forEach(list::add);
    return assertThat(list.items());
  }
}
