package id.tolok.cli.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a decree to a filled form, through files, as a person does it.
class MeasureCommandTest {

  private static final int FIRST_QUARTER = 8;

  @TempDir private Path folder;
  private Path catalogue = Path.of("");
  private Path sheet = Path.of("");

  @BeforeEach
  void givenAFilledSheet() {
    CommandRun.of("read", CommandRun.decree(folder, "keputusan.txt"), "--out", folder);
    catalogue = folder.resolve("keputusan.json");
    sheet = folder.resolve("angka.csv");
    CommandRun.of("figures", catalogue, "--out", sheet, "--year", "2025");
    fill("Jumlah pos jaga aktif", "10", "13");
    fill("jumlah pos jaga", "20", "20");
  }

  /// Types figures into the first quarters of a row.
  private void fill(String name, String... quarters) {
    String start = ";" + name + ";";
    String filled =
        CommandRun.read(sheet)
            .lines()
            .map(line -> line.contains(start) ? filled(line, quarters) : line)
            .collect(Collectors.joining("\n"));
    CommandRun.write(sheet, filled);
  }

  private static String filled(String line, String... quarters) {
    String[] cells = line.split(";", -1);
    System.arraycopy(quarters, 0, cells, FIRST_QUARTER, quarters.length);
    return String.join(";", cells);
  }

  @Test
  void figuresAsksForWhatTheFormulasNeed() {
    Path other = folder.resolve("lain.xlsx");
    var run = CommandRun.of("figures", catalogue, "--out", other, "--year", "2025");

    assertThat(run.exitCode()).isZero();
    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            """
            tolok: %2$s: 3 angka dan 2 target untuk tahun 2025.
            tolok: isi sel kuning, lalu: ./tolok measure %1$s %2$s --period 2025-Q1
            """
                .formatted(catalogue, other));
    assertThat(other).isNotEmptyFile();
  }

  @Test
  void theSheetIsForTheFirstYearOfTheDecreeUnlessAnotherIsAskedFor() {
    var run = CommandRun.of("figures", catalogue, "--out", folder.resolve("lain.xlsx"));

    assertThat(run.messages())
        .contains("untuk tahun 2025 (tahun lain: tambahkan --year TAHUN).")
        .contains("--period 2025-Q1");
  }

  @Test
  void aSheetOfAnotherYearIsRefused() {
    var run = CommandRun.of("measure", catalogue, sheet, "--period", "2026-Q1");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + sheet
                + ": lembar ini memuat tahun 2025, bukan 2026; pilih --period tahun itu, atau buat"
                + " lembarnya: ./tolok figures KATALOG.json --out LEMBAR.xlsx --year 2026\n");
  }

  @Test
  void aSheetOfAnotherDecreeIsRefusedInOneLine() {
    Path other = folder.resolve("lain.csv");
    CommandRun.write(
        other,
        CommandRun.read(sheet)
            .replace("keputusan.txt", "lain.txt")
            .replace("jaga", "ronda")
            .replace("Jumlah laporan kejadian yang", "Jumlah rapat yang"));
    var run = CommandRun.of("measure", catalogue, other, "--period", "2025-Q2");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + other
                + ": baris lembar ini bukan yang diminta katalog yang disebut; periksa apakah"
                + " lembar ini milik keputusan lain.\n");
  }

  @Test
  void theNextCommandQuotesNamesWithBlanks() {
    Path target = folder.resolve("angka kita.xlsx");
    var run = CommandRun.of("figures", catalogue, "--out", target, "--year", "2025");

    assertThat(run.messages()).contains(" \"" + target + "\" --period 2025-Q1\n");
  }

  @Test
  void aSheetIsNotWrittenOverAFolder() {
    var run = CommandRun.of("figures", catalogue, "--out", folder, "--replace");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: " + folder + ": ini folder; sebutkan nama lembar di dalamnya.\n");
  }

  @Test
  void aFilledSheetIsNotOverwritten() {
    String before = CommandRun.read(sheet);
    var run = CommandRun.of("figures", catalogue, "--out", sheet, "--year", "2025");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + sheet
                + ": sudah ada dan mungkin sudah diisi; pakai nama lain, atau --replace untuk"
                + " menimpanya.\n");
    assertThat(CommandRun.read(sheet)).isEqualTo(before);
  }

  @Test
  void theFormShowsAchievementAndReason() {
    var run = CommandRun.of("measure", catalogue, sheet, "--period", "2025-Q2");

    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.data())
        .startsWith("Pengukuran Kinerja Triwulan II Tahun 2025\n")
        .contains("65")
        .contains("81,25")
        .contains("Belum diisi: Jumlah laporan kejadian yang terbit (TW I, II).")
        .contains("Rata-rata capaian: 81,25% (1 dari 2 indikator yang ditargetkan terukur)");
  }

  @Test
  void theFormatFollowsTheFilesEnding() {
    for (String name : new String[] {"f.html", "f.csv", "f.json", "f.xlsx", "f.txt"}) {
      Path target = folder.resolve(name);
      var run = CommandRun.of("measure", catalogue, sheet, "--period", "2025-Q2", "--out", target);
      assertThat(run.exitCode()).as(name).isZero();
      assertThat(target).isNotEmptyFile();
    }
    assertThat(CommandRun.read(folder.resolve("f.html"))).startsWith("<!DOCTYPE html>");
    assertThat(CommandRun.read(folder.resolve("f.csv"))).startsWith("\ufeffJabatan;");
    assertThat(CommandRun.read(folder.resolve("f.json"))).startsWith("{");
    assertThat(CommandRun.read(folder.resolve("f.txt"))).startsWith("Pengukuran");
    assertThat(Files.isRegularFile(folder.resolve("f.xlsx"))).isTrue();
  }

  @Test
  void partOfANameIsEnoughToBeExplained() {
    var run =
        CommandRun.of("measure", catalogue, sheet, "--period", "2025-Q2", "--explain", "pos aktif");

    assertThat(run.data())
        .startsWith("Persentase pos jaga aktif\n")
        .contains("Jumlah pos jaga aktif: TW I 10, TW II 13, TW III –, TW IV – (nilai terakhir)")
        .contains("capaian  81,25%, dari R / T × 100")
        .contains("Kategori   Tinggi (skala P86)");
  }

  @Test
  void severalIndicatorsAreToldApart() {
    var run = CommandRun.of("measure", catalogue, sheet, "--period", "2025-Q2", "--explain", "ja");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            """
            tolok: --explain: "ja" cocok dengan 2 indikator; sebutkan lebih lengkap:
              Persentase pos jaga aktif (Kepala Seksi Ketenteraman)
              Jumlah laporan kejadian (Kepala Seksi Ketenteraman)
            """);
  }

  @Test
  void whatCannotBeUsedInTheSheetIsReportedWithItsCell() {
    fill("Jumlah pos jaga aktif", "1.234");
    var run = CommandRun.of("measure", catalogue, sheet, "--period", "2025-Q1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + sheet
                + ", angka.csv!I2: kesalahan \"1.234\" dapat berarti 1234 atau 1,234, jadi tidak"
                + " dipakai. Tulis 1234 tanpa titik, atau 1,234 dengan koma.\n");
    assertThat(run.data()).contains("Belum diisi: Jumlah pos jaga aktif (TW I)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-Q5", "25", "besok", "2025-13"})
  void whatIsNoPeriodIsRefused(String period) {
    var run = CommandRun.of("measure", catalogue, sheet, "--period", period);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: --period: \"" + period + "\" bukan periode; tulis 2025-Q2 atau 2025.\n");
  }

  @Test
  void aFileThatIsNoCatalogueIsRefused() {
    Path wrong = CommandRun.write(folder.resolve("salah.json"), "{\"a\": 1}");
    var run = CommandRun.of("measure", wrong, sheet, "--period", "2025");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + wrong
                + ": bukan katalog Tolok; buat dahulu dengan: ./tolok read DOKUMEN --out FOLDER\n");
  }

  @Test
  void aSheetIsNeeded() {
    var run = CommandRun.of("measure", catalogue, catalogue, "--period", "2025");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages()).startsWith("tolok: sebutkan katalog (.json) dan tepat satu lembar");
  }

  @Test
  void theArrayOfSeveralDecreesIsTakenToo() {
    Path all = folder.resolve("semua.json");
    CommandRun.write(
        all,
        CommandRun.of(
                "read", CommandRun.decree(folder, "satu.txt"), CommandRun.decree(folder, "dua.txt"))
            .data());
    var run = CommandRun.of("figures", all, "--out", folder.resolve("s.csv"), "--year", "2025");

    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).contains("6 angka dan 4 target untuk tahun 2025.");
  }
}
