package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// One thing said about how to compute: `PJL = JL / J x 100 = 80%`, without its name and its
/// result.
///
/// @param tokens what computes
/// @param name what it is said to give; empty when it is not named
/// @param percentSaid whether a percent sign stands outside the computation, `% = A / B`
public record Statement(List<Token> tokens, String name, boolean percentSaid) {

  private static final Set<String> UNIT_WORDS =
      Set.of("dalam", "satuan", "bentuk", "persentase", "hitungan");
  private static final Set<String> CONCLUSIONS = Set.of("jadi", "sehingga", "maka");

  /// The statements of a formula, in order. A second one begins where one is complete and another
  /// that computes follows on a new line or in a new sentence.
  public static List<Statement> of(List<Token> formula) {
    var statements = new ArrayList<Statement>();
    int start = 0;
    int depth = 0;
    for (int at = 0; at < formula.size(); at++) {
      Token token = formula.get(at);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (depth == 0 && endsStatement(formula, start, at)) {
        statements.add(of(formula, start, at));
        start = at + 1;
      }
    }
    statements.add(of(formula, start, formula.size()));
    return statements;
  }

  private static boolean endsStatement(List<Token> formula, int start, int at) {
    Token token = formula.get(at);
    int next = at + 1;
    if (next >= formula.size()) {
      return false;
    }
    boolean sentence =
        token.isSign(".")
            && (CONCLUSIONS.contains(formula.get(next).canonical())
                || startsUpperCase(formula.get(next)));
    boolean boundary = token.is(Kind.BREAK) || token.isSign(";") || sentence;
    return boundary
        && formula.get(next).isContent()
        && isComplete(formula.subList(start, at))
        && (sentence
            ? formula.subList(next, formula.size()).stream().anyMatch(Statement::computes)
            : beginsAnother(formula, next));
  }

  /// Whether a new statement, and not the rest of a wrapped one, stands on a line: it names a
  /// result or divides once more before the line's formula ends.
  private static boolean beginsAnother(List<Token> formula, int from) {
    for (Token token : formula.subList(from, formula.size())) {
      if (token.is(Kind.EQUALS) || token.is(Kind.DIVIDE) || token.is(Kind.BAR)) {
        return true;
      }
      if (token.isSign("/") && isShortFormula(formula.subList(from, formula.size()))) {
        return true;
      }
      if (token.isOperator()) {
        return false;
      }
    }
    return false;
  }

  /// Whether words are few enough for letters to stand in their place.
  private static boolean isShortFormula(List<Token> run) {
    return run.stream().filter(Token::isWord).allMatch(token -> token.text().length() <= 6);
  }

  private static boolean startsUpperCase(Token token) {
    return token.isWord() && Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isComplete(List<Token> run) {
    int operator = -1;
    int content = -1;
    for (int at = 0; at < run.size(); at++) {
      operator = run.get(at).isOperator() ? at : operator;
      content = run.get(at).isContent() || run.get(at).is(Kind.CLOSE) ? at : content;
    }
    boolean divides =
        run.stream().anyMatch(token -> token.is(Kind.DIVIDE) || token.is(Kind.BAR))
            && operator >= 0;
    return divides && content > operator;
  }

  private static boolean computes(Token token) {
    return token.isOperator() || token.is(Kind.BAR) || token.isSign("/") || token.isSign(":");
  }

  private static Statement of(List<Token> formula, int from, int to) {
    var sides = sides(formula.subList(from, to));
    int chosen = sides.size() == 1 ? 0 : chosen(sides);
    var before = chosen > 0 ? sides.get(chosen - 1) : List.<Token>of();
    var tokens = withoutPercentTail(sides.get(chosen));
    boolean percent =
        tokens.size() < sides.get(chosen).size()
            || before.stream().anyMatch(Statement::saysPercent);
    return new Statement(tokens, Names.trimmed(Token.words(before)), percent);
  }

  private static boolean saysPercent(Token token) {
    return token.isSign("%") || Vocabulary.PERCENT.contains(token.canonical());
  }

  private static List<List<Token>> sides(List<Token> tokens) {
    var sides = new ArrayList<List<Token>>();
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(Kind.EQUALS) || isLabelColon(tokens, start, at)) {
        sides.add(tokens.subList(start, at));
        start = at + 1;
      }
    }
    sides.add(tokens.subList(start, tokens.size()));
    return sides;
  }

  /// A colon behind a result's name: what is named does not count, and a division follows.
  private static boolean isLabelColon(List<Token> tokens, int start, int at) {
    if (!tokens.get(at).isSign(":") || at == start) {
      return false;
    }
    var name = tokens.subList(start, at);
    var rest = tokens.subList(at + 1, tokens.size());
    String first = name.getFirst().canonical();
    boolean share = Vocabulary.SHARE_NAMES.contains(first);
    boolean words = name.stream().noneMatch(Statement::computes);
    boolean divides =
        rest.stream().anyMatch(token -> token.is(Kind.DIVIDE) || (share && token.isSign("/")));
    return words && divides && !Vocabulary.QUANTITY.contains(first);
  }

  /// The first side that computes; when none does, the first behind the name that says something.
  private static int chosen(List<List<Token>> sides) {
    return find(sides, 0, side -> side.stream().anyMatch(Statement::computes))
        .or(() -> find(sides, 1, side -> side.stream().anyMatch(Token::isWord)))
        .orElse(0);
  }

  private static Optional<Integer> find(
      List<List<Token>> sides, int from, Predicate<List<Token>> wanted) {
    for (int at = from; at < sides.size(); at++) {
      if (wanted.test(sides.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Drops *dalam persen* and `(%)` behind the formula.
  private static List<Token> withoutPercentTail(List<Token> tokens) {
    int to = tokens.size();
    while (to > 0 && isEndMark(tokens.get(to - 1))) {
      to--;
    }
    int from = to;
    boolean percent = false;
    while (from > 0 && isUnitWord(tokens.get(from - 1))) {
      from--;
      percent |= Multipliers.isPercent(tokens.get(from)) || saysPercent(tokens.get(from));
    }
    boolean bracketed = from > 0 && from < to && tokens.get(from - 1).is(Kind.OPEN);
    boolean spelled = from < to && tokens.get(from).canonical().equals("dalam");
    return percent && (bracketed || spelled)
        ? tokens.subList(0, bracketed ? from - 1 : from)
        : tokens;
  }

  private static boolean isEndMark(Token token) {
    return token.isSign(".") || token.is(Kind.BREAK) || token.is(Kind.CLOSE);
  }

  private static boolean isUnitWord(Token token) {
    return Multipliers.isPercent(token) || UNIT_WORDS.contains(token.canonical());
  }

  /// Whether all quantities are single letters or short abbreviations.
  public boolean isOnlyLetters() {
    return tokens.stream().noneMatch(token -> token.is(Kind.PHRASE) || token.is(Kind.NAME))
        && tokens.stream()
            .filter(Token::isWord)
            .filter(token -> !Multipliers.isPercent(token))
            .allMatch(token -> token.text().length() <= 4);
  }

  /// Whether this one goes on with what the other gives: `Nilai Konversi IKM = Nilai IKM x 25`.
  boolean continues(Statement other) {
    return !other.name.isEmpty()
        && Token.words(tokens)
            .toLowerCase(Locale.ROOT)
            .contains(other.name.toLowerCase(Locale.ROOT));
  }
}
