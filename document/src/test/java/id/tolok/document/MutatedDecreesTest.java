package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.json.CatalogueJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ten thousand damaged decrees: cut, shuffled, bytes flipped, doubled, spliced. None may bring the
/// reader down, none may keep it for long, and whatever is read must be a catalogue that can be
/// written and read again. The test runs in half a gigabyte.
@Tag("property")
class MutatedDecreesTest {

  private static final long SEED = Long.getLong("tolok.seed", 20260101L);
  private static final int COPIES = Integer.getInteger("tolok.copies", 10_000);
  private static final long READING_SECONDS_MAX = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  record Original(String name, byte[] bytes, boolean text) {}

  @Test
  void noDamagedDecreeBringsTheReaderDown() throws IOException {
    var originals = originals();
    System.getLogger("tolok").log(System.Logger.Level.INFO, "tolok.seed=" + SEED);
    IntStream.range(0, COPIES).parallel().forEach(copy -> readDamaged(originals, copy));
  }

  private static void readDamaged(List<Original> originals, int copy) {
    var random = new Random(SEED + copy);
    var original = drawn(originals, random);
    var damaged = damage(original, originals, random);
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      var reading = DecreeReader.read(original.name(), damaged);
      var again = CatalogueJson.read(CatalogueJson.write(reading.catalogue()));
      assertThat(again).isEqualTo(reading.catalogue());
    } catch (RuntimeException | StackOverflowError escaped) {
      throw new AssertionError(
          "copy " + copy + " of " + original.name() + ", -Dtolok.seed=" + SEED, escaped);
    }
    assertThat((THREADS.getCurrentThreadCpuTime() - start) / 1_000_000_000L)
        .as("processor seconds for copy %d of %s, -Dtolok.seed=%d", copy, original.name(), SEED)
        .isLessThan(READING_SECONDS_MAX);
  }

  /// Small decrees come more often than long ones: damage shows the same in fewer lines.
  private static Original drawn(List<Original> originals, Random random) {
    var one = originals.get(random.nextInt(originals.size()));
    var other = originals.get(random.nextInt(originals.size()));
    return one.bytes().length <= other.bytes().length || random.nextInt(4) == 0 ? one : other;
  }

  private static byte[] damage(Original original, List<Original> all, Random random) {
    var bytes = original.bytes().clone();
    for (int blow = 1 + random.nextInt(3); blow > 0; blow--) {
      bytes =
          switch (random.nextInt(original.text() ? 6 : 3)) {
            case 0 -> flipped(bytes, random);
            case 1 -> cut(bytes, random);
            case 2 -> spliced(bytes, all.get(random.nextInt(all.size())).bytes(), random);
            case 3 -> lines(bytes, random, true);
            case 4 -> lines(bytes, random, false);
            default -> signs(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    for (int i = random.nextInt(40); i >= 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] cut(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int until = from + random.nextInt(bytes.length - from + 1);
    return random.nextBoolean()
        ? Arrays.copyOfRange(bytes, from, until)
        : joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, until, bytes.length));
  }

  private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
    return joined(
        Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
        Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
  }

  private static byte[] lines(byte[] bytes, Random random, boolean shuffle) {
    var lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    if (shuffle) {
      Collections.shuffle(lines, random);
    } else {
      lines.removeIf(line -> random.nextInt(5) == 0);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /// Sprinkles signs that mean something to one of the phases.
  private static byte[] signs(byte[] bytes, Random random) {
    var signs =
        new String[] {
          "\t", "|", "$", "\\frac{", "}", "(", "<td>", "</table>", "/", "\u0000", "100%"
        };
    var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.insert(random.nextInt(text.length() + 1), signs[random.nextInt(signs.length)]);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] left, byte[] right) {
    var both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  /// The samples, and the reference decrees where they lie beside the checkout.
  private static List<Original> originals() throws IOException {
    var originals = new ArrayList<Original>();
    collect(Golden.root().resolve("samples"), originals);
    var reference = Golden.root().resolve("../shared/seeds");
    if (Files.isDirectory(reference)) {
      collect(reference, originals);
    } else {
      System.getLogger("tolok")
          .log(System.Logger.Level.INFO, "no reference decrees beside the checkout: samples only");
    }
    return originals;
  }

  private static void collect(Path folder, List<Original> originals) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(MutatedDecreesTest::isDecree).sorted().toList()) {
        var name = file.getFileName().toString();
        originals.add(new Original(name, Files.readAllBytes(file), name.endsWith(".txt")));
      }
    }
  }

  private static boolean isDecree(Path file) {
    var name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.equals("findings.txt")
        && name.matches(".*\\.(txt|docx|xlsx|pdf|csv|md)");
  }
}
