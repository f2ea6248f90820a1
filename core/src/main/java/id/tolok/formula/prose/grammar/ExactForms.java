package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.describe.Wording;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Verbatim;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The exact forms in which a description says names, constants, calls, signs and hundredths.
final class ExactForms {

  private final Inside inside;

  ExactForms(Inside inside) {
    this.inside = inside;
  }

  /// The quantity a run says in these forms; empty when it is said otherwise.
  Optional<Part> read(List<Token> run, boolean weak) {
    return quoted(run)
        .or(() -> constant(run))
        .or(() -> call(run))
        .or(() -> hundredth(run))
        .or(() -> negated(run, weak));
  }

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
  static Optional<List<TimeModifier>> modifiers(List<Token> behind) {
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
    return constant ? Leaf.of(run, new Constant(run.get(1).text())) : Optional.empty();
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
        : Leaf.of(run, new Call(function, arguments));
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

  static int firstOpen(List<Token> run) {
    for (int at = 0; at < run.size(); at++) {
      if (run.get(at).is(Kind.OPEN)) {
        return at;
      }
    }
    return -1;
  }

  static boolean isGroup(List<Token> run) {
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
