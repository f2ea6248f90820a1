package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
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

  private final List<Token> tokens;
  private final Brackets brackets;
  private final WeakDivisions weakDivisions;
  private final Remarks remarks;
  private final Operands operands;

  private Grammar(List<Token> tokens, ReadingContext context, Remarks remarks) {
    this.tokens = tokens;
    this.brackets = Brackets.of(tokens);
    this.weakDivisions = new WeakDivisions(tokens, brackets, context);
    this.remarks = remarks;
    this.operands = new Operands(this::level);
  }

  /// The formula the tokens spell; empty when there is nothing but punctuation.
  public static Optional<Part> parse(List<Token> tokens, ReadingContext context, Remarks remarks) {
    var grammar = new Grammar(tokens, context, remarks);
    return grammar.level(new Span(0, tokens.size()), true);
  }

  /// A run of tokens, from one index up to but without the other.
  record Span(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /// Reads one level: what is between two brackets, or a whole statement.
  ///
  /// @param weak whether a sign that often belongs to a name may divide here
  private Optional<Part> level(List<Token> run, boolean weak) {
    return new Grammar(run, weakDivisions.context(), remarks).level(new Span(0, run.size()), weak);
  }

  private Optional<Part> level(Span span, boolean weak) {
    Span trimmed = trimmed(span);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    if (isOneGroup(trimmed)) {
      return level(new Span(trimmed.from() + 1, trimmed.to() - 1), weak);
    }
    var operators = operators(trimmed);
    var divisions = divisions(trimmed, operators, weak);
    if (operators.isEmpty() && divisions.isEmpty()) {
      return operands.read(tokens.subList(trimmed.from(), trimmed.to()), weak);
    }
    boolean strong = operators.stream().anyMatch(at -> tokens.get(at).is(Kind.DIVIDE));
    var kept = strong ? keptDivisions(operators, divisions) : divisions;
    if (kept.size() < divisions.size()) {
      return level(withoutDivisions(trimmed, divisions, kept), false);
    }
    if (kept.size() == 1 && !standardPrecedence(trimmed, operators, kept.getFirst())) {
      return outermost(trimmed, kept.getFirst());
    }
    return complement(trimmed, operators)
        .or(() -> sum(trimmed, operators, kept, weak && kept.isEmpty()));
  }

  // ---- which tokens of a level compute

  private List<Integer> operators(Span span) {
    var found = new ArrayList<Integer>();
    for (int at = span.from(); at < span.to(); at++) {
      if (tokens.get(at).is(Kind.OPEN)) {
        at = brackets.partner(at);
      } else if (tokens.get(at).isOperator()) {
        found.add(at);
      }
    }
    return found;
  }

  private List<Integer> divisions(Span span, List<Integer> operators, boolean weak) {
    var strong = operators.stream().filter(at -> tokens.get(at).is(Kind.DIVIDE)).toList();
    if (!strong.isEmpty() || !weak) {
      return strong;
    }
    boolean adding = operators.stream().anyMatch(this::adds);
    var found = weakDivisions.find(span, adding);
    found.forEach(at ->
        remarks.add(
            ProseFindingCode.FORMULA_WEAK_DIVISION,
            List.of(tokens.get(at)),
            tokens.get(at).text()));
    return found;
  }

  /// Of several dividing words the first, unless they are parts of a sum or plainly a chain of
  /// signs and numbers.
  private List<Integer> keptDivisions(List<Integer> operators, List<Integer> divisions) {
    if (divisions.size() < 2) {
      return divisions;
    }
    var kept = new ArrayList<Integer>();
    for (int division : divisions) {
      boolean first = kept.isEmpty();
      boolean afterSum =
          !first
              && operators.stream()
                  .anyMatch(at -> adds(at) && at > kept.getLast() && at < division);
      boolean byNumber = division + 1 < tokens.size() && tokens.get(division + 1).is(Kind.NUMBER);
      if (first || afterSum || byNumber) {
        kept.add(division);
      } else {
        remarks.add(
            ProseFindingCode.FORMULA_TWO_DIVISIONS,
            List.of(tokens.get(division)),
            tokens.get(division).text());
      }
    }
    return kept;
  }

  /// The level with the divisions that are not kept turned back into words.
  private List<Token> withoutDivisions(Span span, List<Integer> divisions, List<Integer> kept) {
    var plain = new ArrayList<Token>();
    for (int at = span.from(); at < span.to(); at++) {
      boolean passedOver = divisions.contains(at) && !kept.contains(at);
      plain.add(passedOver ? tokens.get(at).as(Kind.WORD) : tokens.get(at));
    }
    return plain;
  }

  private boolean adds(int at) {
    return tokens.get(at).is(Kind.ADD) || tokens.get(at).is(Kind.SUBTRACT);
  }

  private boolean multiplies(int at) {
    return tokens.get(at).is(Kind.MULTIPLY);
  }

  /// Whether multiplying binds closer here: `1 - A / B`, `A x 40% + B / C x 60%`.
  private boolean standardPrecedence(Span span, List<Integer> operators, int division) {
    for (int at : operators) {
      if (adds(at) && at < division) {
        var left = new Span(span.from(), at);
        boolean number =
            trimmed(left).to() - trimmed(left).from() <= 2
                && tokens.get(trimmed(left).from()).is(Kind.NUMBER);
        boolean weighted = operators.stream().anyMatch(other -> multiplies(other) && other < at);
        if (number || weighted) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- the outermost division

  private Optional<Part> outermost(Span span, int division) {
    var upper = Scale.stripped(this, new Span(span.from(), division), true);
    var lower = Scale.stripped(this, new Span(division + 1, span.to()), false);
    remarkOrder(upper.rest(), division);
    var numerator = level(upper.rest(), false);
    var denominator = denominator(upper.rest(), lower.rest());
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return numerator.isPresent() ? numerator : denominator;
    }
    Part ratio = new Operation(Operator.DIVIDE, numerator.get(), denominator.get(), words(span));
    for (Span factor : factors(upper.rest(), lower.rest())) {
      ratio = times(ratio, level(factor, false));
    }
    var scale = lower.scale().or(upper::scale);
    if (scale.isPresent()) {
      ratio = new Operation(Operator.MULTIPLY, ratio, scale.get(), words(span));
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
    for (int at : operators(lower)) {
      if (multiplies(at) && at > firstTimes) {
        factors.add(new Span(start, at));
        start = at + 1;
      }
    }
    factors.add(new Span(start, lower.to()));
    return factors;
  }

  private int firstTimes(Span upper, Span lower) {
    boolean product = operators(upper).stream().anyMatch(this::multiplies);
    var below = operators(lower);
    if (product || isCountedDenominator(below, lower) || below.stream().anyMatch(this::adds)) {
      return -1;
    }
    return below.stream().filter(this::multiplies).findFirst().orElse(-1);
  }

  /// `A / B x 2 x 100%`: a number before the multiplier belongs to what is divided by.
  private boolean isCountedDenominator(List<Integer> below, Span lower) {
    return lower.to() < tokens.size()
        && multiplies(lower.to())
        && isPercentAt(lower.to() + 1)
        && below.size() == 1
        && below.getFirst() == lower.to() - 2
        && tokens.get(lower.to() - 1).is(Kind.NUMBER);
  }

  private void remarkOrder(Span upper, int division) {
    boolean comma = division > 0 && tokens.get(division - 1).isSign(",");
    if (!comma && operators(upper).stream().anyMatch(this::adds)) {
      remarks.add(ProseFindingCode.FORMULA_ORDER_UNCLEAR, tokens.subList(upper.from(), upper.to()));
    }
  }

  // ---- usual precedence

  private Optional<Part> sum(
      Span span, List<Integer> operators, List<Integer> divisions, boolean weak) {
    Optional<Part> total = Optional.empty();
    int start = span.from();
    Operator pending = Operator.ADD;
    for (int at : operators) {
      if (adds(at)) {
        total = joined(span, total, pending, product(new Span(start, at), divisions, weak));
        pending = tokens.get(at).is(Kind.ADD) ? Operator.ADD : Operator.SUBTRACT;
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
        tokens.get(first).is(Kind.SUBTRACT)
            && first == span.from() + 1
            && BigDecimal.ONE.equals(tokens.get(span.from()).number());
    var scale = multiplies(last) && isPercentAt(last + 1) ? scaleAt(last + 1, span.to()) : NOTHING;
    if (!fromOne || scale.isEmpty()) {
      return Optional.empty();
    }
    remarks.add(ProseFindingCode.FORMULA_ORDER_UNCLEAR, tokens.subList(span.from(), span.to()));
    return level(new Span(span.from(), last), true)
        .map(rest -> new Operation(Operator.MULTIPLY, rest, scale.get(), words(span)));
  }

  private Optional<Part> product(Span span, List<Integer> divisions, boolean weak) {
    Optional<Part> total = Optional.empty();
    int start = span.from();
    Operator pending = Operator.MULTIPLY;
    for (int at = span.from(); at < span.to(); at++) {
      boolean divides = divisions.contains(at);
      if (tokens.get(at).is(Kind.OPEN)) {
        at = brackets.partner(at);
      } else if (divides || multiplies(at)) {
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
    Span trimmed = trimmed(span);
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    return isOneGroup(trimmed)
        ? level(trimmed, weak)
        : operands.read(tokens.subList(trimmed.from(), trimmed.to()), weak);
  }

  private Optional<Part> joined(
      Span span, Optional<Part> total, Operator operator, Optional<Part> next) {
    if (total.isEmpty() || next.isEmpty()) {
      return total.isPresent() ? total : next;
    }
    return Optional.of(new Operation(operator, total.get(), next.get(), words(span)));
  }

  // ---- runs of tokens

  boolean isScaleSign(int at) {
    return multiplies(at);
  }

  List<Integer> topLevel(Span span) {
    return operators(span);
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Optional<Part> scaleAt(int at, int end) {
    return Multipliers.at(tokens, at)
        .filter(found -> tokens.subList(found.end(), end).stream().allMatch(Grammar::isFiller))
        .map(found ->
            new Leaf(
                Token.words(tokens.subList(at, found.end())), new NumberLiteral(found.value())));
  }

  boolean isPercentAt(int at) {
    return Multipliers.at(tokens, at).filter(Multipliers.Found::percent).isPresent();
  }

  private boolean isOneGroup(Span span) {
    return tokens.get(span.from()).is(Kind.OPEN) && brackets.partner(span.from()) == span.to() - 1;
  }

  Span trimmed(Span span) {
    int from = span.from();
    int to = span.to();
    while (from < to && isLoose(tokens.get(from))) {
      from++;
    }
    while (to > from && isLoose(tokens.get(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isFiller(Token token) {
    return isLoose(token) || Vocabulary.CONNECTORS.contains(token.canonical());
  }

  private static boolean isLoose(Token token) {
    return switch (token.kind()) {
      case BREAK, BAR, UNDERLINE_START, UNDERLINE_END, EQUALS -> true;
      case SIGN -> !token.text().equals("%");
      case WORD,
          NUMBER,
          NAME,
          PHRASE,
          OPEN,
          CLOSE,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          FRACTION,
          OVER,
          GROUP_OPEN,
          GROUP_CLOSE ->
          false;
    };
  }

  private String words(Span span) {
    Span trimmed = trimmed(span);
    return Token.words(tokens.subList(trimmed.from(), trimmed.to()));
  }
}
