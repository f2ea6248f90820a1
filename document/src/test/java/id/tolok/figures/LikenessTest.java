package id.tolok.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final List<String> NAMES =
      List.of("Persentase pos jaga aktif", "Jumlah laporan", "Jumlah laporan keuangan");

  @Test
  void theWholeNameWinsOverNamesThatContainIt() {
    assertThat(Likeness.candidates("jumlah  LAPORAN", NAMES, Function.identity()))
        .containsExactly("Jumlah laporan");
  }

  @Test
  void partOfTheNameIsEnough() {
    assertThat(Likeness.candidates("pos aktif", NAMES, Function.identity()))
        .containsExactly("Persentase pos jaga aktif");
  }

  @Test
  void severalFitAndAllAreTold() {
    assertThat(Likeness.candidates("laporan", NAMES, Function.identity())).hasSize(2);
  }

  @Test
  void aMisspelledNameIsFoundByItsLikeness() {
    assertThat(Likeness.candidates("persentse pos jga aktip", NAMES, Function.identity()))
        .containsExactly("Persentase pos jaga aktif");
    assertThat(Likeness.closest("Jumlah laporn keuangan", NAMES))
        .contains("Jumlah laporan keuangan");
  }

  @Test
  void nothingAlikeIsNothing() {
    assertThat(Likeness.candidates("kopi", NAMES, Function.identity())).isEmpty();
    assertThat(Likeness.closest("kopi", NAMES)).isEmpty();
  }
}
