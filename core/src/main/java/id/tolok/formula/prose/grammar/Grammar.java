package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression.Operator;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads marked tokens as operations on quantities.
///
/// Officials write divisions last to be worked out: *A ditambah B, dibagi C, dikali 100 persen*
/// means everything before the dividing word over what follows it, times one hundred. So a lone
/// division is the outermost operation of its level, and brackets make levels. With several
/// divisions, or a number taken away from or weighing a part, the usual precedence holds.
public final class Grammar {

  private static final Optional<Part> NOTHING = Optional.empty();

  private final Run run;
  private final ReadingContext context;
  private final Remarks remarks;
  private final Divisions divisions;
  private final Operands operands;

  private Grammar(List<Token> tokens, ReadingContext context, Remarks remarks) {
    this.run = new Run(tokens);
    this.context = context;
    this.remarks = remarks;
    this.divisions = new Divisions(run, context, remarks);
    this.operands = new Operands(this::level);
  }

  /// The formula the tokens spell; empty when there is nothing but punctuation.
  public static Optional<Part> parse(List<Token> tokens, ReadingContext context, Remarks remarks) {
    var grammar = new Grammar(tokens, context, remarks);
    return grammar.level(grammar.run.whole(), true);
  }

  /// Reads one level: what is between two brackets, or a whole statement.
  ///
  /// @param weak whether a sign that often belongs to a name may divide here
  private Optional<Part> level(List<Token> tokens, boolean weak) {
    var inner = new Grammar(tokens, context, remarks);
    return inner.level(inner.run.whole(), weak);
  }

  private Optional<Part> level(Span span, boolean weak) {
    Span trimmed = run.trimmed(span);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    if (run.isOneGroup(trimmed)) {
      return level(new Span(trimmed.from() + 1, trimmed.to() - 1), weak);
    }
    var operators = run.operators(trimmed);
    var dividing = divisions.of(trimmed, operators, weak);
    if (operators.isEmpty() && dividing.isEmpty()) {
      return operands.read(run.tokens(trimmed), weak);
    }
    boolean sure = operators.stream().anyMatch(at -> run.is(at, Kind.DIVIDE));
    var kept = sure ? divisions.kept(operators, dividing) : dividing;
    if (kept.size() < dividing.size()) {
      return level(divisions.without(trimmed, dividing, kept), false);
    }
    if (kept.size() == 1 && !divisions.bindCloser(trimmed, operators, kept.getFirst())) {
      return outermost(trimmed, kept.getFirst());
    }
    return complement(trimmed, operators)
        .or(() -> sum(trimmed, operators, kept, weak && kept.isEmpty()));
  }

  // ---- the outermost division

  private Optional<Part> outermost(Span span, int division) {
    var upper = Scale.stripped(run, new Span(span.from(), division), true);
    var lower = Scale.stripped(run, new Span(division + 1, span.to()), false);
    remarkOrder(upper.rest(), division);
    var numerator = level(upper.rest(), false);
    var denominator = denominator(upper.rest(), lower.rest());
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return numerator.isPresent() ? numerator : denominator;
    }
    Part ratio =
        new Operation(Operator.DIVIDE, numerator.get(), denominator.get(), run.words(span));
    for (Span factor : factors(upper.rest(), lower.rest())) {
      ratio = times(ratio, level(factor, false));
    }
    var scale = lower.scale().or(upper::scale);
    if (scale.isPresent()) {
      ratio = new Operation(Operator.MULTIPLY, ratio, scale.get(), run.words(span));
    }
    return Optional.of(ratio);
  }

  private static Part times(Part ratio, Optional<Part> factor) {
    return factor
        .<Part>map(
            by -> new Operation(Operator.MULTIPLY, ratio, by, ratio.words() + " x " + by.words()))
        .orElse(ratio);
  }

  /// The denominator: all of the lower side when either side is a product or the lower one a sum;
  /// otherwise only up to the first times sign, for *dibagi B dikali C* is worked out in turn.
  private Optional<Part> denominator(Span upper, Span lower) {
    var firstTimes = firstTimes(upper, lower);
    return level(firstTimes < 0 ? lower : new Span(lower.from(), firstTimes), false);
  }

  private List<Span> factors(Span upper, Span lower) {
    int firstTimes = firstTimes(upper, lower);
    if (firstTimes < 0) {
      return List.of();
    }
    var factors = new ArrayList<Span>();
    int start = firstTimes + 1;
    for (int at : run.operators(lower)) {
      if (run.multiplies(at) && at > firstTimes) {
        factors.add(new Span(start, at));
        start = at + 1;
      }
    }
    factors.add(new Span(start, lower.to()));
    return factors;
  }

  private int firstTimes(Span upper, Span lower) {
    boolean product = run.operators(upper).stream().anyMatch(run::multiplies);
    var below = run.operators(lower);
    if (product || isCountedDenominator(below, lower) || below.stream().anyMatch(run::adds)) {
      return -1;
    }
    return below.stream().filter(run::multiplies).findFirst().orElse(-1);
  }

  /// `A / B x 2 x 100%`: a number before the multiplier belongs to what is divided by.
  private boolean isCountedDenominator(List<Integer> below, Span lower) {
    return run.is(lower.to(), Kind.MULTIPLY)
        && run.isPercentAt(lower.to() + 1)
        && below.size() == 1
        && below.getFirst() == lower.to() - 2
        && run.token(lower.to() - 1).is(Kind.NUMBER);
  }

  private void remarkOrder(Span upper, int division) {
    boolean comma = division > 0 && run.token(division - 1).isSign(",");
    if (!comma && run.operators(upper).stream().anyMatch(run::adds)) {
      remarks.add(ProseFindingCode.FORMULA_ORDER_UNCLEAR, run.tokens(upper));
    }
  }

  // ---- usual precedence

  private Optional<Part> sum(
      Span span, List<Integer> operators, List<Integer> divisions, boolean weak) {
    Optional<Part> total = Optional.empty();
    int start = span.from();
    Operator pending = Operator.ADD;
    for (int at : operators) {
      if (run.adds(at)) {
        total = joined(span, total, pending, product(new Span(start, at), divisions, weak));
        pending = run.token(at).is(Kind.ADD) ? Operator.ADD : Operator.SUBTRACT;
        start = at + 1;
      }
    }
    return joined(span, total, pending, product(new Span(start, span.to()), divisions, weak));
  }

  /// `1 - A / B x 100%` means the whole difference times one hundred.
  private Optional<Part> complement(Span span, List<Integer> operators) {
    int first = operators.getFirst();
    int last = operators.getLast();
    boolean fromOne =
        run.token(first).is(Kind.SUBTRACT)
            && first == span.from() + 1
            && BigDecimal.ONE.equals(run.token(span.from()).number());
    var scale =
        run.multiplies(last) && run.isPercentAt(last + 1)
            ? run.scaleAt(last + 1, span.to())
            : NOTHING;
    if (!fromOne || scale.isEmpty()) {
      return Optional.empty();
    }
    remarks.add(ProseFindingCode.FORMULA_ORDER_UNCLEAR, run.tokens(span));
    return level(new Span(span.from(), last), true)
        .map(rest -> new Operation(Operator.MULTIPLY, rest, scale.get(), run.words(span)));
  }

  private Optional<Part> product(Span span, List<Integer> divisions, boolean weak) {
    Optional<Part> total = Optional.empty();
    int start = span.from();
    Operator pending = Operator.MULTIPLY;
    for (int at = span.from(); at < span.to(); at = run.after(at)) {
      boolean divides = divisions.contains(at);
      if (divides || run.multiplies(at)) {
        total = joined(span, total, pending, segment(new Span(start, at), weak));
        pending = divides ? Operator.DIVIDE : Operator.MULTIPLY;
        start = at + 1;
      }
    }
    return joined(span, total, pending, segment(new Span(start, span.to()), weak));
  }

  /// A part between operators. It may still hold a dividing word that was passed over: then that
  /// word is part of the name.
  private Optional<Part> segment(Span span, boolean weak) {
    Span trimmed = run.trimmed(span);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    return run.isOneGroup(trimmed)
        ? level(trimmed, weak)
        : operands.read(run.tokens(trimmed), weak);
  }

  private Optional<Part> joined(
      Span span, Optional<Part> total, Operator operator, Optional<Part> next) {
    if (total.isEmpty() || next.isEmpty()) {
      return total.isPresent() ? total : next;
    }
    return Optional.of(new Operation(operator, total.get(), next.get(), run.words(span)));
  }
}
