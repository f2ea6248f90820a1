package id.tolok.formula.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Formulas in every shape officials use, from `written-formulas.txt`.
class WrittenFormulasTest {

  private static final int COLUMNS = 8;

  /// One line of the file: what is written, and how it is to be read.
  record Written(String text, String indicator, String kind, List<String> parts, String formula) {

    static Written parse(String line) {
      var columns = Arrays.copyOf(line.split(" ?\\| ?", -1), COLUMNS);
      for (int at = 0; at < COLUMNS; at++) {
        columns[at] = columns[at] == null ? "" : columns[at];
      }
      var parts = List.of(columns[3], columns[4], columns[5], columns[6]);
      return new Written(
          columns[0].replace("\\n", "\n"), columns[1], columns[2], parts, formula(columns));
    }

    /// The formula of the last column, or the one the parts imply.
    private static String formula(String[] columns) {
      if (!columns[7].isBlank()) {
        return columns[7].strip();
      }
      return switch (columns[2]) {
        case "count" -> "[" + columns[3] + "]";
        case "ratio" ->
            "["
                + columns[3]
                + "] / ["
                + columns[4]
                + "]"
                + (columns[5].equals("1") ? "" : " * " + columns[5]);
        default -> "";
      };
    }

    @Override
    public String toString() {
      return kind + ": " + text.replace("\n", "\\n");
    }
  }

  static Stream<Written> writtenFormulas() throws IOException {
    var file = WrittenFormulasTest.class.getResourceAsStream("written-formulas.txt");
    assertThat(file).isNotNull();
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(Written::parse)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writtenFormulas")
  void isReadAsItsWriterMeantIt(Written written) {
    var reading =
        ProseReader.read(
            written.text(), written.indicator().isEmpty() ? null : written.indicator());

    assertThat(shorthand(reading)).isEqualTo(shorthand(written));
  }

  private static String shorthand(Written written) {
    return written.kind() + " " + written.parts() + " " + written.formula();
  }

  private static String shorthand(FormulaReading reading) {
    var parts =
        List.of(
            text(reading.numerator()),
            text(reading.denominator()),
            reading.multiplier() == null ? "" : reading.multiplier().toPlainString(),
            String.join("; ", reading.terms()));
    var expression = reading.expression();
    return reading.kind().code()
        + " "
        + parts
        + " "
        + (expression == null ? "" : Formulas.print(expression));
  }

  private static String text(@org.jspecify.annotations.Nullable String words) {
    return words == null ? "" : words;
  }
}
