package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what stands between operators: a name, a number, a named constant, a call, or words around
/// a bracket that holds the formula proper.
final class Operands {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<String> PERIODS =
      Set.of("bulan", "tahun", "hari", "triwulan", "semester", "minggu");

  private final Inside inside;
  private final ExactForms exactForms;

  Operands(Inside inside) {
    this.inside = inside;
    this.exactForms = new ExactForms(inside);
  }

  /// @param run tokens without operators outside brackets, trimmed
  Optional<Part> read(List<Token> run, boolean weak) {
    return number(run)
        .or(() -> exactForms.read(run, weak))
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
      return Leaf.of(run, new NumberLiteral(scale.get().value()));
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
      return Leaf.of(run, new NumberLiteral(value));
    }
    if (PERIODS.contains(run.get(1).canonical())) {
      return Leaf.of(run, new NumberLiteral(value));
    }
    if (!Multipliers.isPercent(run.get(1))) {
      return Optional.empty();
    }
    var literal = new NumberLiteral(value);
    return Leaf.of(run, value.compareTo(HUNDRED) == 0 ? literal : new PercentOf(literal));
  }

  /// A number without the remark in brackets behind it, `25 (konversi)`.
  private static List<Token> withoutRemark(List<Token> run) {
    boolean remarked =
        run.size() > 3
            && run.getFirst().is(Kind.NUMBER)
            && run.get(1).is(Kind.OPEN)
            && ExactForms.isGroup(run.subList(1, run.size()));
    return remarked ? run.subList(0, 1) : run;
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
            && ExactForms.isGroup(run.subList(1, run.size()))
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
            && ExactForms.isGroup(run.subList(1, run.size()))
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
    int open = ExactForms.firstOpen(plain);
    if (open > 0) {
      var moved = ExactForms.modifiers(plain.subList(open, plain.size()));
      if (moved.isPresent()) {
        String base = Token.words(plain.subList(0, open));
        return Leaf.of(plain, new Variable(base, moved.get()));
      }
    }
    String words = Names.trimmed(Token.words(plain));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Leaf(words, new Variable(words, List.of())));
  }
}
