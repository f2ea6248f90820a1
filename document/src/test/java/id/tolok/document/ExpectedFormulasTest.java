package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the formulas of the decrees that a careful person has read, where those are at hand beside
/// the repository.
class ExpectedFormulasTest {

  private static final double REACHED = 0.98;

  @Test
  void formulasAreReadAsACarefulPersonReadsThem() throws IOException {
    var folder = Path.of(System.getProperty("tolok.root", ".."), "..", "shared", "expected");
    assumeTrue(Files.isDirectory(folder), "skipped: no expected catalogues at " + folder);

    var misread = new ArrayList<String>();
    int checks = 0;
    for (JsonNode indicator : indicators(folder)) {
      var differences = differences(indicator);
      misread.addAll(differences);
      checks += indicator.at("/formula/kind").asString().equals("ratio") ? 4 : 1;
    }

    assertThat(checks).isPositive();
    assertThat(1 - (double) misread.size() / checks).as("%s", misread).isGreaterThan(REACHED);
  }

  private static List<JsonNode> indicators(Path folder) throws IOException {
    var indicators = new ArrayList<JsonNode>();
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        for (JsonNode position : new ObjectMapper().readTree(file.toFile()).path("positions")) {
          position.path("indicators").forEach(indicators::add);
        }
      }
    }
    indicators.removeIf(indicator -> indicator.path("formulaText").asText("").isBlank());
    return indicators;
  }

  private static List<String> differences(JsonNode indicator) {
    String text = indicator.path("formulaText").asString();
    FormulaReading reading = Formulas.read(text, indicator.path("indicator").asString());
    JsonNode expected = indicator.path("formula");
    String kind = expected.path("kind").asString();
    var differences = new ArrayList<String>();
    compare(differences, text, kind, reading.kind().code());
    if (kind.equals("ratio")) {
      compare(differences, text, expected.path("numerator").asString(), reading.numerator());
      compare(differences, text, expected.path("denominator").asString(), reading.denominator());
      compare(differences, text, expected.path("multiplier").asString(), "" + reading.multiplier());
    }
    return differences;
  }

  private static void compare(
      List<String> differences, String text, String expected, @Nullable Object actual) {
    if (!expected.equals(actual)) {
      differences.add(text + ": expected " + expected + ", read " + actual);
    }
  }
}
