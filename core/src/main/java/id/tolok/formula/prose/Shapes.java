package id.tolok.formula.prose;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.prose.grammar.Part;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.grammar.Part.Verbatim;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Vocabulary;
import id.tolok.formula.prose.token.Words;
import id.tolok.formula.syntax.Printer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what shape a formula that was understood has, and names its parts.
final class Shapes {

  private final Indicator indicator;
  private final boolean growthInText;

  Shapes(Indicator indicator, boolean growthInText) {
    this.indicator = indicator;
    this.growthInText = growthInText;
  }

  /// A shape before its findings are known.
  record Shape(
      FormulaKind kind,
      Expression expression,
      @Nullable String numerator,
      @Nullable String denominator,
      @Nullable BigDecimal multiplier,
      List<String> terms) {

    static Shape of(FormulaKind kind, Part part, List<String> terms) {
      return new Shape(kind, part.expression(), null, null, null, terms);
    }
  }

  Shape of(Part part) {
    if (part instanceof Operation(Operator operator, Part left, Part right, _)
        && operator == Operator.MULTIPLY) {
      var scale = scale(right);
      if (scale != null && left instanceof Operation core && core.is(Operator.DIVIDE)) {
        return ratio(part, core, scale);
      }
      var leading = scale(left);
      if (leading != null && right instanceof Operation core && core.is(Operator.DIVIDE)) {
        return ratio(part, core, leading);
      }
      if (scale != null && !(left instanceof Operation)) {
        return leafTimesScale(part, left);
      }
      return product(part, left, right);
    }
    return switch (part) {
      case Operation operation -> operation(operation);
      case Leaf leaf -> leaf(leaf);
      case Verbatim(String words, Expression expression) -> leaf(new Leaf(words, expression));
    };
  }

  private static @Nullable BigDecimal scale(Part part) {
    return part.number().filter(Multipliers::isScale).orElse(null);
  }

  private Shape operation(Operation operation) {
    return switch (operation.operator()) {
      case DIVIDE -> ratio(operation, operation, BigDecimal.ONE);
      case MULTIPLY -> product(operation, operation.left(), operation.right());
      case ADD -> sum(operation);
      case SUBTRACT -> difference(operation);
    };
  }

  private static Shape difference(Operation operation) {
    Part left = operation.left();
    Part right = operation.right();
    var terms = List.of(left.words(), right.words());
    if (left.number().isPresent()) {
      return Shape.of(FormulaKind.COMPOSITE, operation, terms);
    }
    Expression expression =
        Times.oneQuantity(left, right)
            .<Expression>map(pair -> new Binary(Operator.SUBTRACT, pair.left(), pair.right()))
            .orElse(operation.expression());
    return new Shape(FormulaKind.DIFFERENCE, expression, null, null, null, terms);
  }

  // ---- divisions

  private Shape ratio(Part whole, Operation core, BigDecimal printed) {
    Part upper = core.left();
    BigDecimal multiplier = printed;
    if (upper instanceof Operation(Operator operator, Part left, Part right, _)
        && operator == Operator.MULTIPLY
        && printed.equals(BigDecimal.ONE)) {
      var inner = scale(right) != null ? scale(right) : scale(left);
      if (inner != null) {
        multiplier = inner;
        upper = scale(right) != null ? left : right;
      }
    }
    boolean growthNamed = growthInText || indicator.speaksOfGrowth();
    var growth = Growth.of(core, growthNamed).or(() -> Growth.told(core));
    if (growth.isPresent()) {
      return growth(growth.get(), core, multiplier);
    }
    FormulaKind kind = ratioKind(upper, core.right(), multiplier);
    var terms =
        kind == FormulaKind.AVERAGE || kind == FormulaKind.COMPOSITE
            ? words(addends(upper))
            : List.<String>of();
    return new Shape(
        kind,
        whole.expression(),
        upper.words(),
        core.right().words(),
        multiplier,
        terms.size() > 1 ? terms : List.of());
  }

  private static Shape growth(Growth growth, Operation core, BigDecimal multiplier) {
    Expression expression =
        multiplier.compareTo(BigDecimal.ONE) == 0
            ? growth.ratio()
            : new Binary(Operator.MULTIPLY, growth.ratio(), new NumberLiteral(multiplier));
    return new Shape(
        FormulaKind.GROWTH,
        expression,
        core.left().words(),
        core.right().words(),
        multiplier,
        List.of(growth.current().words(), growth.previous().words()));
  }

  private FormulaKind ratioKind(Part upper, Part lower, BigDecimal multiplier) {
    boolean unscaled = multiplier.compareTo(BigDecimal.ONE) == 0;
    if (isProduct(upper) || isProduct(lower)) {
      return FormulaKind.PRODUCT_RATIO;
    }
    if (unscaled
        && upper.is(Operator.ADD)
        && addends(upper).stream().anyMatch(Shapes::isWeighted)) {
      return FormulaKind.COMPOSITE;
    }
    boolean byNumber = lower.number().isPresent();
    if (unscaled && (byNumber || isMean(upper, lower))) {
      return FormulaKind.AVERAGE;
    }
    return FormulaKind.RATIO;
  }

  /// A measure added up and divided by how many there were.
  private boolean isMean(Part upper, Part lower) {
    if (indicator.speaksOfMean()) {
      return true;
    }
    String measure = Words.measure(upper.words());
    return !measure.isEmpty()
        && !measure.equals(Words.measure(lower.words()))
        && !Vocabulary.SHARE_NAMES.contains(indicator.firstWord())
        && Vocabulary.COUNTING.contains(Words.first(lower.words()));
  }

  private static boolean isProduct(Part part) {
    return part instanceof Operation(Operator operator, Part left, Part right, _)
        && operator == Operator.MULTIPLY
        && left.number().isEmpty()
        && right.number().isEmpty()
        && !isPercent(left)
        && !isPercent(right);
  }

  private static boolean isPercent(Part part) {
    return part.expression() instanceof PercentOf;
  }

  // ---- products and sums

  private Shape product(Part whole, Part left, Part right) {
    if (isMeanOfParts(left, right)) {
      return Shape.of(FormulaKind.AVERAGE, whole, words(addends(right)));
    }
    var core = innermostDivision(whole);
    var terms = words(factors(whole));
    return core == null
        ? Shape.of(FormulaKind.COMPOSITE, whole, terms)
        : new Shape(
            FormulaKind.COMPOSITE,
            whole.expression(),
            core.left().words(),
            core.right().words(),
            null,
            terms);
  }

  /// `1/8 x (a + b + ...)`.
  private static boolean isMeanOfParts(Part left, Part right) {
    return left instanceof Operation(Operator operator, Part one, Part count, _)
        && operator == Operator.DIVIDE
        && one.number().isPresent()
        && count.number().isPresent()
        && right.is(Operator.ADD);
  }

  private static @Nullable Operation innermostDivision(Part part) {
    Part at = part;
    while (at instanceof Operation operation) {
      if (operation.is(Operator.DIVIDE)) {
        return operation;
      }
      at = operation.left() instanceof Operation ? operation.left() : operation.right();
    }
    return null;
  }

  private static Shape sum(Operation operation) {
    var addends = addends(operation);
    boolean plain = addends.stream().noneMatch(addend -> addend instanceof Operation);
    return Shape.of(plain ? FormulaKind.SUM : FormulaKind.COMPOSITE, operation, words(addends));
  }

  private static boolean isWeighted(Part part) {
    return part.is(Operator.MULTIPLY);
  }

  private static List<Part> addends(Part part) {
    var addends = new ArrayList<Part>();
    Part at = part;
    while (at instanceof Operation(Operator operator, Part left, Part right, _)
        && operator == Operator.ADD) {
      addends.addFirst(right);
      at = left;
    }
    addends.addFirst(at);
    return addends;
  }

  private static List<Part> factors(Part part) {
    var factors = new ArrayList<Part>();
    Part at = part;
    while (at instanceof Operation(Operator operator, Part left, Part right, _)
        && (operator == Operator.MULTIPLY || operator == Operator.DIVIDE)) {
      factors.addFirst(right);
      at = left;
    }
    factors.addFirst(at);
    return factors;
  }

  private static List<String> words(List<Part> parts) {
    return parts.stream().map(Part::words).toList();
  }

  // ---- single quantities

  private static Shape leafTimesScale(Part whole, Part left) {
    return new Shape(FormulaKind.COUNT, whole.expression(), left.words(), null, null, List.of());
  }

  private static Shape leaf(Leaf leaf) {
    return switch (leaf.expression()) {
      case Variable _ ->
          new Shape(FormulaKind.COUNT, leaf.expression(), leaf.words(), null, null, List.of());
      case Call(Function function, List<Expression> arguments) when function == Function.AVERAGE ->
          Shape.of(FormulaKind.AVERAGE, leaf, names(arguments));
      case Call(Function function, List<Expression> arguments) when function == Function.SUM ->
          Shape.of(FormulaKind.SUM, leaf, names(arguments));
      case Call _,
          Binary _,
          Expression.Constant _,
          Expression.Negation _,
          PercentOf _,
          NumberLiteral _ ->
          Shape.of(FormulaKind.COMPOSITE, leaf, List.of(leaf.words()));
    };
  }

  /// The arguments of a call, by name where they have one.
  private static List<String> names(List<Expression> arguments) {
    return arguments.stream()
        .map(argument ->
            argument instanceof Variable(String name, _) ? name : Printer.print(argument))
        .toList();
  }
}
