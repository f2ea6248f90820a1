package id.tolok.figures.sheet;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.CatalogueSet;
import id.tolok.figures.need.Needs;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Filling goes through CSV here, because a test can write it; {@link WorkbookTest} shows that the
/// workbook holds the same cells.
class FigureSheetTest {

  private static final CatalogueSet POSTS =
      catalogue(
          anIndicator("Persentase pos aktif")
              .ratio("Jumlah pos aktif", "jumlah pos")
              .in("%")
              .target(2025, "80"));

  @Test
  void theEmptySheetAsksForEachFigureAndTarget() {
    String csv = text(FigureSheet.csv(Needs.of(POSTS), 2025));

    assertThat(csv.lines().map(line -> line.replaceAll("“|”.*", "")))
        .containsExactly(
            "\ufeffJenis;No;Nama;Satuan;Cara;Pengisi;Tahun;Setahun;TW I;TW II;TW III;TW IV;Catatan;"
                + "Dipakai untuk;Dokumen",
            "Angka;1;Jumlah pos aktif;Unit;Nilai terakhir;Kasi Tertib;2025;;;;;;pos",
            "Angka;2;jumlah pos;Unit;Nilai terakhir;Kasi Tertib;2025;;;;;;pos",
            "Target;1;Persentase pos aktif;%;Lebih tinggi lebih baik;Kasi Tertib;2025;80;;;;;target"
                + " setahun dari keputusan;;keputusan.txt");
  }

  @Test
  void figuresComeBackByQuarter() {
    var filled = read(POSTS, row("Angka", "jumlah  POS", "2025", "", "20", "21", "", ""));

    assertThat(filled.findings()).isEmpty();
    var series = filled.book().series(DOCUMENT, "Jumlah pos").orElseThrow();
    assertThat(series.inQuarter(Period.quarter(2025, 1))).contains(new BigDecimal("20"));
    assertThat(series.inQuarter(Period.quarter(2025, 2))).contains(new BigDecimal("21"));
    assertThat(series.inQuarter(Period.quarter(2025, 3))).isEmpty();
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | NUMBER_DOUBTFUL | \"1.234\" dapat berarti 1234 atau 1,234, jadi tidak dipakai.",
        "tiga | NOT_A_NUMBER | \"tiga\" bukan angka, jadi tidak dipakai.",
        "-3 | NEGATIVE_FIGURE | -3 kurang dari nol, padahal yang dihitung tidak mungkin negatif;"
            + " tidak dipakai."
      })
  void whatIsNoCertainFigureIsReportedAndNotUsed(String cell, String code, String message) {
    var filled = read(POSTS, row("Angka", "jumlah pos", "2025", "", cell, "", "", ""));

    assertThat(codes(filled)).containsExactly(code);
    assertThat(message(filled)).isEqualTo(message);
    assertThat(filled.findings().getFirst().where().cell()).isEqualTo("G2");
    assertThat(filled.findings().getFirst().where().line()).isEqualTo(2);
    assertThat(filled.book().series(DOCUMENT, "jumlah pos").orElseThrow().figures()).isEmpty();
  }

  @Test
  void indonesianNumbersAreUnderstood() {
    var filled = read(POSTS, row("Angka", "jumlah pos", "2025", "", "1.234,5", "1234.5", "", ""));

    assertThat(filled.findings()).isEmpty();
    assertThat(filled.book().series(DOCUMENT, "jumlah pos").orElseThrow().figures().values())
        .allSatisfy(figure -> assertThat(figure).isEqualByComparingTo("1234.5"));
  }

  @Test
  void aFigureNobodyAskedForIsReportedWithTheNearestName() {
    var filled = read(POSTS, row("Angka", "Jumlah pos aktip", "2025", "", "1", "", "", ""));

    assertThat(codes(filled)).containsExactly("UNKNOWN_FIGURE");
    assertThat(FindingMessages.indonesian().suggestion(filled.findings().getFirst()))
        .contains("Yang paling mirip: \"Jumlah pos aktif\".");
  }

  @Test
  void theSameRowTwiceIsReported() {
    var filled =
        read(
            POSTS,
            row("Angka", "jumlah pos", "2025", "", "1", "", "", ""),
            row("Angka", "jumlah pos", "2025", "", "2", "", "", ""));

    assertThat(codes(filled)).containsExactly("ROW_TWICE");
    assertThat(
            filled
                .book()
                .series(DOCUMENT, "jumlah pos")
                .orElseThrow()
                .inQuarter(Period.quarter(2025, 1)))
        .contains(BigDecimal.ONE);
  }

  @ParameterizedTest(name = "year {0}")
  @ValueSource(strings = {"", "tahun ini", "25", "2025-Q1"})
  void aRowWithoutReadableYearIsReported(String year) {
    var filled = read(POSTS, row("Angka", "jumlah pos", year, "", "1", "", "", ""));

    assertThat(codes(filled)).containsExactly("YEAR_UNREADABLE");
  }

  @Test
  void aFigureInTheWrongColumnIsReported() {
    var filled = read(POSTS, row("Angka", "jumlah pos", "2025", "84", "", "", "", ""));

    assertThat(codes(filled)).containsExactly("CELL_NOT_USED");
  }

  @Test
  void figuresWithoutNameAreReported() {
    var filled = read(POSTS, row("Angka", "", "2025", "", "7", "", "", ""));

    assertThat(codes(filled)).containsExactly("ROW_WITHOUT_NAME");
  }

  @Test
  void anUnknownTargetIsReported() {
    var filled = read(POSTS, row("Target", "Persentase pos mati", "2025", "70", "", "", "", ""));

    assertThat(codes(filled)).containsExactly("UNKNOWN_INDICATOR");
  }

  @Test
  void aStartingValueAndThePreviousYearHaveRowsOfTheirOwn() {
    var set =
        catalogue(
            anIndicator("Kenaikan panen")
                .formula(
                    FormulaKind.GROWTH,
                    "([panen] - [panen].previousYear) / [panen].baseline * 100",
                    100));
    String csv = text(FigureSheet.csv(Needs.of(set), 2025));

    assertThat(csv.lines().filter(line -> line.startsWith("Angka")).map(line -> cell(line, 6)))
        .containsExactly("2024", "2025", "Kondisi awal");

    var filled =
        read(
            set,
            row("Angka", "panen", "2024", "", "100", "", "", ""),
            row("Angka", "panen", "Kondisi awal", "90", "", "", "", ""));
    var series = filled.book().series(DOCUMENT, "panen").orElseThrow();
    assertThat(filled.findings()).isEmpty();
    assertThat(series.baseline()).isEqualByComparingTo("90");
    assertThat(series.inQuarter(Period.quarter(2024, 1))).contains(new BigDecimal("100"));
  }

  @Test
  void aNameThatLooksLikeAFormulaGoesThereAndBack() {
    var set = catalogue(anIndicator("Serangan").count("=cmd|' /C calc'!A0"));
    byte[] csv = FigureSheet.csv(Needs.of(set), 2025);

    assertThat(text(csv)).contains(";'=cmd|").doesNotContain(";=cmd|");
    var filled = FigureSheet.read("f.csv", csv, Needs.of(set));
    assertThat(filled.findings()).isEmpty();
  }

  @Test
  void aRenamedDocumentIsStillItsOnlyOne() {
    byte[] csv = FigureSheet.csv(Needs.of(POSTS), 2025);
    String renamed = text(csv).replace(DOCUMENT, "nama-lain.txt");

    assertThat(
            FigureSheet.read("f.csv", renamed.getBytes(StandardCharsets.UTF_8), Needs.of(POSTS))
                .findings())
        .isEmpty();
  }

  @Test
  void spreadsheetsMaySaveWithCommasAndInTheirOldEncoding() {
    var set = catalogue(anIndicator("A").count("Jumlah café"));
    String csv = "Nama,Tahun,TW I,TW II,TW III,TW IV\nJumlah café,2025,\"1,5\",,,\n";

    var filled =
        FigureSheet.read("f.csv", csv.getBytes(Charset.forName("windows-1252")), Needs.of(set));

    assertThat(filled.findings()).isEmpty();
    assertThat(filled.book().series(DOCUMENT, "Jumlah café").orElseThrow().figures().values())
        .containsExactly(new BigDecimal("1.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "halo", "a;b;c\n1;2;3", "Nama;TW I\nx;1", "PK\u0003\u0004rusak"})
  void whatIsNoFigureSheetIsReportedOnce(String content) {
    var filled =
        FigureSheet.read("f.csv", content.getBytes(StandardCharsets.UTF_8), Needs.of(POSTS));

    assertThat(codes(filled)).hasSize(1);
    assertThat(codes(filled).getFirst()).isIn("SHEET_NOT_RECOGNISED", "SHEET_UNREADABLE");
  }

  @Test
  void noMutationOfASheetThrows() {
    long seed = 20250711;
    byte[][] sheets = {
      FigureSheet.csv(Needs.of(POSTS), 2025), FigureSheet.workbook(Needs.of(POSTS), 2025)
    };
    var random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = sheets[round % 2].clone();
      int changes = 1 + random.nextInt(8);
      for (int change = 0; change < changes; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(FigureSheet.read("f", bytes, Needs.of(POSTS)))
          .as("seed %d, round %d", seed, round)
          .isNotNull();
    }
  }

  private static FilledFigures read(CatalogueSet set, String... rows) {
    String head = "Jenis;Nama;Pengisi;Tahun;Dokumen;Setahun;TW I;TW II;TW III;TW IV\n";
    byte[] bytes = (head + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    return FigureSheet.read("f.csv", bytes, Needs.of(set));
  }

  private static String row(String kind, String name, String year, String... cells) {
    return String.join(";", kind, name, "Kasi Tertib", year, DOCUMENT, String.join(";", cells));
  }

  private static String cell(String line, int index) {
    return line.split(";", -1)[index];
  }

  private static List<String> codes(FilledFigures filled) {
    return filled.findings().stream().map(Finding::code).map(code -> code.name()).toList();
  }

  private static String message(FilledFigures filled) {
    return FindingMessages.indonesian().message(filled.findings().getFirst());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
