package id.tolok.formula.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person pastes, reading it gives a reading.
@Tag("property")
class ProseReaderEnduresTest {

  private static final int TEXTS_PER_SEED = 20_000;

  private static final List<String> PIECES =
      List.of(
          "Jumlah ",
          "a",
          " dibagi ",
          "/",
          " / ",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "\\frac",
          "\\text{",
          " x 100%",
          "100",
          "%",
          "=",
          ":",
          "\n",
          "<u>",
          "</u>",
          "<p>",
          "<br",
          "- ",
          "-",
          "----",
          "∑",
          "$",
          "&",
          "&amp;",
          ";",
          ",",
          ".",
          "...",
          "«",
          "»",
          "A",
          "B",
          " per ",
          " dari ",
          "1.000",
          "dimana",
          "Keterangan :",
          " = ",
          "\\\\",
          "\\over",
          "\\sum",
          "_{t-1}",
          "X(t+1)",
          "rata-rata ",
          "selisih ",
          " dan ",
          " dengan ",
          "terdiri atas",
          "jika (",
          "minus ",
          "<",
          "\\",
          "jumlah dari (",
          "tetapan ",
          "\t",
          "\0",
          "😀",
          "1/8 (",
          "3a",
          "+",
          " + ",
          "Rumus :",
          "catatan",
          "dihitung dengan ",
          "membagi ",
          " per 1.000 ",
          "bobot 30% x ",
          "\\begin{array}");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6, 7})
  void scrambledPiecesAreReadWithoutFail(long seed) {
    var random = new SplittableRandom(seed);
    for (int count = 0; count < TEXTS_PER_SEED; count++) {
      String text = scrambled(random, count % 1000 == 0 ? 4000 : 25);
      assertThatCode(() -> ProseReader.read(text, "Persentase a"))
          .as("seed %d, text %d: %s", seed, count, text)
          .doesNotThrowAnyException();
    }
  }

  private static String scrambled(SplittableRandom random, int most) {
    var text = new StringBuilder();
    int pieces = random.nextInt(1, most + 1);
    for (int piece = 0; piece < pieces; piece++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  static List<String> pieces() {
    return PIECES;
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void pieceWithoutEndIsReadWithoutFail(String piece) {
    String text = piece.repeat(ProseReader.LONGEST_TEXT / piece.length());

    assertThat(ProseReader.read(text, null).confidence()).isBetween(0.0, 1.0);
  }
}
