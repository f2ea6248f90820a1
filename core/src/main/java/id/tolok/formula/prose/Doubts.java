package id.tolok.formula.prose;

import id.tolok.formula.FormulaKind;
import id.tolok.formula.prose.Shapes.Shape;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.token.Words;
import id.tolok.kernel.Finding;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Remarks on what a reading has that a person should look at, and how sure the reading is.
final class Doubts {

  private static final double SURE = 0.98;
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]{1,2}\\d?(?:\\([^()]{1,4}\\))?");
  private static final double LEAST = 0.2;

  private Doubts() {}

  static void remark(Shape shape, Indicator indicator, Remarks remarks) {
    if (shape.kind() == FormulaKind.COUNT && indicator.promisesShare()) {
      remarks.add(ProseFindingCode.FORMULA_LACKS_DENOMINATOR, indicator.name());
    }
    if (shape.kind() == FormulaKind.RATIO || shape.kind() == FormulaKind.GROWTH) {
      remarkLetters(shape, remarks);
    }
    if (shape.kind() == FormulaKind.RATIO) {
      remarkRatio(shape, indicator, remarks);
    }
  }

  private static void remarkRatio(Shape shape, Indicator indicator, Remarks remarks) {
    if (isOne(shape.multiplier()) && indicator.promisesPercentage()) {
      remarks.add(ProseFindingCode.FORMULA_LACKS_MULTIPLIER);
    }
    String upper = text(shape.numerator());
    String lower = text(shape.denominator());
    if (Words.canonical(lower).stream().limit(2).anyMatch("target"::equals)) {
      remarks.add(ProseFindingCode.FORMULA_DIVIDES_BY_TARGET, lower);
    }
    if (Words.bare(upper).equals(Words.bare(lower))) {
      remarks.add(ProseFindingCode.FORMULA_OPERANDS_EQUAL, lower);
    }
  }

  private static void remarkLetters(Shape shape, Remarks remarks) {
    for (String words : new String[] {text(shape.numerator()), text(shape.denominator())}) {
      if (isLetter(words)) {
        remarks.add(ProseFindingCode.FORMULA_LETTERS_UNEXPLAINED, words);
      }
    }
  }

  private static boolean isOne(@Nullable BigDecimal value) {
    return value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static boolean isLetter(String words) {
    return LETTER.matcher(words).matches();
  }

  /// How sure a reading is: each doubt found takes away what it is worth.
  static double confidence(FormulaKind kind, Remarks remarks) {
    double confidence = kind == FormulaKind.TEXT ? 0.9 : SURE;
    for (Finding finding : remarks.findings()) {
      if (finding.code() instanceof ProseFindingCode code) {
        confidence -= cost(code);
      }
    }
    return Math.max(LEAST, Math.round(confidence * 100) / 100.0);
  }

  private static double cost(ProseFindingCode code) {
    return switch (code) {
      case FORMULA_TOO_LONG -> 0.5;
      case FORMULA_LETTERS_UNEXPLAINED, FORMULA_NOT_MEASURABLE -> 0.3;
      case FORMULA_TWO_DIVISIONS, FORMULA_DIVISION_INFERRED -> 0.2;
      case FORMULA_ORDER_UNCLEAR,
          FORMULA_WEAK_DIVISION,
          FORMULA_BRACKET_UNMATCHED,
          FORMULA_REPEATS_ACTIVITY,
          FORMULA_OPERANDS_EQUAL ->
          0.15;
      case FORMULA_WORDS_LEFT_OVER, FORMULA_LACKS_DENOMINATOR -> 0.1;
      case FORMULA_EMPTY,
          FORMULA_EXTERNAL_VALUE,
          FORMULA_IS_GRADE_TABLE,
          FORMULA_LACKS_MULTIPLIER,
          FORMULA_DIVIDES_BY_TARGET ->
          0.0;
    };
  }
}
