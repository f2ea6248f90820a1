package id.tolok.shell.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A percentage is written one way wherever it is read: 94,12%.
class PercentSignTest {

  /// Joined to a number by the code, or written out in words people read.
  private static final Pattern APART =
      Pattern.compile(
          "\" %{1,2}[ \"]|\"[^\"]*\\d %[^\"\\w][^\"]*\"|^[^\"]*=[^\"]*\\d %(?!\\w)(?!.*;$)");

  private static final List<String> READ = List.of(".java", ".jte", ".properties");

  @Test
  void noPercentageHasASpaceBeforeItsSign() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(
              files
                  .filter(file -> READ.stream().anyMatch(file.toString()::endsWith))
                  .flatMap(PercentSignTest::apart))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"'94,12', %, '94,12%'", "12, dokumen, 12 dokumen", "12, -, 12", "12, ' ', 12"})
  void unitFollowsItsNumber(String number, String unit, String shown) {
    assertThat(Formats.withUnit(number, unit)).isEqualTo(shown);
  }

  private static Stream<String> apart(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.strip().startsWith("//"))
          .filter(line -> APART.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
