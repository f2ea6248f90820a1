package id.tolok.figures.form;

import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.figures.Names;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Regulation;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An indicator's formula brought to the scale of its unit, so that target and actual compare.
///
/// @param comparable whether what it gives may be compared with the target
record ScaledFormula(Expression expression, boolean comparable) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);
  private static final Set<FormulaKind> SHARES =
      Set.of(FormulaKind.RATIO, FormulaKind.PRODUCT_RATIO, FormulaKind.GROWTH);
  private static final Set<String> PERCENT =
      Set.of("%", "persen", "prosen", "persentase", "prosentase");

  /// Units in which a share may well be stated.
  private static final Set<String> PLAIN =
      Set.of("indeks", "nilai", "angka", "skor", "rasio", "poin", "point", "-");

  /// @param remarks takes what is to be said about the scale
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "rumus disesuaikan dengan satuan, disebutkan")
  static ScaledFormula of(
      Indicator indicator,
      @Nullable Expression expression,
      @Nullable String unit,
      List<Finding> remarks) {
    if (expression == null) {
      return new ScaledFormula(ownValue(indicator), true);
    }
    CatalogueFormula formula = indicator.formula();
    if (!SHARES.contains(formula.kind()) || unit == null) {
      return new ScaledFormula(expression, true);
    }
    boolean percentUnit = PERCENT.contains(Names.key(unit));
    if (percentUnit && isOne(formula.multiplier())) {
      remarks.add(Finding.of(FormRemark.HUNDRED_SUPPLIED, NOWHERE));
      return new ScaledFormula(timesHundred(expression), true);
    }
    if (!percentUnit && isHundred(formula.multiplier()) && !PLAIN.contains(Names.key(unit))) {
      remarks.add(Finding.of(FormRemark.PERCENT_AGAINST_COUNT, NOWHERE, unit));
      return new ScaledFormula(expression, false);
    }
    return new ScaledFormula(expression, true);
  }

  /// The variable that stands for an indicator whose value is filled in directly.
  static Expression ownValue(Indicator indicator) {
    return new Expression.Variable(indicator.indicator(), List.of());
  }

  private static boolean isOne(@Nullable BigDecimal multiplier) {
    return multiplier != null && multiplier.compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isHundred(@Nullable BigDecimal multiplier) {
    return multiplier != null && multiplier.compareTo(HUNDRED) == 0;
  }

  private static Expression timesHundred(Expression expression) {
    return new Expression.Binary(
        Expression.Operator.MULTIPLY, expression, new Expression.NumberLiteral(HUNDRED));
  }
}
