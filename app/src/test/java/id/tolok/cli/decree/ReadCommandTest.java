package id.tolok.cli.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.cli.CommandRun;
import id.tolok.document.json.CatalogueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

  @TempDir private Path folder;

  @Test
  void oneFileIsOneObjectOnStandardOutput() {
    var run = CommandRun.of("read", CommandRun.decree(folder, "satu.txt"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(CatalogueJson.read(run.data()).file()).isEqualTo("satu.txt");
  }

  @Test
  void severalFilesAreAnArrayInTheirOrder() {
    var run =
        CommandRun.of(
            "read", CommandRun.decree(folder, "satu.txt"), CommandRun.decree(folder, "dua.txt"));

    var array = JsonMapper.builder().build().readTree(run.data());
    assertThat(array.path(0).path("file").asString()).isEqualTo("satu.txt");
    assertThat(array.path(1).path("file").asString()).isEqualTo("dua.txt");
    assertThat(array.size()).isEqualTo(2);
  }

  @Test
  void oneMissingFileDoesNotKeepTheOthersFromBeingRead() {
    Path missing = folder.resolve("hilang.txt");
    var run = CommandRun.of("read", missing, CommandRun.decree(folder, "satu.txt"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: " + missing + ": berkas tidak ditemukan; periksa nama dan foldernya.\n");
    assertThat(JsonMapper.builder().build().readTree(run.data()).size()).isEqualTo(1);
  }

  @Test
  void aFolderIsNotReadAsAFile() {
    var run = CommandRun.of("read", folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: " + folder + ": ini folder; sebutkan berkas di dalamnya.\n");
    assertThat(run.data()).isEmpty();
  }

  @Test
  void filesOfOneNameDoNotOverwriteEachOther() throws Exception {
    Path other = Files.createDirectory(folder.resolve("lain"));
    Path out = folder.resolve("hasil");

    var run =
        CommandRun.of(
            "read",
            CommandRun.decree(folder, "keputusan.txt"),
            CommandRun.decree(other, "Keputusan.txt"),
            "--out",
            out);

    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            "tolok: "
                + out.resolve("keputusan.json")
                + "\ntolok: "
                + out.resolve("Keputusan-2.json")
                + "\n");
    assertThat(CatalogueJson.read(CommandRun.read(out.resolve("Keputusan-2.json"))).positions())
        .hasSize(1);
  }

  @Test
  void theSummaryNamesHeadPositionsKindsAndDoubts() {
    var run = CommandRun.of("read", CommandRun.decree(folder, "satu.txt"), "--summary");

    assertThat(run.exitCode()).isZero();
    assertThat(run.data())
        .contains("satu.txt (teks)")
        .contains("nomor 7 TAHUN 2025")
        .contains("2 indikator · rumus: rasio 1, hitungan 1")
        .contains("Persentase pos jaga aktif");
    assertThat(run.data().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(121));
  }

  @Test
  void theSourceShowsUnderEachLineWhatWasTakenFromIt() {
    var run = CommandRun.of("read", CommandRun.decree(folder, "satu.txt"), "--source");

    assertThat(run.data())
        .contains("    2 │ NOMOR 7 TAHUN 2025\n      └ keputusan 1: nomor\n")
        .contains("indikator 2: nomor, sasaran, indikator, rumus, satuan, target");
  }

  @Test
  void theLinesOfAPageCarryOnlyWhatWasTakenFromThatPage() {
    String root = System.getProperty("tolok.root");
    Assumptions.assumeTrue(root != null, "tanpa akar sumber: dilewati");
    Path decree = Path.of(root, "samples", "kecamatan-gitanada", "source.pdf");
    var run = CommandRun.of("read", decree, "--source");

    assertThat(run.data())
        .contains(
            """
            hal. 1     2 │ NOMOR 21 TAHUN 2024
                  └ keputusan 1: nomor
            hal. 1     3 │ TENTANG
            hal. 1     4 │\
            """)
        .contains(
            """
            hal. 2     2 │ Jabatan : KASI KESEJAHTERAAN SOSIAL
                  └ jabatan Kasi Kesejahteraan Sosial: nama
            """);
  }

  @Test
  void aFileOfAnOldFormatSaysHowToConvertIt() throws IOException {
    Path old = folder.resolve("lama.doc");
    Files.write(old, HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000"));
    var run = CommandRun.of("read", old);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages().lines()).hasSize(1);
    assertThat(run.messages()).contains("lalu simpan sebagai DOCX.");
  }

  @Test
  void aFileThatCannotBeOpenedSaysWhyInOneLine() {
    Path broken = CommandRun.write(folder.resolve("rusak.pdf"), "%PDF-1.4\nbukan isi");
    var run = CommandRun.of("read", broken);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages().lines()).hasSize(1);
    assertThat(run.messages()).startsWith("tolok: " + broken + ": ").doesNotContain("Exception");
  }
}
