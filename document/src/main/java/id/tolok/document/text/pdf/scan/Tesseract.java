package id.tolok.document.text.pdf.scan;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.pdf.page.Glyph;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// The character recognition program of that name, called once per page.
public record Tesseract(String program) {

  private static final Duration PAGE_TIME = Duration.ofSeconds(40);

  /// Columns of its table: level, page, block, paragraph, line, word, left, top, width, height,
  /// confidence, text.
  private static final int COLUMNS = 12;

  private static final String WORD_LEVEL = "5";

  /// Words wherever they stand: lines and tables are put together here, by their positions.
  private static final String SPARSE_WORDS = "11";

  private static final Pattern NO_WORD = Pattern.compile("[\\s|_~—–\\[\\]{}]+");

  /// A percent sign comes out as figures and letters of its shape; after a times sign as any.
  private static final Pattern HUNDRED_PERCENT =
      Pattern.compile("100(?:[0459]6|[A-Z]\\d?6|°/[o0]|Y[oO0e])");

  private static final Pattern AFTER_TIMES = Pattern.compile("100(?!0*$)[0-9A-Za-z°/%]{1,3}");

  private static final Pattern TIMES = Pattern.compile("(?i)x|×|\\*|kali|dikali|dikalikan");

  /// The program on the PATH, when it knows Indonesian.
  public static Optional<Tesseract> find() {
    var path = System.getenv().getOrDefault("PATH", "");
    for (var folder : path.split(File.pathSeparator, -1)) {
      for (var name : List.of("tesseract", "tesseract.exe")) {
        var program = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
        if (Files.isExecutable(program)) {
          return Optional.of(new Tesseract(program.toString())).filter(Tesseract::knowsIndonesian);
        }
      }
    }
    return Optional.empty();
  }

  private boolean knowsIndonesian() {
    try {
      return run(List.of("--list-langs"), Duration.ofSeconds(5)).lines().anyMatch("ind"::equals);
    } catch (IOException _) {
      return false;
    }
  }

  /// The words on a picture where they stand, in points; nothing when the program failed.
  ///
  /// @param point size of a dot of the picture in points
  Optional<List<Glyph>> words(BufferedImage picture, float point, Deadline deadline) {
    Path file = null;
    try {
      file = Files.createTempFile("tolok", ".png");
      ImageIO.write(picture, "png", file.toFile());
      var left = deadline.left();
      var table =
          run(
              List.of(file.toString(), "stdout", "-l", "ind", "--psm", SPARSE_WORDS, "tsv"),
              left.compareTo(PAGE_TIME) < 0 ? left : PAGE_TIME);
      return Optional.of(words(table, point));
    } catch (IOException _) {
      return Optional.empty();
    } finally {
      delete(file);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      file.toFile().deleteOnExit();
    }
  }

  private static List<Glyph> words(String table, float point) {
    var words = new ArrayList<Glyph>();
    var before = "";
    for (var line : table.split("\n", -1)) {
      var columns = line.split("\t", COLUMNS);
      if (columns.length == COLUMNS
          && columns[0].equals(WORD_LEVEL)
          && !NO_WORD.matcher(columns[11]).matches()
          && !columns[11].isEmpty()
          && words.size() < OpenLimits.LINE_CHARACTERS) {
        var text = columns[11].strip();
        boolean percent =
            HUNDRED_PERCENT.matcher(text).matches()
                || (TIMES.matcher(before).matches() && AFTER_TIMES.matcher(text).matches());
        words.add(word(columns, percent ? "100%" : text, point));
        before = text;
      }
    }
    return words;
  }

  private static Glyph word(String[] columns, String text, float point) {
    float left = Integer.parseInt(columns[6]) * point;
    float top = Integer.parseInt(columns[7]) * point;
    float width = Integer.parseInt(columns[8]) * point;
    float height = Integer.parseInt(columns[9]) * point;
    float size = Math.clamp(height, 6f, 14f);
    return new Glyph(text, left, top + height, width, size, size * 0.1f, true, false);
  }

  private String run(List<String> arguments, Duration time) throws IOException {
    var command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    var output = Files.createTempFile("tolok", ".tsv");
    Process process = null;
    try {
      var builder = new ProcessBuilder(command);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      process =
          builder
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
        throw new IOException("recognition failed or took too long");
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      if (process != null) {
        process.destroyForcibly();
      }
      delete(output);
    }
  }
}
