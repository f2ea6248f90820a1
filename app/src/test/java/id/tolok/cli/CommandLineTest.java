package id.tolok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void withoutArgumentsTheHelpIsShown() {
    var run = CommandRun.of();

    assertThat(run.exitCode()).isZero();
    assertThat(run.data())
        .startsWith("Pemakaian: tolok [-h] PERINTAH")
        .contains("Mulai dari: ./tolok demo")
        .doesNotContain("latihan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "lint",
        "formula",
        "figures",
        "measure",
        "sample",
        "serve",
        "demo",
        "recount",
        "verify",
        "api-token",
        "completion",
        "help"
      })
  void everyCommandHasAnIndonesianHelpPage(String command) {
    var run = CommandRun.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.data())
        .startsWith("Pemakaian: tolok " + command)
        .contains("Menampilkan bantuan ini.")
        .doesNotContain("Usage:");
    assertThat(CommandRun.of("help", command).data()).isEqualTo(run.data());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "lint",
        "formula",
        "figures",
        "measure",
        "sample",
        "serve",
        "demo",
        "recount",
        "verify",
        "api-token",
        "completion"
      })
  void everyHelpPageHasAnExample(String command) {
    assertThat(CommandRun.of(command, "--help").data())
        .contains("Contoh:\n")
        .contains("./tolok " + command);
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    var run = CommandRun.of("measur");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.data()).isEmpty();
    assertThat(run.messages())
        .isEqualTo(
            "tolok: tidak dikenal: measur, mungkin maksudnya: measure; lihat ./tolok --help\n");
  }

  @Test
  void aMissingArgumentIsNamed() {
    var run = CommandRun.of("figures");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("tolok: belum disebutkan: --out, KATALOG.json; lihat ./tolok figures --help\n");
  }

  @Test
  void aWrongValueIsNamed(@TempDir Path folder) {
    var run = CommandRun.of("lint", CommandRun.decree(folder, "a.txt"), "--format", "lukisan");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo(
            "tolok: nilai lukisan tidak dapat dipakai untuk --format (pilihannya: text, json);"
                + " lihat ./tolok lint --help\n");
  }

  @Test
  void lintSpeaksToPeopleAndToPrograms(@TempDir Path folder) {
    Path decree = CommandRun.decree(folder, "a.txt");

    assertThat(CommandRun.of("lint", decree).data())
        .contains("a.txt:")
        .containsPattern("\\d+ kesalahan, \\d+ peringatan, \\d+ catatan\n$");
    assertThat(CommandRun.of("lint", decree, "--format", "json").data())
        .startsWith("[ {")
        .contains("\"code\"")
        .contains("\"severity\"");
  }

  @Test
  void theDemonstrationLeavesFilesToGoOnWith(@TempDir Path folder) {
    String root = System.getProperty("tolok.root");
    Assumptions.assumeTrue(root != null, "tanpa akar sumber: dilewati");
    System.setProperty("tolok.home", root);
    try {
      var run = CommandRun.of("sample", "--out", folder);

      assertThat(run.exitCode()).isZero();
      assertThat(run.data())
          .contains("DATA CONTOH · Pengukuran Kinerja Triwulan II")
          .contains("Lanjutkan sendiri:");
      Path catalogue = folder.resolve("katalog.json");
      var again =
          CommandRun.of("measure", catalogue, folder.resolve("angka.xlsx"), "--period", "2025-Q2");
      assertThat(again.exitCode()).isZero();
      assertThat(again.messages()).isEmpty();
      assertThat(run.data()).contains(again.data().lines().toList().get(6));
    } finally {
      System.clearProperty("tolok.home");
    }
  }

  @Test
  void completionKnowsTheCommands() {
    assertThat(CommandRun.of("completion").data()).contains("read").contains("complete ");
  }

  @Test
  void whatNobodyForesawBecomesOneLineAndALog() {
    var data = new ByteArrayOutputStream();
    var messages = new ByteArrayOutputStream();
    var console = Console.into(data, messages);
    int exitCode = new Emergency(console).handle(new IllegalStateException("bocor"));
    console.flush();

    String line = messages.toString(StandardCharsets.UTF_8);
    assertThat(exitCode).isEqualTo(2);
    assertThat(line.lines()).hasSize(1);
    assertThat(line)
        .startsWith("tolok: kesalahan program yang tak terduga (IllegalStateException)")
        .doesNotContain("bocor");
    Path log = Path.of(line.replaceAll(".*rinciannya di (\\S+),.*\\s*", "$1"));
    assertThat(CommandRun.read(log)).contains("bocor").contains("CommandLineTest");
    assertThat(log.toFile().delete()).isTrue();
  }
}
