package id.tolok.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// That the manual and the other pages of the documentation hold together.
class ManualTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  @Test
  void everyLinkOfTheDocumentationLeadsSomewhere() throws IOException {
    var lost = new ArrayList<String>();
    var pages = new ArrayList<>(pages(GoldenFile.root().resolve("docs")));
    pages.add(GoldenFile.root().resolve("README.md"));
    pages.add(GoldenFile.root().resolve("CONTRIBUTING.md"));
    for (Path page : pages) {
      for (Path target : targets(page)) {
        if (!Files.exists(target)) {
          lost.add(GoldenFile.root().relativize(page) + " -> " + target.getFileName());
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyPictureIsShownSomewhere() throws IOException {
    Path manual = GoldenFile.root().resolve("docs/panduan");
    var shown = new HashSet<Path>();
    for (Path page : pages(manual)) {
      shown.addAll(targets(page));
    }
    try (Stream<Path> pictures = Files.list(manual.resolve("gambar"))) {
      assertThat(pictures.map(Path::normalize).toList()).isNotEmpty().allMatch(shown::contains);
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static List<Path> targets(Path page) throws IOException {
    return LINK.matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1))
        .filter(target -> !target.contains("://"))
        .map(target -> page.resolveSibling(target).normalize())
        .toList();
  }
}
