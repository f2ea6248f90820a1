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
import id.tolok.formula.check.MeasureUnit.Any;
import id.tolok.formula.check.MeasureUnit.Named;
import id.tolok.formula.check.MeasureUnit.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Works out the unit of a formula from the units of its variables: orang over orang times 100 is
/// percent, orang over desa is orang/desa.
final class Units {

  private static final MeasureUnit ANY = new Any();
  private static final MeasureUnit UNKNOWN = new Unknown();

  private final Map<String, String> unitOfVariable;

  Units(Map<String, String> unitOfVariable) {
    this.unitOfVariable = unitOfVariable;
  }

  MeasureUnit of(Expression node) {
    return switch (node) {
      case NumberLiteral _ -> ANY;
      case Constant _ -> UNKNOWN;
      case Variable(var name, _) -> {
        String unit = unitOfVariable.get(name);
        yield unit == null ? UNKNOWN : MeasureUnit.named(unit);
      }
      case Negation(var operand) -> of(operand);
      case PercentOf(var operand) -> of(operand) instanceof Any ? ANY : UNKNOWN;
      case Binary(var operator, var left, var right) ->
          operator == Operator.ADD || operator == Operator.SUBTRACT
              ? common(List.of(left, right))
              : ofProduct(Product.of(node));
      case Call(var function, _) ->
          switch (function) {
            case COUNT -> ANY;
            case ROUND, ABS, SUM, AVERAGE, MIN, MAX, IF, IFMISSING -> common(compared(node));
          };
    };
  }

  /// The operands that must be of one unit; empty for a node that puts no such demand.
  static List<Expression> compared(Expression node) {
    return switch (node) {
      case Binary(var operator, var left, var right) ->
          switch (operator) {
            case ADD, SUBTRACT -> List.of(left, right);
            case MULTIPLY, DIVIDE -> List.of();
          };
      case Call(var function, var arguments) ->
          switch (function) {
            case SUM, AVERAGE, MIN, MAX, IFMISSING -> arguments;
            case IF -> arguments.subList(1, arguments.size());
            case ROUND, ABS -> arguments.subList(0, 1);
            case COUNT -> List.of();
          };
      case NumberLiteral _, Variable _, Constant _, Negation _, PercentOf _ -> List.of();
    };
  }

  private MeasureUnit common(List<Expression> nodes) {
    MeasureUnit common = ANY;
    for (Expression node : nodes) {
      MeasureUnit unit = of(node);
      if (common instanceof Any) {
        common = unit;
      } else if (!(unit instanceof Any) && !unit.equals(common)) {
        return UNKNOWN;
      }
    }
    return common;
  }

  private MeasureUnit ofProduct(Product product) {
    List<MeasureUnit> above = demanding(product.above());
    List<MeasureUnit> below = demanding(product.below());
    if (above.contains(UNKNOWN) || below.contains(UNKNOWN)) {
      return UNKNOWN;
    }
    boolean divided = !below.isEmpty();
    above.removeIf(below::remove);
    boolean hundred = product.above().stream().anyMatch(Product::isHundred);
    if (above.isEmpty() && below.isEmpty()) {
      return !divided ? ANY : hundred ? MeasureUnit.PERCENT : MeasureUnit.SHARE;
    }
    if (above.size() > 1 || below.size() > 1 || above.isEmpty()) {
      return UNKNOWN;
    }
    return scaled((Named) above.getFirst(), below, hundred);
  }

  private static MeasureUnit scaled(Named above, List<MeasureUnit> below, boolean hundred) {
    if (!below.isEmpty()) {
      return new Named(above.text() + "/" + ((Named) below.getFirst()).text());
    }
    return hundred && above.equals(MeasureUnit.SHARE) ? MeasureUnit.PERCENT : above;
  }

  private List<MeasureUnit> demanding(List<Expression> factors) {
    var units = new ArrayList<MeasureUnit>();
    for (Expression factor : factors) {
      MeasureUnit unit = of(factor);
      if (!(unit instanceof Any)) {
        units.add(unit);
      }
    }
    return units;
  }
}
