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
import id.tolok.formula.FormulaContext;
import java.util.List;

/// What sort of figure a formula gives, judged by its shape and by what its variables are called.
enum Nature {
  /// A number the formula fixes itself.
  NUMBER,
  /// So many of something.
  AMOUNT,
  /// One quantity over another, not scaled.
  QUOTIENT,
  /// A quotient times 100.
  PERCENT,
  /// Cannot be told.
  UNKNOWN;

  static Nature of(Expression node, FormulaContext context) {
    return switch (node) {
      case NumberLiteral _ -> NUMBER;
      case Constant _ -> AMOUNT;
      case Variable(var name, _) -> ofVariable(name, context);
      case PercentOf(var operand) -> of(operand, context) == NUMBER ? NUMBER : UNKNOWN;
      case Negation(var operand) -> of(operand, context);
      case Binary(var operator, var left, var right) ->
          operator == Operator.ADD || operator == Operator.SUBTRACT
              ? together(List.of(left, right), context)
              : ofProduct(Product.of(node), context);
      case Call(var function, var arguments) ->
          switch (function) {
            case SUM, AVERAGE, MIN, MAX, IFMISSING -> together(arguments, context);
            case IF -> together(arguments.subList(1, arguments.size()), context);
            case ROUND, ABS -> of(arguments.getFirst(), context);
            case COUNT -> AMOUNT;
          };
    };
  }

  private static Nature ofVariable(String name, FormulaContext context) {
    String unit = context.units().get(name);
    if (unit != null) {
      return ofUnit(Units.stated(unit));
    }
    return switch (Promise.of(name)) {
      case COUNT -> AMOUNT;
      case PERCENTAGE -> PERCENT;
      case NONE -> UNKNOWN;
    };
  }

  private static Nature ofUnit(MeasureUnit unit) {
    return switch (unit) {
      case MeasureUnit.Named named -> named.equals(MeasureUnit.PERCENT) ? PERCENT : AMOUNT;
      case MeasureUnit.Any _, MeasureUnit.Unknown _ -> UNKNOWN;
    };
  }

  /// Things added or compared are of one nature; plain numbers go with any.
  private static Nature together(List<Expression> parts, FormulaContext context) {
    Nature common = NUMBER;
    for (Expression part : parts) {
      Nature nature = of(part, context);
      if (common == NUMBER) {
        common = nature;
      } else if (nature != NUMBER && nature != common) {
        return UNKNOWN;
      }
    }
    return common;
  }

  private static Nature ofProduct(Product product, FormulaContext context) {
    List<Expression> above = measured(product.above());
    boolean hundred = product.above().stream().anyMatch(Product::isHundred);
    boolean otherScale =
        product.above().stream()
            .anyMatch(factor -> !Product.isMeasured(factor) && !Product.isHundred(factor));
    if (!measured(product.below()).isEmpty()) {
      return otherScale ? UNKNOWN : hundred ? PERCENT : QUOTIENT;
    }
    if (above.isEmpty()) {
      return NUMBER;
    }
    Nature common = of(above.getFirst(), context);
    for (Expression factor : above.subList(1, above.size())) {
      if (of(factor, context) != common) {
        return UNKNOWN;
      }
    }
    return switch (common) {
      case QUOTIENT -> hundred && !otherScale && above.size() == 1 ? PERCENT : UNKNOWN;
      case PERCENT -> hundred || above.size() > 1 ? UNKNOWN : PERCENT;
      case AMOUNT -> AMOUNT;
      case NUMBER, UNKNOWN -> UNKNOWN;
    };
  }

  private static List<Expression> measured(List<Expression> factors) {
    return factors.stream().filter(Product::isMeasured).toList();
  }
}
