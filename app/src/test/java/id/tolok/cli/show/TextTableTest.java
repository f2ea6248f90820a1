package id.tolok.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirCellsAndNumbersStandToTheRight() {
    var table =
        TextTable.of(Ink.PLAIN, "No", "Nama", "Nilai")
            .row("1", "Pos jaga", "7,5")
            .row("12", "Desa", "–");

    assertThat(table.lines(80))
        .containsExactly("No  Nama      Nilai", " 1  Pos jaga    7,5", "12  Desa          –");
  }

  @Test
  void longCellsAreWrappedAtBlanksBeforeWordsAreCut() {
    var table = TextTable.of(Ink.PLAIN, "Nama", "Nilai").row("satu dua tiga empat", "9");

    assertThat(table.lines(16))
        .containsExactly("Nama       Nilai", "satu dua       9", "tiga", "empat");
  }

  @Test
  void aNoteRunsAcrossAllColumnsBelowItsRow() {
    var table =
        TextTable.of(Ink.PLAIN, "A", "B")
            .note("", TextTable.Cell.of("atas"))
            .row("1", "x")
            .note("  ", TextTable.Cell.of("bawah"))
            .row("2", "y");

    assertThat(table.lines(40)).containsExactly("A  B", "atas", "1  x", "  bawah", "2  y");
  }

  @Test
  void coloursDoNotChangeTheWidths() {
    var plain = TextTable.of(Ink.PLAIN, "A", "B").row("satu", "dua").lines(40);
    var painted =
        TextTable.of(Ink.COLOURED, "A", "B")
            .row(
                List.of(
                    new TextTable.Cell("satu", Ink.COLOURED::red),
                    new TextTable.Cell("dua", Ink.COLOURED::green)))
            .lines(40);

    assertThat(painted).extracting(line -> line.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    assertThat(painted.getLast()).contains("\u001b[31m").contains("\u001b[32m");
  }

  @Test
  void charactersThatSteerTheTerminalAreTakenOut() {
    assertThat(Wrapping.wrap("a\u001b[31mb\u0007", 40)).containsExactly("a\uFFFD[31mb\uFFFD");
    assertThat(Wrapping.cut("satu\ndua\u001b tiga", 10)).isEqualTo("satu dua\uFFFD…");
  }
}
