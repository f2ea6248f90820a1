package id.tolok.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives each server started by the tests a data folder of its own, under the build's output.
public final class TestData
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "tolok.data=" + folder(),
            "tolok.db-programs=" + databasePrograms(),
            "tolok.webhook.allowed-networks=127.0.0.1",
            // All tests ask from one address.
            "tolok.public.requests-per-minute=1000000")
        .applyTo(context);
  }

  /// Where the tests unpack the programs of the database, once for all.
  public static Path databasePrograms() {
    return Path.of("target", "test-data", "database-programs").toAbsolutePath();
  }

  private static Path folder() {
    try {
      Path parent = Files.createDirectories(Path.of("target", "test-data"));
      return Files.createTempDirectory(parent, "server-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
