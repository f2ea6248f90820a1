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
    return pairs("labelled-pairs.txt");
  }

  private static List<Pair> pairs(String file) {
    return text(file)
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

  /// How the threshold does on pairs it was not chosen on.
  @Test
  void pairsNeverSeenBeforeAreJudgedNearlyAsWell() {
    var quality = Quality.of(pairs("held-out-pairs.txt"));
    assertThat(quality.precision()).as("%s", quality).isEqualTo(1);
    assertThat(quality.recall()).as("%s", quality).isGreaterThanOrEqualTo(0.8);
  }

  /// What is proposed between the sample decrees of four and more offices, and nothing else.
  @Test
  void samplesGiveTheRightProposalsAndNoWrongOnes() throws IOException {
    assertThat(SampleProposals.all())
        .containsExactlyInAnyOrder(SampleProposals.EXPECTED.toArray(String[]::new));
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

  private static String text(String file) {
    try (var stream = LikenessTest.class.getResourceAsStream(file)) {
      return new String(
          java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many of the proposed pairs are right, and how many of the right ones are proposed.
  private record Quality(double precision, double recall, List<String> wrong) {
    static Quality of(List<Pair> pairs) {
      var proposed = pairs.stream().filter(pair -> pair.likeness().isProposed()).toList();
      var same = pairs.stream().filter(pair -> pair.label().equals("same")).toList();
      double hits = proposed.stream().filter(pair -> pair.label().equals("same")).count();
      var wrong =
          pairs.stream()
              .filter(pair -> pair.likeness().isProposed() != pair.label().equals("same"))
              .map(pair -> pair + " " + pair.likeness().share() + pair.likeness().conflicts())
              .toList();
      return new Quality(hits / proposed.size(), hits / same.size(), wrong);
    }
  }
}
