package id.tolok.formula;

import java.math.BigDecimal;
import java.util.List;

/// A formula as a tree. Variables keep the decree's own words; what feeds them is not part of the
/// formula.
public sealed interface Expression {

  /// A plain number, never negative: a sign is a {@link Negation}.
  record NumberLiteral(BigDecimal value) implements Expression {
    public NumberLiteral {
      if (value.signum() < 0) {
        throw new IllegalArgumentException("a sign is a Negation: " + value);
      }
    }
  }

  /// A quantity to be measured, `[jumlah pos kamling]`, possibly at another time, `[jumlah pos
  /// kamling].previousYear`.
  record Variable(String name, List<TimeModifier> modifiers) implements Expression {
    public Variable {
      modifiers = List.copyOf(modifiers);
    }
  }

  /// A quantity fixed for a whole year, `{hari kerja setahun}`.
  record Constant(String name) implements Expression {}

  record Binary(Operator operator, Expression left, Expression right) implements Expression {}

  record Negation(Expression operand) implements Expression {}

  /// One hundredth of its operand: `85%`.
  record PercentOf(Expression operand) implements Expression {}

  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /// The four operations.
  enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /// Which moment of a variable is meant.
  enum TimeModifier {
    PREVIOUS("previous"),
    PREVIOUS_YEAR("previousYear"),
    TO_DATE("toDate"),
    BASELINE("baseline");

    private final String word;

    TimeModifier(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// The functions of the language.
  enum Function {
    SUM,
    AVERAGE,
    MIN,
    MAX,
    COUNT,
    ROUND,
    ABS,
    IF,
    IFMISSING
  }
}
