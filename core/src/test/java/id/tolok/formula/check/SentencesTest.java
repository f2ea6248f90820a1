package id.tolok.formula.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person is told about a formula that can be read: `sentences.txt` pins it in full.
class SentencesTest {

  /// @param context in the shorthand of {@link Checks}
  record Case(String formula, String context, String shown) {
    @Override
    public String toString() {
      return formula;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFindingIsShownWithPlaceReasonAndAdvice(Case given) {
    var findings = Checks.findings(given.formula(), given.context());
    assertThat(findings).hasSize(1);
    Finding finding = findings.getFirst();
    assertThat(
            finding.severity()
                + " "
                + finding.code().name()
                + "\n"
                + Formulas.show(given.formula(), finding))
        .isEqualTo(given.shown());
  }

  @Test
  void everyCodeOfCheckingIsTried() {
    var tried = EnumSet.noneOf(FormulaFindingCode.class);
    cases()
        .flatMap(given -> Checks.findings(given.formula(), given.context()).stream())
        .forEach(finding -> tried.add((FormulaFindingCode) finding.code()));
    assertThat(tried)
        .isEqualTo(
            EnumSet.range(
                FormulaFindingCode.ROUND_DIGITS_INVALID, FormulaFindingCode.MISSING_BECOMES_ZERO));
  }

  static Stream<Case> cases() {
    return Arrays.stream(resource().split("\n---\n")).skip(1).map(SentencesTest::toCase);
  }

  private static Case toCase(String block) {
    String[] parts = block.split("\n", 3);
    return new Case(parts[0], parts[1].replace("(none)", ""), parts[2].stripTrailing());
  }

  private static String resource() {
    try (var stream = SentencesTest.class.getResourceAsStream("sentences.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
