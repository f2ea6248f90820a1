package id.tolok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Run with `./tolok check --golden` to bring the page up to date.
class RegulationPageGoldenTest {

  private static final Path ROOT = Path.of(System.getProperty("tolok.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/regulations.md");

  @Test
  void committedPageSaysWhatTheCodeSays() throws IOException, URISyntaxException {
    String current = new RegulationPage(ROOT.resolve("core/src/main/java")).text();
    if ("rewrite".equals(System.getProperty("tolok.golden"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, current);
    }

    assertThat(PAGE).content().isEqualTo(current);
  }
}
