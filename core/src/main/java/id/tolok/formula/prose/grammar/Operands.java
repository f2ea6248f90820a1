package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.describe.Wording;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.grammar.Part.Verbatim;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads what stands between operators: a name, a number, a named constant, a call, or words around
/// a bracket that holds the formula proper.
final class Operands {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Reads the inside of brackets.
  @FunctionalInterface
  interface Inside {
    Optional<Part> read(List<Token> tokens, boolean weak);
  }

  private static final Set<String> PERIODS =
      Set.of("bulan", "tahun", "hari", "triwulan", "semester", "minggu");

  private final Inside inside;

  Operands(Inside inside) {
    this.inside = inside;
  }

  /// @param run tokens without operators outside brackets, trimmed
  Optional<Part> read(List<Token> run, boolean weak) {
    return number(run)
        .or(() -> quoted(run))
        .or(() -> constant(run))
        .or(() -> call(run))
        .or(() -> hundredth(run))
        .or(() -> negated(run, weak))
        .or(() -> weighted(run))
        .or(() -> difference(run))
        .or(() -> summedBracket(run))
        .or(() -> meanOfBracket(run))
        .or(() -> formulaInBrackets(run, weak))
        .or(() -> name(run));
  }

  // ---- numbers

  private static Optional<Part> number(List<Token> written) {
    var run = withoutRemark(written);
    Token first = run.getFirst();
    var scale =
        Multipliers.at(run, 0)
            .filter(found -> found.end() == run.size())
            .filter(found -> !found.percent() || found.value().compareTo(HUNDRED) == 0);
    if (scale.isPresent()) {
      return leaf(run, new NumberLiteral(scale.get().value()));
    }
    if (first.canonical().equals("bobot") && run.size() == 3) {
      return number(run.subList(1, 3))
          .map(weight -> new Leaf(Token.words(run), weight.expression()));
    }
    BigDecimal value = first.number();
    if (!first.is(Kind.NUMBER) || value == null || run.size() > 2) {
      return Optional.empty();
    }
    if (run.size() == 1) {
      return leaf(run, new NumberLiteral(value));
    }
    if (PERIODS.contains(run.get(1).canonical())) {
      return leaf(run, new NumberLiteral(value));
    }
    if (!Multipliers.isPercent(run.get(1))) {
      return Optional.empty();
    }
    var literal = new NumberLiteral(value);
    return leaf(run, value.compareTo(HUNDRED) == 0 ? literal : new PercentOf(literal));
  }

  /// A number without the remark in brackets behind it, `25 (konversi)`.
  private static List<Token> withoutRemark(List<Token> run) {
    boolean remarked =
        run.size() > 3
            && run.getFirst().is(Kind.NUMBER)
            && run.get(1).is(Kind.OPEN)
            && isGroup(run.subList(1, run.size()));
    return remarked ? run.subList(0, 1) : run;
  }

  private static Optional<Part> leaf(List<Token> run, Expression expression) {
    return Optional.of(new Leaf(Token.words(run), expression));
  }

  // ---- the exact forms a description uses

  private static Optional<Part> quoted(List<Token> run) {
    Token first = run.getFirst();
    if (!first.is(Kind.NAME) || first.text().isBlank()) {
      return Optional.empty();
    }
    var modifiers = modifiers(run.subList(1, run.size()));
    return modifiers.map(list -> new Verbatim(first.text(), new Variable(first.text(), list)));
  }

  /// The moments in the brackets behind a name; an empty list when nothing stands there, no list
  /// when something else does.
  private static Optional<List<TimeModifier>> modifiers(List<Token> behind) {
    if (behind.isEmpty()) {
      return Optional.of(List.of());
    }
    if (!isGroup(behind)) {
      return Optional.empty();
    }
    var modifiers = new ArrayList<TimeModifier>();
    for (List<Token> part : separated(behind.subList(1, behind.size() - 1))) {
      String words = Token.words(part).toLowerCase(Locale.ROOT);
      boolean known = false;
      for (TimeModifier modifier : TimeModifier.values()) {
        if (Wording.phrase(modifier).equals(words)) {
          modifiers.add(modifier);
          known = true;
        }
      }
      if (!known) {
        return Optional.empty();
      }
    }
    return Optional.of(modifiers);
  }

  private static Optional<Part> constant(List<Token> run) {
    boolean constant =
        run.size() == 2
            && run.getFirst().canonical().equals(Wording.CONSTANT)
            && run.get(1).is(Kind.NAME)
            && !run.get(1).text().isBlank();
    return constant ? leaf(run, new Constant(run.get(1).text())) : Optional.empty();
  }

  private Optional<Part> call(List<Token> run) {
    int open = firstOpen(run);
    if (open <= 0 || !isGroup(run.subList(open, run.size()))) {
      return Optional.empty();
    }
    String phrase = Token.words(run.subList(0, open)).toLowerCase(Locale.ROOT);
    for (Function function : Function.values()) {
      if (Wording.phrase(function).equals(phrase)) {
        return call(function, run, run.subList(open + 1, run.size() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Part> call(Function function, List<Token> run, List<Token> between) {
    var arguments = new ArrayList<Expression>();
    for (List<Token> part : separated(between)) {
      inside.read(part, false).ifPresent(argument -> arguments.add(argument.expression()));
    }
    return !function.takes(arguments.size())
        ? Optional.empty()
        : leaf(run, new Call(function, arguments));
  }

  private Optional<Part> hundredth(List<Token> run) {
    int open = firstOpen(run);
    boolean phrase =
        open > 0
            && isGroup(run.subList(open, run.size()))
            && Token.words(run.subList(0, open)).equalsIgnoreCase(Wording.HUNDREDTH);
    return phrase
        ? inside
            .read(run.subList(open + 1, run.size() - 1), false)
            .map(whole -> new Leaf(Token.words(run), new PercentOf(whole.expression())))
        : Optional.empty();
  }

  private Optional<Part> negated(List<Token> run, boolean weak) {
    boolean minus = run.size() > 1 && run.getFirst().canonical().equals(Wording.MINUS);
    return minus
        ? inside
            .read(run.subList(1, run.size()), weak)
            .map(part -> new Leaf(Token.words(run), new Negation(part.expression())))
        : Optional.empty();
  }

  // ---- prose forms

  /// `40% nilai teknis`: a weight before what it weighs.
  private static Optional<Part> weighted(List<Token> run) {
    int from = 2;
    boolean weight =
        run.size() > from
            && run.getFirst().number() != null
            && Multipliers.isPercent(run.get(1))
            && run.get(2).isWord();
    if (!weight) {
      return Optional.empty();
    }
    from += run.get(2).canonical().equals("dari") ? 1 : 0;
    var factor = number(run.subList(0, 2));
    var quantity = from < run.size() ? name(run.subList(from, run.size())) : Optional.<Part>empty();
    return factor.isPresent() && quantity.isPresent()
        ? Optional.of(
            new Operation(Operator.MULTIPLY, factor.get(), quantity.get(), Token.words(run)))
        : Optional.empty();
  }

  /// *Selisih (antara) A dengan B*, *selisih A dan B*.
  private Optional<Part> difference(List<Token> run) {
    if (!run.getFirst().canonical().equals("selisih")) {
      return Optional.empty();
    }
    int from = run.size() > 1 && run.get(1).canonical().equals("antara") ? 2 : 1;
    int between = -1;
    for (int at = from + 1; at < run.size() - 1; at++) {
      String word = run.get(at).canonical();
      boolean joins = word.equals("dengan") || (word.equals("dan") && between < 0);
      between = joins ? at : between;
    }
    if (between < 0) {
      return Optional.empty();
    }
    var left = name(run.subList(from, between));
    var right = name(run.subList(between + 1, run.size()));
    return left.isPresent() && right.isPresent()
        ? Optional.of(new Operation(Operator.SUBTRACT, left.get(), right.get(), Token.words(run)))
        : Optional.empty();
  }

  /// `Σ (bobot x nilai)`: every case is worked out, then added.
  private Optional<Part> summedBracket(List<Token> run) {
    boolean summed =
        run.size() > 3
            && Vocabulary.COUNTING.contains(run.getFirst().canonical())
            && isGroup(run.subList(1, run.size()))
            && run.stream().anyMatch(Token::isOperator);
    return summed
        ? inside
            .read(run.subList(2, run.size() - 1), false)
            .map(part ->
                new Leaf(Token.words(run), new Call(Function.SUM, List.of(part.expression()))))
        : Optional.empty();
  }

  /// `Rata-rata (A + B + C)`: the mean of what is added.
  private Optional<Part> meanOfBracket(List<Token> run) {
    boolean mean =
        run.size() > 3
            && run.getFirst().canonical().equals("rata-rata")
            && isGroup(run.subList(1, run.size()))
            && run.stream().anyMatch(token -> token.is(Kind.ADD));
    return mean
        ? inside
            .read(run.subList(2, run.size() - 1), false)
            .map(sum ->
                new Leaf(Token.words(run), new Call(Function.AVERAGE, addends(sum.expression()))))
        : Optional.empty();
  }

  private static List<Expression> addends(Expression sum) {
    var addends = new ArrayList<Expression>();
    Expression at = sum;
    while (at instanceof Binary(Operator operator, Expression left, Expression right)
        && operator == Operator.ADD) {
      addends.addFirst(right);
      at = left;
    }
    addends.addFirst(at);
    return addends;
  }

  /// Words before or behind a bracket that holds operations: the bracket is the formula.
  private Optional<Part> formulaInBrackets(List<Token> run, boolean weak) {
    var brackets = Brackets.of(run);
    for (int open = 0; open < run.size(); open++) {
      if (run.get(open).is(Kind.OPEN)) {
        int close = brackets.partner(open);
        var within = run.subList(open + 1, close);
        boolean divides = within.stream().anyMatch(token -> token.is(Kind.DIVIDE));
        boolean leads = open == 0 && within.stream().anyMatch(Token::isOperator);
        if (divides || leads) {
          return inside.read(within, weak);
        }
        open = close;
      }
    }
    return Optional.empty();
  }

  private static Optional<Part> name(List<Token> run) {
    var plain = Names.cleaned(run);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    int open = firstOpen(plain);
    if (open > 0) {
      var moved = modifiers(plain.subList(open, plain.size()));
      if (moved.isPresent()) {
        String base = Token.words(plain.subList(0, open));
        return leaf(plain, new Variable(base, moved.get()));
      }
    }
    String words = Names.trimmed(Token.words(plain));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Leaf(words, new Variable(words, List.of())));
  }

  // ---- runs

  private static int firstOpen(List<Token> run) {
    for (int at = 0; at < run.size(); at++) {
      if (run.get(at).is(Kind.OPEN)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isGroup(List<Token> run) {
    return run.size() >= 2
        && run.getFirst().is(Kind.OPEN)
        && Brackets.of(run).partner(0) == run.size() - 1;
  }

  /// The parts between semicolons outside brackets.
  private static List<List<Token>> separated(List<Token> run) {
    var parts = new ArrayList<List<Token>>();
    var brackets = Brackets.of(run);
    int start = 0;
    for (int at = 0; at < run.size(); at++) {
      if (run.get(at).is(Kind.OPEN)) {
        at = brackets.partner(at);
      } else if (run.get(at).isSign(";")) {
        parts.add(run.subList(start, at));
        start = at + 1;
      }
    }
    parts.add(run.subList(start, run.size()));
    return parts;
  }
}
