package id.tolok.formula.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaReading;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the reader doubts, and how sure it says it is.
class ProseDoubtsTest {

  @ParameterizedTest(name = "{0} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jumlah kebun binaan dibagi jumlah kebun dikali 100% | Persentase kebun binaan |
          -                                                 | Jumlah kebun        | EMPTY
          Rapat dan perjalanan dinas                        | Jumlah rapat        | NOT_MEASURABLE
          Hasil survei kepuasan pengunjung                  | Indeks kepuasan     | EXTERNAL_VALUE
          AA > 90, A > 80, BB > 70, B > 60                  | Predikat            | IS_GRADE_TABLE
          Melayani tamu                                     | Melayani tamu       | REPEATS_ACTIVITY
          Jumlah kebun binaan                               | Persentase kebun    | LACKS_DENOMINATOR
          Jumlah kebun binaan dibagi jumlah kebun           | Persentase kebun    | LACKS_MULTIPLIER
          Kebun baik dibagi kebun dibanding rencana kebun   | Rasio kebun         | TWO_DIVISIONS
          Jumlah kebun dibagi target kebun dikali 100%      | Persentase kebun    | DIVIDES_BY_TARGET
          Jumlah kebun baik x 100% Jumlah kebun             | Persentase kebun    | DIVISION_INFERRED
          kebun baik/kebun seluruhnya x 100%                | Persentase kebun    | WEAK_DIVISION
          kebun A + kebun B dibagi jumlah kebun x 100%      | Persentase kebun    | ORDER_UNCLEAR
          Kebun baik dibagi kebun x 100% tiap musim tanam   | Persentase kebun    | WORDS_LEFT_OVER
          (Kebun baik dibagi jumlah kebun x 100%            | Persentase kebun    | BRACKET_UNMATCHED
          Jumlah kebun dibagi jumlah kebun x 100%           | Persentase kebun    | OPERANDS_EQUAL
          """)
  void eachDoubtIsSaid(String text, String indicator, @Nullable String code) {
    assertThat(doubts(ProseReader.read(text, indicator))).isEqualTo(code == null ? "" : code);
  }

  @Test
  void unexplainedLettersAreSaid() {
    assertThat(doubts(ProseReader.read("A/B x 100%", "Persentase kebun")))
        .isEqualTo("WEAK_DIVISION, LETTERS_UNEXPLAINED");
  }

  @Test
  void textBeyondTheLimitIsSaidToBeTooLong() {
    String text = "a".repeat(ProseReader.LONGEST_TEXT + 1);
    assertThat(doubts(ProseReader.read(text, null))).isEqualTo("TOO_LONG");
  }

  @Test
  void doubtsTellTheirPlace() {
    var reading = ProseReader.read("Kebun baik\ndibagi target kebun x 100%\ntiap musim", null);

    assertThat(reading.findings())
        .filteredOn(finding -> finding.code() == ProseFindingCode.FORMULA_WORDS_LEFT_OVER)
        .extracting(Finding::where)
        .containsExactly(SourceSpan.of(3, 1, 3, 11));
  }

  @Test
  void eachDoubtLowersConfidence() {
    double plain = confidence("Jumlah kebun baik dibagi jumlah kebun dikali 100%");
    double inferred = confidence("Jumlah kebun baik Jumlah kebun x 100%");
    double letters = confidence("A/B x 100%");

    assertThat(plain).isGreaterThan(0.95);
    assertThat(inferred).isBetween(0.6, 0.9).isLessThan(plain);
    assertThat(letters).isLessThan(inferred);
  }

  @Test
  void noteBesideTheFormulaIsKeptApart() {
    var reading =
        ProseReader.read("Jumlah kebun baik dibagi jumlah kebun x 100%\nCatatan: kebun desa", null);

    assertThat(reading.note()).isEqualTo("kebun desa");
    assertThat(reading.denominator()).isEqualTo("jumlah kebun");
  }

  @ParameterizedTest
  @EnumSource(ProseFindingCode.class)
  void eachDoubtHasItsSentence(ProseFindingCode code) {
    var finding = Finding.of(code, SourceSpan.of(1, 1, 1, 1), "satu", "dua");

    assertThat(FindingMessages.indonesian().message(finding)).isNotBlank().doesNotContain("{");
  }

  private static double confidence(String text) {
    return ProseReader.read(text, "Persentase kebun").confidence();
  }

  private static String doubts(FormulaReading reading) {
    return reading.findings().stream()
        .map(finding -> finding.code().name().substring("FORMULA_".length()))
        .collect(Collectors.joining(", "));
  }
}
