package id.tolok.formula.check;

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
import java.util.ArrayList;
import java.util.List;

/// A chain of multiplications and divisions as one fraction: `[a] / [b] * 100` has `[a]` and `100`
/// above, `[b]` below.
///
/// @param whole the outermost node of the chain
/// @param above the factors of the numerator, in order of appearance
/// @param below the factors of the denominator, in order of appearance
record Product(Expression whole, List<Expression> above, List<Expression> below) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Product of(Expression expression) {
    var product = new Product(expression, new ArrayList<>(), new ArrayList<>());
    flatten(expression, product.above, product.below);
    return product;
  }

  /// The chains of a formula, each once, outermost first.
  static List<Product> all(Expression formula) {
    var found = new ArrayList<Product>();
    collect(formula, found);
    return found;
  }

  /// Whether the node is `100` or `100%`.
  static boolean isHundred(Expression node) {
    return isHundredPercent(node)
        || (node instanceof NumberLiteral(var value) && value.compareTo(HUNDRED) == 0);
  }

  static boolean isHundredPercent(Expression node) {
    return node instanceof PercentOf(var operand)
        && operand instanceof NumberLiteral(var value)
        && value.compareTo(HUNDRED) == 0;
  }

  /// Whether a figure has to be known for it.
  static boolean isMeasured(Expression node) {
    return switch (node) {
      case Variable _, Constant _ -> true;
      case NumberLiteral _ -> false;
      case Binary _, Negation _, PercentOf _, Call _ -> anyMeasured(node.operands());
    };
  }

  private static boolean anyMeasured(List<Expression> nodes) {
    for (Expression node : nodes) {
      if (isMeasured(node)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Expression node, List<Product> found) {
    if (isChain(node)) {
      Product product = of(node);
      found.add(product);
      collectAll(product.above, found);
      collectAll(product.below, found);
    } else {
      collectAll(node.operands(), found);
    }
  }

  private static void collectAll(List<Expression> nodes, List<Product> found) {
    for (Expression node : nodes) {
      collect(node, found);
    }
  }

  private static void flatten(Expression node, List<Expression> above, List<Expression> below) {
    if (node instanceof Binary(var operator, var left, var right) && isChain(node)) {
      flatten(left, above, below);
      if (operator == Operator.MULTIPLY) {
        flatten(right, above, below);
      } else {
        flatten(right, below, above);
      }
    } else if (node instanceof Negation(var operand)) {
      flatten(operand, above, below);
    } else {
      above.add(node);
    }
  }

  private static boolean isChain(Expression node) {
    return node instanceof Binary(var operator, _, _)
        && switch (operator) {
          case MULTIPLY, DIVIDE -> true;
          case ADD, SUBTRACT -> false;
        };
  }
}
