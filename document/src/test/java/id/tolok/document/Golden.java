package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files in the repository that the code must be able to write again, letter by letter. With
/// `-Dtolok.golden=rewrite` they are written instead of compared; the reviewer reads the
/// difference.
public final class Golden {

  private Golden() {}

  /// The repository's root, wherever the test runs.
  public static Path root() {
    var given = System.getProperty("tolok.root");
    return given == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(given);
  }

  public static void verify(Path file, String content) {
    try {
      if ("rewrite".equals(System.getProperty("tolok.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      } else {
        assertThat(file)
            .as("%s; if the new content is right: ./tolok check --golden", file)
            .hasContent(content);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
