package id.tolok.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as another program writes them: one page converted by LibreOffice to each format.
class ConvertedFilesTest {

  private static final String PAGE =
      """
      <html><body>
      <p>KEPUTUSAN CAMAT CONTOH</p>
      <ol><li>Satu hal</li><li>Hal lain</li></ol>
      <table border=1 cellspacing=0>
      <tr><th rowspan=2>No</th><th rowspan=2>Sasaran</th><th colspan=2>Target</th></tr>
      <tr><th>2024</th><th>2025</th></tr>
      <tr><td rowspan=2>1</td><td>Tertatanya arsip</td><td>80</td><td>85</td></tr>
      <tr><td>Tertibnya surat</td><td>90</td><td>95</td></tr>
      </table>
      <p>Ditetapkan di Contoh</p>
      </body></html>
      """;

  private static final String TABLE =
      """
      | No | Sasaran | Target | < |
      | ^ | ^ | 2024 | 2025 |
      | 1 | Tertatanya arsip | 80 | 85 |
      | ^ | Tertibnya surat | 90 | 95 |\
      """;

  @TempDir Path folder;

  @Test
  void wordFilesOfAnotherProgramReadTheSame() throws Exception {
    assertThat(Shorthand.of(converted("docx")))
        .isEqualTo(
            "KEPUTUSAN CAMAT CONTOH\n1. Satu hal\n2. Hal lain\n"
                + TABLE
                + "\nDitetapkan di Contoh");
  }

  @Test
  void pdfFilesOfAnotherProgramReadTheSame() throws Exception {
    var read = Shorthand.of(converted("pdf"));

    assertThat(read).contains(TABLE);
    assertThat(read.lines().map(String::strip))
        .contains("KEPUTUSAN CAMAT CONTOH", "1. Satu hal", "Ditetapkan di Contoh");
  }

  @Test
  void oldWordFilesAreNamed() throws Exception {
    assertThat(converted("doc").findings().getFirst().arguments().getFirst()).startsWith("DOC");
  }

  @Test
  void openDocumentFilesAreNamed() throws Exception {
    assertThat(Shorthand.findings(converted("odt"))).isEqualTo("FORMAT_UNSUPPORTED");
  }

  private OpenedDocument converted(String format) throws IOException, InterruptedException {
    var program = program();
    assumeTrue(program.isPresent(), "skipped: LibreOffice (soffice) is not installed");
    var page = Files.writeString(folder.resolve("contoh.html"), PAGE);
    run(program.get(), "odt", "--infilter=HTML (StarWriter)", page);
    if (!format.equals("odt")) {
      run(program.get(), format, "--norestore", folder.resolve("contoh.odt"));
    }
    var file = folder.resolve("contoh." + format);
    assumeTrue(Files.exists(file), "skipped: LibreOffice here does not write " + format);
    return DocumentOpener.open("contoh." + format, Files.readAllBytes(file));
  }

  private void run(String program, String format, String option, Path file)
      throws IOException, InterruptedException {
    var command =
        List.of(
            program,
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            option,
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file.toString());
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }

  private static Optional<String> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(path -> Path.of(path, "soffice"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
