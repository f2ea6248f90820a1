package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.json.CatalogueJson;
import id.tolok.lint.Linter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reading each sample decree gives the catalogue and the findings kept beside it.
class SamplesGoldenTest {

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Golden.root().resolve("samples"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleReadsAsExpected(Path folder) throws IOException {
    var reading = read(folder);
    Golden.verify(folder.resolve("expected.json"), CatalogueJson.write(reading.catalogue()) + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleHasTheExpectedFindings(Path folder) throws IOException {
    Golden.verify(folder.resolve("findings.txt"), findings(read(folder)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFieldOfASampleKnowsItsPlace(Path folder) throws IOException {
    for (Position position : read(folder).catalogue().positions()) {
      for (Indicator indicator : position.indicators()) {
        assertThat(indicator.sources()).as(indicator.indicator()).containsKey("indicator");
      }
    }
  }

  private static Reading read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var source =
          files
              .filter(file -> file.getFileName().toString().startsWith("source."))
              .findFirst()
              .orElseThrow();
      return DecreeReader.read(source.getFileName().toString(), Files.readAllBytes(source));
    }
  }

  private static String findings(Reading reading) {
    var lines = new StringBuilder();
    for (CatalogueFinding finding : reading.catalogue().findings()) {
      lines.append("baca  ");
      if (finding.where() != null) {
        lines.append(finding.where().line()).append(':').append(finding.where().column());
      }
      lines.append(' ').append(finding.severity()).append(' ').append(finding.code());
      lines.append(" | ").append(finding.message()).append('\n');
    }
    for (var remark : Linter.lint(reading)) {
      var where = remark.finding().where();
      lines.append("nilai ").append(where.line()).append(':').append(where.column());
      lines.append(' ').append(remark.finding().severity());
      lines.append(' ').append(remark.finding().code().name());
      lines.append(" | ").append(remark.subject()).append('\n');
    }
    return lines.toString();
  }
}
