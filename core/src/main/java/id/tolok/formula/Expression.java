package id.tolok.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A formula as a tree. Variables keep the decree's own words; what feeds them is not part of the
/// formula.
///
/// Every tree that can be built can also be written: `parse(print(f))` gives `f` again as long as
/// it keeps the {@link FormulaLimits}. The constructors see to it, by normalising numbers and names
/// and by refusing what has no written form.
public sealed interface Expression {

  /// The parts this node is made of, from left to right.
  default List<Expression> operands() {
    return switch (this) {
      case NumberLiteral _, Variable _, Constant _ -> List.of();
      case Binary(_, var left, var right) -> List.of(left, right);
      case Negation(var operand) -> List.of(operand);
      case PercentOf(var operand) -> List.of(operand);
      case Call(_, var arguments) -> arguments;
    };
  }

  /// What a figure has to be given for.
  sealed interface Input extends Expression {

    /// The decree's words for it.
    String name();
  }

  /// A plain number, never negative: a sign is a {@link Negation}. Trailing zeros carry no meaning,
  /// so 0.50 and 0.5 are the same literal.
  record NumberLiteral(BigDecimal value) implements Expression {
    public NumberLiteral {
      if (value.signum() < 0) {
        throw new IllegalArgumentException("a sign is a Negation: " + value);
      }
      if (Math.abs((long) value.scale()) > FormulaLimits.LENGTH_MAX) {
        throw new IllegalArgumentException("too long to be written: scale " + value.scale());
      }
      BigDecimal stripped = value.stripTrailingZeros();
      value = stripped.setScale(Math.max(0, stripped.scale()));
    }

    public static NumberLiteral of(long value) {
      return new NumberLiteral(BigDecimal.valueOf(value));
    }
  }

  /// A quantity to be measured, `[jumlah pos kamling]`, possibly at another time, `[jumlah pos
  /// kamling].previousYear`.
  ///
  /// @param name the decree's words; runs of white space count as one space
  /// @param modifiers applied from left to right, so two `previous` mean two periods ago
  record Variable(String name, List<TimeModifier> modifiers) implements Input {
    public Variable {
      name = Words.joined(name);
      modifiers = List.copyOf(modifiers);
    }

    /// The quantity in the period that is being measured.
    public Variable(String name) {
      this(name, List.of());
    }
  }

  /// A quantity fixed for a whole year, `{hari kerja setahun}`.
  ///
  /// @param name the words; runs of white space count as one space
  record Constant(String name) implements Input {
    public Constant {
      name = Words.joined(name);
    }
  }

  record Binary(Operator operator, Expression left, Expression right) implements Expression {}

  record Negation(Expression operand) implements Expression {}

  /// One hundredth of its operand: `85%`.
  record PercentOf(Expression operand) implements Expression {}

  /// A function with as many arguments as it takes.
  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
      if (!function.takes(arguments.size())) {
        throw new IllegalArgumentException(function + " with " + arguments.size() + " arguments");
      }
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
    /// The period before the one measured.
    PREVIOUS("previous"),
    /// The same period one year earlier.
    PREVIOUS_YEAR("previousYear"),
    /// From the start of the year to the end of the period measured.
    TO_DATE("toDate"),
    /// The initial state the plan started from (*kondisi awal*).
    BASELINE("baseline");

    private final String word;

    TimeModifier(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /// The modifier written so, in any letter case.
    public static Optional<TimeModifier> find(String word) {
      for (TimeModifier modifier : values()) {
        if (modifier.word.equalsIgnoreCase(word)) {
          return Optional.of(modifier);
        }
      }
      return Optional.empty();
    }
  }

  /// The functions of the language. Unless it says otherwise, a function has a value only when all
  /// its arguments have one.
  enum Function {
    /// All arguments added up.
    SUM(1, Integer.MAX_VALUE),
    /// The arguments added up and divided by how many there are.
    AVERAGE(1, Integer.MAX_VALUE),
    /// The smallest argument.
    MIN(1, Integer.MAX_VALUE),
    /// The largest argument.
    MAX(1, Integer.MAX_VALUE),
    /// How many arguments have a figure; one that is missing or has no events is not counted.
    COUNT(1, Integer.MAX_VALUE),
    /// The first argument rounded half up to so many decimals, -20 to 20.
    ROUND(2, 2),
    /// The argument without its sign.
    ABS(1, 1),
    /// The second argument when the first is not zero, else the third; the other one may be
    /// missing.
    IF(3, 3),
    /// The first argument, or the second when the first is missing.
    IFMISSING(2, 2);

    private final int argumentsMin;
    private final int argumentsMax;

    Function(int argumentsMin, int argumentsMax) {
      this.argumentsMin = argumentsMin;
      this.argumentsMax = argumentsMax;
    }

    public int argumentsMin() {
      return argumentsMin;
    }

    /// The most arguments it takes; `Integer.MAX_VALUE` where only the size of the formula bounds
    /// them.
    public int argumentsMax() {
      return argumentsMax;
    }

    public boolean takes(int argumentCount) {
      return argumentCount >= argumentsMin && argumentCount <= argumentsMax;
    }

    /// The function of this name, in any letter case.
    public static Optional<Function> find(String name) {
      String upper = name.toUpperCase(Locale.ROOT);
      for (Function function : values()) {
        if (function.name().equals(upper)) {
          return Optional.of(function);
        }
      }
      return Optional.empty();
    }
  }
}
