package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final Variable A = new Variable("a");
  private static final Variable B = new Variable("b");

  @Test
  void trailingZerosDoNotTellNumbersApart() {
    assertThat(new NumberLiteral(new BigDecimal("0.50")))
        .isEqualTo(new NumberLiteral(new BigDecimal("0.5")));
    assertThat(new NumberLiteral(new BigDecimal("1E+2"))).isEqualTo(NumberLiteral.of(100));
    assertThat(new NumberLiteral(new BigDecimal("1E+2")).value()).isEqualTo(new BigDecimal("100"));
  }

  @Test
  void aLiteralHasNoSign() {
    assertThatThrownBy(() -> NumberLiteral.of(-1)).hasMessage("a sign is a Negation: -1");
  }

  @Test
  void aLiteralCanBeWrittenOut() {
    assertThat(new NumberLiteral(new BigDecimal("1e10000")).value().precision()).isEqualTo(10_001);
    assertThatThrownBy(() -> new NumberLiteral(new BigDecimal("1e10001")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NumberLiteral(new BigDecimal("1e-10001")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NumberLiteral(new BigDecimal("1e-2147483647")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void blanksInNamesAreOneSpace() {
    assertThat(new Variable(" jumlah \n\t pos\u00A0kamling ").name())
        .isEqualTo("jumlah pos kamling");
    assertThat(new Constant("  hari\u2003kerja").name()).isEqualTo("hari kerja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\u00A0"})
  void aNameHasWords(String name) {
    assertThatThrownBy(() -> new Variable(name)).hasMessage("a name without words");
    assertThatThrownBy(() -> new Constant(name)).hasMessage("a name without words");
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 1, -1",
    "AVERAGE, 1, -1",
    "MIN, 1, -1",
    "MAX, 1, -1",
    "COUNT, 1, -1",
    "ROUND, 2, 2",
    "ABS, 1, 1",
    "IF, 3, 3",
    "IFMISSING, 2, 2"
  })
  void aFunctionHasAsManyArgumentsAsItTakes(Function function, int least, int most) {
    assertThat(new Call(function, given(least)).arguments()).hasSize(least);
    assertThatThrownBy(() -> new Call(function, given(least - 1)))
        .hasMessage(function + " with " + (least - 1) + " arguments");
    if (most >= 0) {
      assertThatThrownBy(() -> new Call(function, given(most + 1)))
          .hasMessage(function + " with " + (most + 1) + " arguments");
    } else {
      assertThat(new Call(function, given(100)).arguments()).hasSize(100);
    }
  }

  private static List<Expression> given(int arguments) {
    return List.copyOf(Collections.nCopies(arguments, A));
  }

  @Test
  void operandsStandInTheOrderOfTheText() {
    assertThat(new Binary(Operator.ADD, A, B).operands()).containsExactly(A, B);
    assertThat(new Negation(A).operands()).containsExactly(A);
    assertThat(new PercentOf(B).operands()).containsExactly(B);
    assertThat(new Call(Function.SUM, List.of(B, A, B)).operands()).containsExactly(B, A, B);
    assertThat(A.operands()).isEmpty();
    assertThat(new Constant("k").operands()).isEmpty();
    assertThat(NumberLiteral.of(1).operands()).isEmpty();
  }

  @Test
  void theSameQuantityAtAnotherTimeIsAnotherVariable() {
    assertThat(new Variable("a", List.of(TimeModifier.PREVIOUS))).isNotEqualTo(A);
  }
}
