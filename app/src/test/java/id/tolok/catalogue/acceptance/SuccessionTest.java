package id.tolok.catalogue.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.acceptance.Statement.Earlier;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lines are `position | name | formula`; the answer is the line number, from 1, each goes on from,
/// and `-` for what is new.
class SuccessionTest {

  private static final String BEFORE =
      """
      Kasi Trantib | Persentase pos kamling yang aktif | [pos kamling aktif] / [pos kamling] * 100
      Kasi Trantib | Jumlah laporan kejadian | [laporan kejadian]
      Kasubbag Keuangan | Jumlah laporan keuangan | [laporan keuangan]
      Kasubbag Umum | Jumlah laporan kepegawaian | [laporan kepegawaian]
      """;

  @Test
  void whatStaysTheSameGoesOn() {
    thenGoesOn(BEFORE, BEFORE, "1 2 3 4");
  }

  @Test
  void otherOrderAndLettersChangeNothing() {
    thenGoesOn(
        BEFORE,
        """
        KASUBBAG UMUM | JUMLAH LAPORAN KEPEGAWAIAN | [laporan kepegawaian]
        Kasi Trantib | Persentase Pos Kamling yang Aktif. | [pos kamling aktif] / [pos kamling] * 100
        """,
        "4 1");
  }

  @Test
  void renamedIndicatorGoesOn() {
    thenGoesOn(
        BEFORE,
        "Kasi Trantib | Persentase poskamling aktif dan terawat |"
            + " [pos kamling aktif] / [pos kamling] * 100",
        "1");
  }

  @Test
  void indicatorThatMovedToAnotherPositionGoesOn() {
    thenGoesOn(BEFORE, "Sekretaris Camat | Jumlah laporan kejadian | [laporan kejadian]", "2");
  }

  @Test
  void splitGoesOnInTheLikerPartOnly() {
    thenGoesOn(
        "Kasi Sosial | Persentase keluarga miskin penerima bantuan | [penerima] / [keluarga] * 100",
        """
        Kasi Sosial | Persentase keluarga miskin penerima bantuan pangan | [penerima pangan] / [keluarga] * 100
        Kasi Sosial | Persentase keluarga miskin penerima bantuan | [penerima] / [keluarga] * 100
        """,
        "- 1");
  }

  @Test
  void commonWordsAloneDoNotMakeTwoIndicatorsOne() {
    thenGoesOn(
        BEFORE, "Kasubbag Keuangan | Jumlah laporan inventaris barang | [laporan barang]", "-");
  }

  @Test
  void equalNamesUnderTwoPositionsStayWhereTheyAre() {
    String both =
        """
        Lurah Satu | Jumlah laporan | [laporan]
        Lurah Dua | Jumlah laporan | [laporan]
        """;
    thenGoesOn(
        both, both.lines().toList().reversed().stream().collect(Collectors.joining("\n")), "2 1");
  }

  @Test
  void withoutAnEarlierVersionEverythingIsNew() {
    thenGoesOn("", BEFORE, "- - - -");
  }

  private static void thenGoesOn(String before, String after, String expected) {
    var earlier = new ArrayList<Earlier>();
    for (Statement statement : statements(before)) {
      earlier.add(new Earlier(earlier.size() + 1L, statement));
    }
    String found =
        Succession.of(earlier, statements(after)).stream()
            .map(lineage -> lineage.isPresent() ? text(lineage) : "-")
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected);
  }

  private static String text(OptionalLong lineage) {
    return String.valueOf(lineage.getAsLong());
  }

  private static List<Statement> statements(String lines) {
    return lines
        .strip()
        .lines()
        .map(line -> line.strip().split("\\s*\\|\\s*", -1))
        .map(parts -> new Statement(parts[1], parts[0], parts[2]))
        .toList();
  }
}
