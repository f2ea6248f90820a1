package id.tolok.document.original;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.DecreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OriginalTest {

  @Test
  void everyPlaceOfAPdfStandsOnALineOfItsPage() throws IOException {
    var bytes = pdf();
    var pages = ((Original.Pages) Original.open("source.pdf", bytes)).pages();
    var places =
        DecreeReader.read("source.pdf", bytes).catalogue().positions().stream()
            .flatMap(position -> position.indicators().stream())
            .flatMap(row -> row.sources().values().stream())
            .toList();
    assertThat(places).isNotEmpty();
    assertThat(places)
        .allSatisfy(place -> {
          var page = pages.get(Objects.requireNonNull(place.page()) - 1);
          assertThat(place.line()).isLessThanOrEqualTo(page.lines().size());
          assertThat(page.left() + (place.column() - 1) * page.letter()).isLessThan(page.width());
        });
  }

  @Test
  void pageOfAPdfIsDrawnAsPng() throws IOException {
    var png = PagePicture.png(pdf(), 1).orElseThrow();
    assertThat(Arrays.copyOfRange(png, 1, 4)).isEqualTo("PNG".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void pageThatIsNotThereHasNoPicture() throws IOException {
    assertThat(PagePicture.png(pdf(), 0)).isEmpty();
    assertThat(PagePicture.png(pdf(), 3)).isEmpty();
  }

  @Test
  void brokenPdfHasNeitherPicturesNorATrace() throws IOException {
    var whole = pdf();
    for (int length = 0; length < whole.length; length += 4001) {
      var cut = Arrays.copyOf(whole, length);
      assertThat(Original.open("source.pdf", cut)).isNotNull();
      assertThat(PagePicture.png(cut, 9)).isEmpty();
    }
  }

  @Test
  void textKeepsRunningHeadsAndBlankLines() {
    var text =
        (Original.Text)
            Original.open("x.txt", "satu\n\n  dua\f- 2 -\n".getBytes(StandardCharsets.UTF_8));
    assertThat(text.lines().stream().map(line -> line.number() + ":" + line.column() + line.text()))
        .containsExactly("1:1satu", "2:1", "3:1  dua", "3:7- 2 -");
  }

  @Test
  void fileThatIsNoDocumentIsAnEmptyText() {
    var original = Original.open("x.docx", new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2});
    assertThat(original)
        .isInstanceOfSatisfying(Original.Text.class, text -> assertThat(text.lines()).isEmpty());
  }

  private static byte[] pdf() throws IOException {
    var root = System.getProperty("tolok.root");
    return Files.readAllBytes(
        (root == null ? Path.of("..") : Path.of(root))
            .resolve("samples/kecamatan-gitanada/source.pdf"));
  }
}
