package id.tolok.formula.prose;

import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.prose.Shapes.Shape;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges words that hold no operation.
final class PlainText {

  private static final Pattern GRADE =
      Pattern.compile("\\b(?:AA|A|BB|B|CC|C|D)\\s*(?:[=:(]|>|<|≥|≤)");
  private static final int FEWEST_GRADES = 3;

  private static final Set<String> SOURCES =
      Set.of(
          "survei",
          "survey",
          "kuesioner",
          "kuisioner",
          "evaluasi",
          "penilaian",
          "nilai",
          "indeks",
          "ikm",
          "predikat",
          "opini",
          "skor",
          "peraturan",
          "bps",
          "ditetapkan",
          "hasil",
          "lhe",
          "sesuai",
          "data",
          "audit",
          "rilis");

  private PlainText() {}

  /// Why words are no formula.
  static ProseFindingCode judge(String text) {
    if (GRADE.matcher(text).results().limit(FEWEST_GRADES).count() >= FEWEST_GRADES) {
      return ProseFindingCode.FORMULA_IS_GRADE_TABLE;
    }
    boolean external = Words.canonical(text).stream().anyMatch(SOURCES::contains);
    return external
        ? ProseFindingCode.FORMULA_EXTERNAL_VALUE
        : ProseFindingCode.FORMULA_NOT_MEASURABLE;
  }

  /// A mean told in words: *rata-rata skor enam unsur*.
  static Optional<Shape> mean(String words) {
    var all = Words.canonical(words);
    int at = all.isEmpty() ? -1 : all.getFirst().equals("nilai") ? 1 : 0;
    boolean mean = at >= 0 && at + 1 < all.size() && all.get(at).equals("rata-rata");
    if (!mean || all.contains("survei") || all.contains("survey") || all.contains("kuesioner")) {
      return Optional.empty();
    }
    String[] parts = words.split(" ", at + 2);
    String term = Names.trimmed(parts[parts.length - 1]);
    String meant = term.startsWith("dari ") ? term.substring("dari ".length()) : term;
    return Optional.of(
        new Shape(
            FormulaKind.AVERAGE,
            new Call(Function.AVERAGE, List.of(new Variable(meant, List.of()))),
            null,
            null,
            null,
            List.of(meant)));
  }
}
