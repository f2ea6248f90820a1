package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How formulas are written is pinned, together with how they are read, by {@link ParserTest}.
class PrinterTest {

  @Test
  void numbersAreWrittenInFullWithAPoint() {
    assertThat(print(new BigDecimal("1E+6"))).isEqualTo("1000000");
    assertThat(print(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
    assertThat(print(new BigDecimal("12.50"))).isEqualTo("12.5");
    assertThat(print(new BigDecimal("0.000"))).isEqualTo("0");
  }

  @Test
  void noBracketCanBeLeftOut() {
    for (long seed = 1; seed <= 5_000; seed++) {
      Expression formula = new RandomFormulas(seed).next();
      String printed = Formulas.print(formula);
      var open = new ArrayDeque<Integer>();
      boolean inName = false;
      for (int i = 0; i < printed.length(); i++) {
        char character = printed.charAt(i);
        inName =
            inName ? character != ']' && character != '}' : character == '[' || character == '{';
        if (!inName && character == '(') {
          open.push(i);
        } else if (!inName && character == ')') {
          thenNeeded(seed, formula, printed, open.pop(), i);
        }
      }
    }
  }

  private static void thenNeeded(
      long seed, Expression formula, String printed, int open, int close) {
    String without =
        printed.substring(0, open)
            + " "
            + printed.substring(open + 1, close)
            + " "
            + printed.substring(close + 1);
    assertThat(Formulas.parse(without).expression())
        .as("seed %d: %s read without the brackets at %d and %d", seed, printed, open, close)
        .isNotEqualTo(Optional.of(formula));
  }

  @Test
  void thePlacesAreThoseOfTheReadFormula() {
    for (long seed = 1; seed <= 2_000; seed++) {
      var printed = Printer.printed(new RandomFormulas(seed).next());
      Expression formula = Formulas.parse(printed.text()).expression().orElseThrow();
      thenStandsWhereItIsPrinted(seed, formula, Printer.printed(formula));
    }
  }

  private static void thenStandsWhereItIsPrinted(
      long seed, Expression node, Printer.Printed printed) {
    var span = printed.places().of(node);
    assertThat(printed.text().substring(span.column() - 1, span.endColumn() - 1))
        .as("seed %d", seed)
        .isEqualTo(Formulas.print(node));
    node.operands().forEach(operand -> thenStandsWhereItIsPrinted(seed, operand, printed));
  }

  @Test
  void theDeepestAllowedFormulaIsReadBack() {
    Expression left = new Variable("a");
    Expression right = new Variable("a");
    for (int i = 1; i < FormulaLimits.DEPTH_MAX; i++) {
      left = new Binary(Operator.SUBTRACT, left, NumberLiteral.of(i));
      right = new Binary(Operator.SUBTRACT, NumberLiteral.of(i), right);
    }
    assertThat(Formulas.parse(Formulas.print(left)).expression()).contains(left);
    assertThat(Formulas.parse(Formulas.print(right)).expression()).contains(right);
  }

  private static String print(BigDecimal number) {
    return Formulas.print(new NumberLiteral(number));
  }
}
