package id.tolok.intake.draft;

import id.tolok.document.Catalogue;
import id.tolok.document.DecreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The golden decrees as the reader reads them.
public final class TestCatalogue {

  private TestCatalogue() {}

  /// Names of the golden decrees.
  public static List<String> names() {
    try (Stream<Path> folders = Files.list(samples())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("source.txt")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Catalogue read(String name) {
    return DecreeReader.read("source.txt", bytes(name)).catalogue();
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(samples().resolve(name).resolve("source.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path samples() {
    var root = System.getProperty("tolok.root");
    return (root == null ? Path.of("..") : Path.of(root)).resolve("samples");
  }
}
