package id.tolok.formula.syntax;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;

/// How tightly a node holds its parts together, loosest first: what stands where the grammar wants
/// a tighter one needs brackets.
public enum Binding {
  SUM,
  PRODUCT,
  SIGN,
  PERCENT,
  PRIMARY;

  public static Binding of(Expression expression) {
    return switch (expression) {
      case Binary(var operator, _, _) ->
          switch (operator) {
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
          };
      case Negation _ -> SIGN;
      case PercentOf _ -> PERCENT;
      case NumberLiteral _, Variable _, Constant _, Call _ -> PRIMARY;
    };
  }

  /// The next tighter one, which a right operand must have because operations group from the left.
  public Binding tighter() {
    return switch (this) {
      case SUM -> PRODUCT;
      case PRODUCT -> SIGN;
      case SIGN -> PERCENT;
      case PERCENT, PRIMARY -> PRIMARY;
    };
  }
}
