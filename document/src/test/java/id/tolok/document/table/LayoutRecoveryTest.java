package id.tolok.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents as programs print them, and the grids a careful person sees in them. Beside each
/// `NAME.txt` stands `NAME.grids`: one row a line, cells between bars, line breaks as blanks.
class LayoutRecoveryTest {

  private static final int GARBAGE_DOCUMENTS = 100;

  static Stream<String> documents() throws IOException, URISyntaxException {
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void gridsAreWhatAPersonSees(String name) throws Exception {
    assertThat(shorthand(LayoutRecovery.recover(given(name))))
        .isEqualTo(Files.readString(folder().resolve(name + ".grids")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordIsKeptOnce(String name) throws Exception {
    var blocks = given(name);
    var before = words(blocks);
    words(LayoutRecovery.recover(blocks))
        .forEach((word, count) ->
            assertThat(before.merge(word, -count, Integer::sum)).as(word).isNotNegative());
    before.values().removeIf(count -> count == 0);
    assertThat(before.keySet())
        .as("only headings printed again and column numbers may go")
        .allMatch(word ->
            Headings.isColumnNumber(word)
                || word.matches("20\\d\\d")
                || Headings.isHeadingWord(word.replaceAll("[^\\p{L}]", "")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void cellsKnowTheirPlace(String name) throws Exception {
    var blocks = given(name);
    for (var block : LayoutRecovery.recover(blocks)) {
      if (block instanceof Block.Grid grid) {
        for (var row : grid.rows()) {
          row.cells().stream()
              .filter(cell -> !cell.isBlank())
              .forEach(cell -> thenStandsInSource(cell, blocks));
        }
      }
    }
  }

  @Test
  void proseIsNoTable() {
    var decree =
        lines(
            """
            KEPUTUSAN CAMAT TIRTALOKA
            NOMOR 050/12/TRT/2024
            TENTANG
            PENETAPAN INDIKATOR KINERJA UTAMA
            Menimbang : a. bahwa indikator kinerja utama adalah ukuran keberhasilan sasaran strategis;
            Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
            INDIKATOR KINERJA UTAMA
            KECAMATAN TIRTALOKA
            JABATAN : CAMAT
            TUGAS : Memimpin kecamatan.
            Sasaran strategis dan indikator kinerja dinilai setiap tahun.
            CAMAT TIRTALOKA,

            NAMA CONTOH, S.Sos
            NIP. 19800101 200501 1 001
            """);
    assertThat(LayoutRecovery.recover(decree)).isEqualTo(decree);
  }

  @Test
  void knownGridsPassUnchanged() {
    var where = SourceSpan.of(2, 1, 2, 9);
    var cell = new Block.Cell("SASARAN", Block.Merge.NONE, where);
    var grid =
        new Block.Grid(List.of(new Block.Row(List.of(cell, cell))), Block.Origin.SEPARATORS, where);
    var blocks = new ArrayList<Block>(lines("Pengantar"));
    blocks.add(grid);
    assertThat(LayoutRecovery.recover(blocks)).isEqualTo(blocks);
  }

  @Test
  void aHeadWithoutBodyStaysText() {
    var head = lines("NO   SASARAN   INDIKATOR KINERJA   FORMULASI   SUMBER DATA\n\n");
    assertThat(LayoutRecovery.recover(head)).isEqualTo(head);
  }

  @Test
  void nothingIsNothing() {
    assertThat(LayoutRecovery.recover(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void garbageNeverThrows(long seed) throws Exception {
    var random = new Random(seed);
    var lines = new ArrayList<String>();
    for (var name : documents().toList()) {
      lines.addAll(Files.readAllLines(folder().resolve(name + ".txt")));
    }
    for (int i = 0; i < GARBAGE_DOCUMENTS; i++) {
      var text = new StringBuilder();
      for (int line = random.nextInt(60); line > 0; line--) {
        text.append(mutated(lines.get(random.nextInt(lines.size())), random)).append('\n');
      }
      assertThat(LayoutRecovery.recover(lines(text.toString())))
          .as("seed %d, document %d", seed, i)
          .isNotNull();
    }
  }

  private static String mutated(String line, Random random) {
    if (line.isEmpty()) {
      return line;
    }
    int at = random.nextInt(line.length());
    return switch (random.nextInt(5)) {
      case 0 -> line.substring(at);
      case 1 -> line.substring(0, at);
      case 2 -> line.substring(0, at) + "\t|➢(/\f" + line.substring(at);
      default -> line;
    };
  }

  private static void thenStandsInSource(Block.Cell cell, List<Block> source) {
    var where = cell.where();
    var first = ((Block.Line) source.get(where.line() - 1)).text();
    var last = ((Block.Line) source.get(where.endLine() - 1)).text();
    assertThat(first.substring(where.column() - 1)).startsWith(cell.text().split("\\s+")[0]);
    if (where.line() == where.endLine()) {
      assertThat(cell.text().replaceAll("\\s+", " "))
          .isEqualTo(
              first.substring(where.column() - 1, where.endColumn() - 1).replaceAll("\\s+", " "));
    } else {
      var words = cell.text().split("\\s+");
      assertThat(last.substring(0, where.endColumn() - 1)).endsWith(words[words.length - 1]);
    }
  }

  private static String shorthand(List<Block> blocks) {
    var text = new StringBuilder();
    for (var block : blocks) {
      if (block instanceof Block.Grid grid) {
        text.append(grid.origin()).append('\n');
        for (var row : grid.rows()) {
          text.append(
              String.join(
                  " | ",
                  row.cells().stream().map(cell -> cell.text().replaceAll("\\s+", " ")).toList()));
          text.append('\n');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static TreeMap<String, Integer> words(List<Block> blocks) {
    var words = new TreeMap<String, Integer>();
    for (var block : blocks) {
      var texts =
          switch (block) {
            case Block.Line line -> List.of(line.text());
            case Block.Grid grid ->
                grid.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(Block.Cell::text)
                    .toList();
          };
      for (var text : texts) {
        for (var word : text.split("\\s+")) {
          if (!word.isEmpty()) {
            words.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    return words;
  }

  private static List<Block> given(String name) throws IOException, URISyntaxException {
    return lines(Files.readString(folder().resolve(name + ".txt")));
  }

  private static List<Block> lines(String text) {
    var blocks = new ArrayList<Block>();
    int number = 0;
    for (var line : text.split("\n", -1)) {
      number++;
      blocks.add(new Block.Line(line, SourceSpan.of(number, 1, number, line.length() + 1)));
    }
    return blocks;
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(LayoutRecoveryTest.class.getResource("layout")).toURI());
  }
}
