package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the parser refuses, and what it says: `rejected.txt` pins every sentence in full.
class ParserRejectionTest {

  private static final String NOT_TRIED_AS_DATA =
      "too long to be written down in a data file; has its own test";

  record Case(String text, String code, String shown) {
    @Override
    public String toString() {
      return code + " " + text.strip();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void showsThePlaceAndSaysWhatWasExpected(Case given) {
    Finding cause = rejection(given.text());
    assertThat(cause.code().name() + "\n" + Formulas.show(given.text(), cause))
        .isEqualTo(given.code() + "\n" + given.shown());
  }

  @Test
  void everyRejectionIsTried() {
    var tried = EnumSet.noneOf(FormulaFindingCode.class);
    cases().forEach(given -> tried.add(FormulaFindingCode.valueOf(given.code())));
    var rejections =
        EnumSet.range(FormulaFindingCode.EMPTY_FORMULA, FormulaFindingCode.UNKNOWN_CHARACTER);
    rejections.removeAll(
        List.of(
            FormulaFindingCode.FORMULA_TOO_LONG,
            FormulaFindingCode.FORMULA_TOO_DEEP,
            FormulaFindingCode.FORMULA_TOO_LARGE));
    assertThat(tried).as(NOT_TRIED_AS_DATA).isEqualTo(rejections);
  }

  @Test
  void aTextOfTheGreatestLengthIsReadAndOneLongerIsNot() {
    String longest = " ".repeat(FormulaLimits.LENGTH_MAX - 1) + "1";
    assertThat(Formulas.parse(longest)).isInstanceOf(Parsing.Parsed.class);
    assertThat(sentence(longest + " ", FormulaFindingCode.FORMULA_TOO_LONG))
        .isEqualTo("1:10001 Rumus terlalu panjang: 10001 karakter, paling banyak 10000.");
  }

  @ParameterizedTest
  @CsvSource({"250, true", "251, false"})
  void bracketsMayNestToTheGreatestDepth(int depth, boolean allowed) {
    String nested = "(".repeat(depth) + "1" + ")".repeat(depth);
    thenAllowed(nested, allowed);
  }

  @ParameterizedTest
  @CsvSource({"249, true", "250, false"})
  void operationsMayNestToTheGreatestDepth(int depth, boolean allowed) {
    thenAllowed("ABS(".repeat(depth) + "1" + ")".repeat(depth), allowed);
    thenAllowed("-(".repeat(depth) + "1" + ")".repeat(depth), allowed);
    thenAllowed("(".repeat(depth) + "1" + "%)".repeat(depth), allowed);
    thenAllowed("IF(1; 1; ".repeat(depth) + "1" + ")".repeat(depth), allowed);
    thenAllowed("SUM(".repeat(depth) + "1" + "; 1)".repeat(depth), allowed);
  }

  @ParameterizedTest
  @CsvSource({"249, true", "250, false"})
  void aChainMayBeAsHighAsTheTreeMayBeDeep(int operations, boolean allowed) {
    thenAllowed("1" + "+1".repeat(operations), allowed);
    thenAllowed("1" + "*1".repeat(operations), allowed);
  }

  @Test
  void bracketsThatHaveBeenClosedNoLongerCount() {
    assertThat(Formulas.parse("SUM(" + "(1);ABS(1);".repeat(400) + "1)"))
        .isInstanceOf(Parsing.Parsed.class);
  }

  @Test
  void theTreeMayHaveSoManyNodes() {
    int arguments = FormulaLimits.NODES_MAX - 1;
    String largest = "SUM(1" + ";1".repeat(arguments - 1) + ")";
    assertThat(Formulas.parse(largest)).isInstanceOf(Parsing.Parsed.class);
    assertThat(sentence(largest + "%", FormulaFindingCode.FORMULA_TOO_LARGE))
        .isEqualTo("1:1 Rumus terlalu besar: paling banyak 2000 bagian.");
  }

  @Test
  void hugeNestingIsRefusedWithoutOverflow() {
    for (String opening : List.of("(", "SUM(", "-(", "[a]*(", "IF(1;")) {
      String text = opening.repeat(FormulaLimits.LENGTH_MAX / opening.length());
      assertThat(rejection(text).code()).isEqualTo(FormulaFindingCode.FORMULA_TOO_DEEP);
    }
    assertThat(sentence("(".repeat(300), FormulaFindingCode.FORMULA_TOO_DEEP))
        .isEqualTo("1:251 Rumus terlalu bertingkat: paling banyak 250 tingkat.");
  }

  @Test
  void noTextMakesItThrow() {
    String[] pieces = {
      "[",
      "]",
      "{",
      "}",
      "(",
      ")",
      ".",
      ",",
      ";",
      "%",
      "-",
      "+",
      "x",
      ":",
      "/",
      "1",
      "1.0",
      " ",
      "\n",
      "\t",
      "a",
      "SUM",
      "IF",
      "previous",
      "]]",
      "\uD800",
      "日",
      "\u0000",
      "=",
      "'"
    };
    for (long seed = 1; seed <= 50_000; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(random.nextInt(12), 0, pieces.length).forEach(i -> text.append(pieces[i]));
      Parsing outcome = parsed(seed, text.toString());
      outcome.findings().forEach(finding -> shown(text.toString(), finding));
    }
  }

  private static Parsing parsed(long seed, String text) {
    try {
      return Formulas.parse(text);
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + text, e);
    }
  }

  private static void shown(String text, Finding finding) {
    assertThat(Formulas.show(text, finding)).as(text).contains("^").doesNotContain("{0}");
  }

  static Stream<Case> cases() {
    return Arrays.stream(resource().split("\n---\n")).skip(1).map(ParserRejectionTest::toCase);
  }

  /// The first block explains the file. In the others the first line is the code, second the text
  /// between guillemets with `⏎` for a line break and `→` for a tab, then what is shown.
  private static Case toCase(String block) {
    String[] parts = block.split("\n", 3);
    String text = parts[1].substring(1, parts[1].length() - 1);
    return new Case(text.replace('⏎', '\n').replace('→', '\t'), parts[0], parts[2].stripTrailing());
  }

  private static String resource() {
    try (var stream = ParserRejectionTest.class.getResourceAsStream("rejected.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void thenAllowed(String text, boolean allowed) {
    if (allowed) {
      assertThat(Formulas.parse(text)).isInstanceOf(Parsing.Parsed.class);
    } else {
      assertThat(rejection(text).code()).isEqualTo(FormulaFindingCode.FORMULA_TOO_DEEP);
    }
  }

  private static String sentence(String text, FormulaFindingCode code) {
    Finding cause = rejection(text);
    assertThat(cause.code()).isEqualTo(code);
    return cause.where().line()
        + ":"
        + cause.where().column()
        + " "
        + FindingMessages.indonesian().message(cause);
  }

  private static Finding rejection(String text) {
    return switch (Formulas.parse(text)) {
      case Parsing.Rejected(var cause) -> cause;
      case Parsing.Parsed parsed ->
          throw new AssertionError("accepted: " + Formulas.print(parsed.formula()));
    };
  }
}
