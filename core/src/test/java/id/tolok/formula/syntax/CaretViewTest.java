package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.SourceSpan;
import org.junit.jupiter.api.Test;

class CaretViewTest {

  @Test
  void caretsStandUnderThePlace() {
    thenShows(
        "[a] + [bc] * 2",
        SourceSpan.of(1, 7, 1, 11),
        """
        [a] + [bc] * 2
              ^^^^\
        """);
  }

  @Test
  void anEmptyPlaceGetsOneCaret() {
    thenShows(
        "[a] + 2",
        SourceSpan.of(1, 5, 1, 5),
        """
        [a] + 2
            ^\
        """);
  }

  @Test
  void aPlaceBehindTheEndGetsOneCaretThere() {
    thenShows("[a] +", SourceSpan.of(1, 6, 1, 6), "[a] +\n     ^");
    thenShows("[a] +", SourceSpan.of(1, 60, 1, 70), "[a] +\n     ^");
    thenShows("[a] + ", SourceSpan.of(1, 7, 1, 7), "[a] +\n      ^");
  }

  @Test
  void anEmptyTextGetsACaret() {
    thenShows("", SourceSpan.of(1, 1, 1, 1), "\n^");
  }

  @Test
  void onlyTheLineOfThePlaceIsShown() {
    thenShows("[a]\n+ b\n+ [c]", SourceSpan.of(2, 3, 2, 4), "+ b\n  ^");
    thenShows("[a]\r\n+ b\r\n", SourceSpan.of(2, 3, 2, 4), "+ b\n  ^");
    thenShows("[a]", SourceSpan.of(3, 1, 3, 2), "\n^");
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedToTheEndOfItsFirst() {
    thenShows("[a] + [b\nc]", SourceSpan.of(1, 7, 2, 3), "[a] + [b\n      ^^");
  }

  @Test
  void tabsReachToTheNextStopOfEight() {
    thenShows("\t*", SourceSpan.of(1, 2, 1, 3), "        *\n        ^");
    thenShows("1\t*", SourceSpan.of(1, 3, 1, 4), "1       *\n        ^");
    thenShows("1234567\t*", SourceSpan.of(1, 9, 1, 10), "1234567 *\n        ^");
    thenShows("12345678\t*", SourceSpan.of(1, 10, 1, 11), "12345678        *\n                ^");
    thenShows("1\t*", SourceSpan.of(1, 2, 1, 3), "1       *\n ^^^^^^^");
  }

  @Test
  void wideLettersCountTwice() {
    thenShows("[日本]*", SourceSpan.of(1, 5, 1, 6), "[日本]*\n      ^");
    thenShows("[日本]*", SourceSpan.of(1, 2, 1, 3), "[日本]*\n ^^");
    thenShows("[😀]*", SourceSpan.of(1, 5, 1, 6), "[😀]*\n    ^");
    thenShows("한ｗ*", SourceSpan.of(1, 3, 1, 4), "한ｗ*\n    ^");
  }

  @Test
  void combiningMarksTakeNoColumn() {
    thenShows("[e\u0301]*", SourceSpan.of(1, 5, 1, 6), "[e\u0301]*\n   ^");
    thenShows("[a\u20DD]*", SourceSpan.of(1, 5, 1, 6), "[a\u20DD]*\n   ^");
  }

  @Test
  void nothingThatSteersATerminalIsShown() {
    thenShows("a\u001B[31m*", SourceSpan.of(1, 7, 1, 8), "a\uFFFD[31m*\n      ^");
    thenShows("a\u202Eb\u200B*", SourceSpan.of(1, 5, 1, 6), "ab*\n  ^");
    thenShows("a\uD800*", SourceSpan.of(1, 3, 1, 4), "a\uFFFD*\n  ^");
  }

  @Test
  void aPlaceInsideAnInvisibleCharacterStillGetsACaret() {
    thenShows("a\u202Eb", SourceSpan.of(1, 2, 1, 3), "ab\n ^");
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String text = "1".repeat(70) + "?" + "2".repeat(70);
    thenShows(
        text,
        SourceSpan.of(1, 71, 1, 72),
        "…" + "1".repeat(60) + "?" + "2".repeat(38) + "…\n" + " ".repeat(61) + "^");
  }

  @Test
  void aLineThatFitsIsNotCut() {
    String text = "1".repeat(60) + "?" + "2".repeat(39);
    thenShows(text, SourceSpan.of(1, 61, 1, 62), text + "\n" + " ".repeat(60) + "^");
    thenShows(text + "3", SourceSpan.of(1, 61, 1, 62), text + "…\n" + " ".repeat(60) + "^");
  }

  @Test
  void aCutDoesNotSplitASurrogatePair() {
    String text = "😀" + "1".repeat(59) + "?";
    thenShows(
        text, SourceSpan.of(1, 62, 1, 63), "…" + "1".repeat(59) + "?\n" + " ".repeat(60) + "^");
  }

  private static void thenShows(String text, SourceSpan where, String shown) {
    assertThat(CaretView.of(text, where)).isEqualTo(shown);
  }
}
