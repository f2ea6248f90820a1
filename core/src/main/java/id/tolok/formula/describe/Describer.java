package id.tolok.formula.describe;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Says a formula in an Indonesian sentence, such as `jumlah A dibagi jumlah B dikali 100 persen`.
///
/// The sentence is exact: reading it gives the same formula back. A simple formula reads like
/// prose; where words alone could be taken in two ways, brackets group the parts and guillemets
/// hold a name together: `«jumlah bantuan per desa» dibagi (jumlah A ditambah jumlah B)`.
public final class Describer {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Describer() {}

  public static String describe(Expression expression) {
    return switch (expression) {
      case Variable variable ->
          PlainNames.isCountOnItsOwn(variable.name())
              ? variable(variable, variable.name())
              : variable(variable, PlainNames.quoted(variable.name()));
      case Binary binary -> operation(binary);
      case NumberLiteral(BigDecimal value) -> Wording.NUMBER + " " + number(value);
      case Constant _, Negation _, PercentOf _, Call _ -> operand(expression);
    };
  }

  private static String operation(Binary binary) {
    if (isScaledRatio(binary)) {
      return operation((Binary) binary.left()) + " dikali " + operand(binary.right()) + " persen";
    }
    String left =
        binary.left() instanceof Binary first && continues(first, binary.operator())
            ? operation(first)
            : operand(binary.left());
    return left + " " + word(binary.operator()) + " " + operand(binary.right());
  }

  /// Whether this is one quantity over another, times one hundred.
  private static boolean isScaledRatio(Binary binary) {
    return binary.operator() == Operator.MULTIPLY
        && binary.left() instanceof Binary(Operator operator, _, _)
        && operator == Operator.DIVIDE
        && isHundred(binary.right());
  }

  /// Whether a chain such as `a ditambah b dikurangi c` needs no brackets. Divisions always do:
  /// read as prose, a lone division is the last step.
  private static boolean continues(Binary first, Operator operator) {
    return switch (operator) {
      case ADD, SUBTRACT ->
          first.operator() == Operator.ADD || first.operator() == Operator.SUBTRACT;
      case MULTIPLY -> first.operator() == Operator.MULTIPLY;
      case DIVIDE -> false;
    };
  }

  private static String operand(Expression expression) {
    return switch (expression) {
      case NumberLiteral(BigDecimal value) -> number(value);
      case Variable variable ->
          variable(
              variable,
              PlainNames.isPlain(variable.name())
                  ? variable.name()
                  : PlainNames.quoted(variable.name()));
      case Constant(String name) -> Wording.CONSTANT + " " + PlainNames.quoted(name);
      case Negation(Expression negated) -> Wording.MINUS + " " + bracketedUnlessName(negated);
      case PercentOf(NumberLiteral(BigDecimal value)) when value.compareTo(HUNDRED) != 0 ->
          number(value) + " persen";
      case PercentOf(Expression whole) -> Wording.HUNDREDTH + " (" + argument(whole) + ")";
      case Call(Expression.Function function, List<Expression> arguments) ->
          Wording.phrase(function)
              + " ("
              + arguments.stream().map(Describer::argument).collect(Collectors.joining("; "))
              + ")";
      case Binary binary -> "(" + operation(binary) + ")";
    };
  }

  private static String argument(Expression expression) {
    return expression instanceof Binary binary ? operation(binary) : operand(expression);
  }

  private static String bracketedUnlessName(Expression expression) {
    return expression instanceof Variable ? operand(expression) : "(" + argument(expression) + ")";
  }

  private static String variable(Variable variable, String name) {
    return variable.modifiers().isEmpty()
        ? name
        : variable.modifiers().stream()
            .map(Wording::phrase)
            .collect(Collectors.joining("; ", name + " (", ")"));
  }

  private static boolean isHundred(Expression expression) {
    return expression instanceof NumberLiteral(BigDecimal value) && value.compareTo(HUNDRED) == 0;
  }

  private static String number(BigDecimal value) {
    return value.toPlainString().replace('.', ',');
  }

  private static String word(Operator operator) {
    return switch (operator) {
      case ADD -> "ditambah";
      case SUBTRACT -> "dikurangi";
      case MULTIPLY -> "dikali";
      case DIVIDE -> "dibagi";
    };
  }
}
