package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the reference decrees that lie beside the checkout, where they do, and compares with what
/// a careful person read in them.
class ReferenceDecreesTest {

  private static final Path BESIDE = Golden.root().resolve("../shared");
  private static final double SAME_ROW_MIN = 0.85;
  private static final double SAME_FIELD_MIN = 0.88;
  private static final List<String> FIELDS =
      List.of("objective", "definition", "formulaText", "responsible", "dataSource", "unit");

  @ParameterizedTest
  @CsvSource({"000, 44", "001, 26", "002, 48", "004, 36"})
  void asManyIndicatorsAreReadAsTheDecreeHas(String decree, int indicators) throws IOException {
    assertThat((double) rows(read(decree)).size() / indicators).isBetween(0.97, 1.03);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "004"})
  void rowsFieldsAndFormulasAreThoseACarefulPersonReads(String decree) throws IOException {
    var catalogue = read(decree);
    var expected = expected(decree);
    var score = new Score();
    var left = new ArrayList<>(rows(catalogue));
    for (JsonNode row : expected) {
      var match = closest(row, left);
      score.row(match != null);
      if (match != null) {
        left.remove(match);
        compare(row, match, score);
      }
    }
    assertThat(score.f1(left.size()))
        .as("rows of %s: %s", decree, score.faults)
        .isGreaterThan(0.98);
    assertThat(score.fields()).as("fields of %s: %s", decree, score.faults).isGreaterThan(0.95);
    assertThat(score.formulas()).as("formulas of %s: %s", decree, score.faults).isGreaterThan(0.95);
  }

  private static Catalogue read(String decree) throws IOException {
    assumeTrue(Files.isDirectory(BESIDE), "skipped: no reference decrees beside the checkout");
    try (Stream<Path> files = Files.list(BESIDE.resolve("seeds"))) {
      var file =
          files
              .filter(candidate -> candidate.getFileName().toString().startsWith(decree))
              .findFirst()
              .orElseThrow();
      return DecreeReader.read(file.getFileName().toString(), Files.readAllBytes(file)).catalogue();
    }
  }

  private static List<JsonNode> expected(String decree) throws IOException {
    var json = Files.readString(BESIDE.resolve("expected/" + decree + ".json"));
    var rows = new ArrayList<JsonNode>();
    for (JsonNode position : new ObjectMapper().readTree(json).path("positions")) {
      position.path("indicators").forEach(rows::add);
    }
    return rows;
  }

  private static List<Indicator> rows(Catalogue catalogue) {
    return catalogue.positions().stream()
        .flatMap(position -> position.indicators().stream())
        .toList();
  }

  private static @Nullable Indicator closest(JsonNode row, List<Indicator> candidates) {
    Indicator best = null;
    double most = 0;
    for (Indicator candidate : candidates) {
      double likeness = likeness(row.path("indicator").asString(), candidate.indicator());
      double total = likeness + 0.3 * likeness(text(row, "objective"), candidate.objective());
      if (likeness >= SAME_ROW_MIN && total > most) {
        best = candidate;
        most = total;
      }
    }
    return best;
  }

  private static void compare(JsonNode row, Indicator read, Score score) {
    for (String field : FIELDS) {
      var wanted = text(row, field);
      if (wanted != null) {
        score.field(likeness(wanted, field(read, field)) >= SAME_FIELD_MIN, field + ": " + wanted);
      }
    }
    var formula = row.path("formula");
    var kind = formula.path("kind").asString("text");
    score.formula(kind.equals(read.formula().kind().code()), "kind of " + read.indicator());
    if (kind.equals("ratio")) {
      operand(formula, "numerator", read.formula().numerator(), score);
      operand(formula, "denominator", read.formula().denominator(), score);
    }
  }

  private static void operand(JsonNode formula, String name, @Nullable String read, Score score) {
    var wanted = text(formula, name);
    if (wanted != null) {
      score.formula(likeness(wanted, read) >= SAME_ROW_MIN, name + ": " + wanted);
    }
  }

  private static @Nullable String field(Indicator read, String name) {
    return switch (name) {
      case "objective" -> read.objective();
      case "definition" -> read.definition();
      case "formulaText" -> read.formulaText();
      case "responsible" -> read.responsible();
      case "dataSource" -> read.dataSource();
      case "unit" -> read.unit();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static @Nullable String text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? value.asString() : null;
  }

  /// Twice the letters both texts have in the same order, over the letters of both: 0 to 1.
  private static double likeness(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null ? 1 : 0;
    }
    var a = plain(one);
    var b = plain(other);
    var before = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      var now = new int[b.length() + 1];
      for (int j = 0; j < b.length(); j++) {
        now[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : Math.max(now[j], before[j + 1]);
      }
      before = now;
    }
    return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * before[b.length()] / (a.length() + b.length());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%/+]+", " ").strip();
  }

  private static final class Score {
    private final List<String> faults = new ArrayList<>();
    private int rows;
    private int rowsFound;
    private int fields;
    private int fieldsRight;
    private int formulas;
    private int formulasRight;

    void row(boolean found) {
      rows++;
      rowsFound += found ? 1 : 0;
    }

    void field(boolean right, String what) {
      fields++;
      fieldsRight += right ? 1 : 0;
      if (!right) {
        faults.add(what);
      }
    }

    void formula(boolean right, String what) {
      formulas++;
      formulasRight += right ? 1 : 0;
      if (!right) {
        faults.add(what);
      }
    }

    double f1(int unexpected) {
      return 2.0 * rowsFound / (rows + rowsFound + unexpected);
    }

    double fields() {
      return (double) fieldsRight / fields;
    }

    double formulas() {
      return (double) formulasRight / formulas;
    }
  }
}
