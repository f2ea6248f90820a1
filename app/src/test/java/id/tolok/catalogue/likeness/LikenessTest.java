package id.tolok.catalogue.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Judged on pairs a person has labelled; the threshold of {@link Likeness} was chosen on them.
class LikenessTest {

  /// One labelled line of `labelled-pairs.txt`.
  record Pair(String label, Indicator left, Indicator right) {
    Likeness likeness() {
      var places = Set.of("Nusa Contoh", "Kecamatan Melati");
      return Likeness.between(IndicatorText.of(left, places), IndicatorText.of(right, places));
    }

    @Override
    public String toString() {
      return label + ": " + left.indicator() + " / " + right.indicator();
    }
  }

  static List<Pair> pairs() {
    return text()
        .lines()
        .filter(line -> line.matches("(same|other|friend) .*"))
        .map(LikenessTest::pair)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void labelledPairIsJudgedAsAPersonDoes(Pair pair) {
    var likeness = pair.likeness();
    var judged = likeness.isProposed() ? "same" : likeness.isFalseFriend() ? "friend" : "other";
    assertThat(judged).as("%s %s", pair, likeness).isEqualTo(pair.label());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void likenessIsTheSameFromBothSides(Pair pair) {
    var back = new Pair(pair.label(), pair.right(), pair.left()).likeness();
    assertThat(back.share())
        .isCloseTo(pair.likeness().share(), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(back.conflicts()).isEqualTo(pair.likeness().conflicts());
  }

  @ParameterizedTest
  @CsvSource({
    "pelayanan, layan", "melayani, layan", "penyelesaian, selesai", "diselesaikan, selesai",
    "selesai, selesai", "mengikuti, ikut", "pemberdayaan, daya", "memungut, pungut",
    "penyusunan, susun", "tertib, tertib"
  })
  void affixesGo(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @Test
  void placesOfTheAgencyAreNoWordsOfTheIndicator() {
    var wording =
        Wording.of("Persentase desa aktif di Kecamatan Bukit Contoh", Set.of("Bukit Contoh"));
    assertThat(wording.line()).isEqualTo("aktif desa");
  }

  @Test
  void capitalsOfAHeadingDoNotMakeAPlace() {
    assertThat(Wording.of("Persentase Pegawai Kecamatan Aktif", Set.of()).line())
        .isEqualTo("aktif pegawai");
  }

  @Test
  void likenessNamesTheWordsItRestsOn() {
    var likeness = pairs().getFirst().likeness();
    assertThat(likeness.name().shared()).containsExactly("desa", "tertib", "administrasi");
  }

  static Pair pair(String line) {
    int bar = line.indexOf('|');
    var sides = line.substring(bar + 1).split("\\|\\|", -1);
    return new Pair(line.substring(0, bar).strip(), indicator(sides[0]), indicator(sides[1]));
  }

  private static Indicator indicator(String side) {
    var cells = side.strip().split("\\s*\\|\\s*", -1);
    return new Indicator(
        null,
        null,
        cells[0],
        null,
        List.of(),
        cells[1],
        formula(cells[1], cells[0]),
        cells[2],
        cells[3].equals("-") ? "lower" : "higher",
        null,
        null,
        null,
        Map.of(),
        Map.of(),
        null,
        1,
        Map.of());
  }

  private static CatalogueFormula formula(String text, String name) {
    if (text.equals("-")) {
      return CatalogueFormula.text();
    }
    var reading = Formulas.read(text.replace("/", "dibagi").replace("*", "dikali"), name);
    Expression expression = reading.expression();
    return new CatalogueFormula(
        reading.kind(),
        expression == null ? null : Formulas.print(expression),
        reading.numerator(),
        reading.denominator(),
        reading.multiplier(),
        reading.terms());
  }

  private static String text() {
    try (var stream = LikenessTest.class.getResourceAsStream("labelled-pairs.txt")) {
      return new String(
          java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
