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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Works out the unit of a formula from the units of its variables: orang over orang times 100 is
/// percent, orang over desa is orang/desa.
final class Units {

  private static final Pattern PERCENT =
      Pattern.compile("(?:persen(?:tase)?|prosen(?:tase)?|percent)(?: ?\\(%\\))?|%|\\(%\\)");

  /// Points on a scale: any computation may give them.
  private static final Set<String> SCALES =
      Set.of("nilai", "skor", "indeks", "angka", "poin", "skala");

  private final Map<String, String> unitOfVariable;

  Units(Map<String, String> unitOfVariable) {
    this.unitOfVariable = unitOfVariable;
  }

  /// The unit a person wrote.
  static MeasureUnit stated(String written) {
    String text =
        written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" ?/ ?", "/");
    if (PERCENT.matcher(text).matches()) {
      return MeasureUnit.PERCENT;
    }
    return SCALES.contains(text) ? MeasureUnit.ANY : new Named(text);
  }

  MeasureUnit of(Expression node) {
    return switch (node) {
      case NumberLiteral _ -> MeasureUnit.ANY;
      case Constant _ -> MeasureUnit.UNKNOWN;
      case Variable(var name, _) -> {
        String unit = unitOfVariable.get(name);
        yield unit == null ? MeasureUnit.UNKNOWN : stated(unit);
      }
      case Negation(var operand) -> of(operand);
      case PercentOf(var operand) ->
          of(operand) instanceof Any ? MeasureUnit.ANY : MeasureUnit.UNKNOWN;
      case Binary(var operator, var left, var right) ->
          operator == Operator.ADD || operator == Operator.SUBTRACT
              ? common(List.of(left, right))
              : ofProduct(Product.of(node));
      case Call(var function, _) ->
          switch (function) {
            case COUNT -> MeasureUnit.ANY;
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
    MeasureUnit common = MeasureUnit.ANY;
    for (Expression node : nodes) {
      MeasureUnit unit = of(node);
      if (common instanceof Any) {
        common = unit;
      } else if (!(unit instanceof Any) && !unit.equals(common)) {
        return MeasureUnit.UNKNOWN;
      }
    }
    return common;
  }

  private MeasureUnit ofProduct(Product product) {
    List<MeasureUnit> above = demanding(product.above());
    List<MeasureUnit> below = demanding(product.below());
    if (above.contains(MeasureUnit.UNKNOWN) || below.contains(MeasureUnit.UNKNOWN)) {
      return MeasureUnit.UNKNOWN;
    }
    boolean divided = !below.isEmpty();
    above.removeIf(below::remove);
    boolean hundred = product.above().stream().anyMatch(Product::isHundred);
    if (above.isEmpty() && below.isEmpty()) {
      return !divided ? MeasureUnit.ANY : hundred ? MeasureUnit.PERCENT : MeasureUnit.SHARE;
    }
    if (above.size() > 1 || below.size() > 1 || above.isEmpty()) {
      return MeasureUnit.UNKNOWN;
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
