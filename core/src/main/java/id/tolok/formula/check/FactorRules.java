package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.syntax.Printer;
import id.tolok.kernel.Finding;
import java.util.List;
import java.util.Locale;

/// Do the factors of a fraction make sense together?
final class FactorRules {

  private FactorRules() {}

  /// `100%` is one: multiplying by it leaves 0.65 at 0.65 where the writer expects 65.
  static List<Finding> hundredPercent(Subject subject) {
    return Product.all(subject.formula()).stream()
        .filter(product -> hundreds(product, subject) == 1)
        .flatMap(product -> product.above().stream().filter(Product::isHundredPercent))
        .map(factor -> subject.finding(FormulaFindingCode.HUNDRED_PERCENT_CHANGES_NOTHING, factor))
        .toList();
  }

  static List<Finding> hundredTwice(Subject subject) {
    return Product.all(subject.formula()).stream()
        .filter(product -> hundreds(product, subject) > 1)
        .map(product -> subject.finding(FormulaFindingCode.HUNDRED_TWICE, product.whole()))
        .toList();
  }

  static List<Finding> sameAboveAndBelow(Subject subject) {
    return Product.all(subject.formula()).stream()
        .filter(product -> {
          List<String> above = measured(product.above());
          return !above.isEmpty() && above.equals(measured(product.below()));
        })
        .map(product -> subject.finding(FormulaFindingCode.SAME_ABOVE_AND_BELOW, product.whole()))
        .toList();
  }

  /// How often the chain scales to percent: by its own factors and by factors that are percentages
  /// already. A hundred below takes one back.
  private static long hundreds(Product product, Subject subject) {
    long above =
        product.above().stream()
            .filter(factor -> Product.isHundred(factor) || isComputedPercent(factor, subject))
            .count();
    return above - product.below().stream().filter(Product::isHundred).count();
  }

  private static boolean isComputedPercent(Expression factor, Subject subject) {
    return !(factor instanceof Variable) && Nature.of(factor, subject.context()) == Nature.PERCENT;
  }

  private static List<String> measured(List<Expression> factors) {
    return factors.stream()
        .filter(Product::isMeasured)
        .map(factor -> Printer.print(factor).toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }
}
