package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in the repository that the code must be able to write again, letter by letter. With
/// `-Dtolok.golden=rewrite` it is written instead of compared; tests of such files are named
/// `...GoldenTest`.
public final class GoldenFile {

  private GoldenFile() {}

  /// The repository's root, wherever the test runs.
  public static Path root() {
    var given = System.getProperty("tolok.root");
    return given == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(given);
  }

  /// @param path from the repository's root
  public static void verify(String path, String content) {
    Path file = root().resolve(path);
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
