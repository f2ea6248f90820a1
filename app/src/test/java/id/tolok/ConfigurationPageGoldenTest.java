package id.tolok;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationPageGoldenTest {

  private static final Path SOURCES = GoldenFile.root().resolve("app/src/main/java");

  @Test
  void pageOfSettingsTellsWhatTheCodeReads() throws IOException {
    GoldenFile.verify("docs/configuration.md", ConfigurationPage.of(SOURCES));
  }

  @Test
  void everySettingSaysWhatItMeans() throws IOException {
    assertThat(ConfigurationPage.settings(SOURCES))
        .extracting(ConfigurationPage.Setting::name)
        .contains("tolok.data", "tolok.db-url");
    assertThat(ConfigurationPage.settings(SOURCES))
        .filteredOn(setting -> setting.meaning().isBlank())
        .isEmpty();
  }
}
