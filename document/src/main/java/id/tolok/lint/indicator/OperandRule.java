package id.tolok.lint.indicator;

import id.tolok.document.CatalogueFormula;
import id.tolok.formula.FormulaKind;
import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The quantities of a ratio must be things the office can count, and those its name speaks of.
final class OperandRule implements Rule {

  private static final Pattern TARGET =
      Pattern.compile("^(jumlah )?(target|rencana)\\b|\\bditargetkan\\b|\\bdirencanakan\\b");
  private static final Pattern ATTITUDE =
      Pattern.compile("^(jumlah )?(kepatuhan|kesadaran|kepedulian|partisipasi|kenyamanan)\\b");

  @Override
  public void check(Subject subject, Remarks remarks) {
    var ownersOfDenominators = new HashMap<String, IndicatorRow>();
    for (IndicatorRow row : subject.rows()) {
      var formula = row.indicator().formula();
      if (formula.kind() == FormulaKind.RATIO && formula.denominator() != null) {
        checkRatio(row, formula, formula.denominator(), ownersOfDenominators, remarks);
      }
      checkBelongs(row, remarks);
    }
  }

  private static void checkRatio(
      IndicatorRow row,
      CatalogueFormula formula,
      String denominator,
      Map<String, IndicatorRow> owners,
      Remarks remarks) {
    var plain = denominator.toLowerCase(Locale.ROOT).strip();
    if (TARGET.matcher(plain).find()) {
      remarks.on(LintCode.DENOMINATOR_IS_TARGET, row, "formulaText", denominator, denominator);
    }
    if (ATTITUDE.matcher(plain).find()) {
      remarks.on(LintCode.OPERAND_NOT_MEASURABLE, row, "formulaText", denominator, denominator);
    }
    var above = owners.putIfAbsent(Words.normalised(denominator), row);
    if (above != null && speaksOfSomethingElse(formula.numerator(), denominator, above)) {
      remarks.on(
          LintCode.DENOMINATOR_COPIED,
          row,
          "formulaText",
          denominator,
          denominator,
          above.indicator().indicator());
    }
  }

  /// A denominator met before is a copy when its own numerator names something the denominator does
  /// not, while the row above fits it fully.
  private static boolean speaksOfSomethingElse(
      @Nullable String numerator, String denominator, IndicatorRow above) {
    var aboveNumerator = above.indicator().formula().numerator();
    if (numerator == null || aboveNumerator == null) {
      return false;
    }
    Set<String> below = Words.stems(denominator);
    return below.size() > 0
        && Words.overlap(below, Words.stems(aboveNumerator)) == 1
        && Words.overlap(below, Words.stems(numerator)) < 1;
  }

  private static void checkBelongs(IndicatorRow row, Remarks remarks) {
    var text = row.indicator().formulaText();
    if (text == null || row.indicator().formula().kind() == FormulaKind.TEXT) {
      return;
    }
    var name = Words.stems(row.indicator().indicator());
    var formula = Words.stems(text);
    if (name.size() >= 2 && formula.size() >= 2 && Words.overlap(name, formula) == 0) {
      remarks.on(
          LintCode.FORMULA_BELONGS_TO_ANOTHER,
          row,
          "formulaText",
          text,
          row.indicator().indicator());
    }
  }
}
