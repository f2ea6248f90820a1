package id.tolok.formula.syntax;

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
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.Parsing;
import id.tolok.formula.Places;
import id.tolok.formula.syntax.Token.Kind;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a text in the formula language by recursive descent.
///
/// The first thing that cannot be understood ends the reading: it is remembered, the rest of the
/// text is passed over, and the calls under way return with what they have, which nobody looks at.
/// So trouble in the text needs neither exceptions nor null.
public final class Parser {

  /// Characters of the text that a sentence quotes.
  private static final int QUOTE_MAX = 60;

  /// Stands for what could not be read.
  private static final Expression NOTHING = NumberLiteral.of(0);

  /// A node with its place and the height of its tree.
  private record Part(Expression node, int from, int to, int height) {}

  private final String text;
  private final Lines lines;
  private final List<Token> tokens;
  private final IdentityHashMap<Expression, SourceSpan> spans = new IdentityHashMap<>();
  private int next;
  private int nesting;
  private @Nullable Finding failure;

  private Parser(String text, Lines lines, List<Token> tokens) {
    this.text = text;
    this.lines = lines;
    this.tokens = tokens;
  }

  /// Reads a formula. Never throws, whatever the text.
  public static Parsing parse(String text) {
    if (text.length() > FormulaLimits.LENGTH_MAX) {
      return new Parsing.Rejected(tooLong(text));
    }
    var lines = new Lines(text);
    var lexer = new Lexer(text, lines);
    var parser = new Parser(text, lines, lexer.tokens());
    Part whole = parser.formula();
    return parser.failure != null
        ? new Parsing.Rejected(parser.failure)
        : new Parsing.Parsed(whole.node, new Places(parser.spans), lexer.doubts());
  }

  private static Finding tooLong(String text) {
    int limit = FormulaLimits.LENGTH_MAX;
    return Finding.of(
        FormulaFindingCode.FORMULA_TOO_LONG,
        new Lines(text.substring(0, limit)).span(limit, limit),
        Integer.toString(text.length()),
        Integer.toString(limit));
  }

  private Part formula() {
    if (at(Kind.END)) {
      reject(FormulaFindingCode.EMPTY_FORMULA, peek());
    }
    Part whole = sum();
    if (at(Kind.CLOSE)) {
      reject(FormulaFindingCode.BRACKET_NOT_OPENED, peek());
    }
    if (!at(Kind.END)) {
      reject(FormulaFindingCode.OPERATOR_EXPECTED, peek(), written(peek()), signs());
    }
    return whole;
  }

  private Part sum() {
    Part left = product();
    while (at(Kind.PLUS) || at(Kind.MINUS)) {
      Operator operator = take().is(Kind.PLUS) ? Operator.ADD : Operator.SUBTRACT;
      left = binary(operator, left, product());
    }
    return left;
  }

  private Part product() {
    Part left = factor();
    while (at(Kind.TIMES) || at(Kind.DIVIDE)) {
      Operator operator = take().is(Kind.TIMES) ? Operator.MULTIPLY : Operator.DIVIDE;
      left = binary(operator, left, factor());
    }
    return left;
  }

  private Part factor() {
    if (!at(Kind.MINUS)) {
      return percent();
    }
    Token minus = take();
    Part operand = percent();
    return part(new Negation(operand.node), minus.from(), operand.to, operand.height + 1);
  }

  private Part percent() {
    Part operand = primary();
    if (!at(Kind.PERCENT)) {
      return operand;
    }
    Token sign = take();
    return part(new PercentOf(operand.node), operand.from, sign.to(), operand.height + 1);
  }

  private Part primary() {
    Token token = peek();
    return switch (token.kind()) {
      case NUMBER -> leaf(new NumberLiteral(new BigDecimal(take().text())), token);
      case CONSTANT -> leaf(new Constant(take().text()), token);
      case VARIABLE -> variable(take());
      case WORD -> call();
      case OPEN -> bracketed(take());
      case PLUS, MINUS, TIMES, DIVIDE, PERCENT, CLOSE, SEMICOLON, COMMA, DOT, DEFECT ->
          reject(FormulaFindingCode.OPERAND_EXPECTED, token, written(token));
      case END -> reject(FormulaFindingCode.FORMULA_UNFINISHED, token);
    };
  }

  private Part variable(Token name) {
    var modifiers = new ArrayList<TimeModifier>();
    int to = name.to();
    while (at(Kind.DOT)) {
      Token dot = take();
      Token word = peek();
      Optional<TimeModifier> modifier = TimeModifier.find(word.text());
      if (!word.is(Kind.WORD) || modifier.isEmpty()) {
        return reject(FormulaFindingCode.UNKNOWN_MODIFIER, word.is(Kind.END) ? dot : word);
      }
      modifiers.add(modifier.get());
      to = take().to();
    }
    return part(new Variable(name.text(), modifiers), name.from(), to, 1);
  }

  private Part bracketed(Token open) {
    enter(open);
    Part inner = sum();
    Token close = peek();
    if (!close.is(Kind.CLOSE)) {
      return close.is(Kind.END)
          ? reject(FormulaFindingCode.BRACKET_NOT_CLOSED, open)
          : reject(FormulaFindingCode.CLOSING_EXPECTED, close, written(close), signs());
    }
    take();
    nesting--;
    return new Part(inner.node, open.from(), close.to(), inner.height);
  }

  private Part call() {
    Token name = take();
    if (!at(Kind.OPEN)) {
      Token phrase = phrase(name);
      return reject(FormulaFindingCode.NAME_WITHOUT_BRACKETS, phrase, written(phrase));
    }
    Optional<Function> function = Function.find(name.text());
    if (function.isEmpty()) {
      return reject(FormulaFindingCode.UNKNOWN_FUNCTION, name, name.text());
    }
    Token open = take();
    enter(open);
    return arguments(function.get(), name, open);
  }

  private Part arguments(Function function, Token name, Token open) {
    var arguments = new ArrayList<Part>();
    if (!at(Kind.CLOSE)) {
      arguments.add(sum());
    }
    while (at(Kind.SEMICOLON)) {
      take();
      arguments.add(sum());
    }
    Token close = peek();
    if (!close.is(Kind.CLOSE)) {
      return close.is(Kind.END)
          ? reject(FormulaFindingCode.BRACKET_NOT_CLOSED, open)
          : reject(FormulaFindingCode.SEPARATOR_EXPECTED, close, written(close), function.name());
    }
    take();
    nesting--;
    if (!function.takes(arguments.size())) {
      return reject(
          FormulaFindingCode.WRONG_ARGUMENT_COUNT,
          new Token(Kind.WORD, name.text(), name.from(), close.to()),
          function.name(),
          Signatures.of(function),
          Integer.toString(arguments.size()));
    }
    List<Expression> nodes = arguments.stream().map(Part::node).toList();
    int height = arguments.stream().mapToInt(Part::height).max().orElse(0);
    return part(new Call(function, nodes), name.from(), close.to(), height + 1);
  }

  private Part binary(Operator operator, Part left, Part right) {
    return part(
        new Binary(operator, left.node, right.node),
        left.from,
        right.to,
        Math.max(left.height, right.height) + 1);
  }

  private Part leaf(Expression node, Token token) {
    return part(node, token.from(), token.to(), 1);
  }

  private Part part(Expression node, int from, int to, int height) {
    spans.put(node, lines.span(from, to));
    var whole = new Token(Kind.DEFECT, "", from, to);
    if (height > FormulaLimits.DEPTH_MAX) {
      reject(FormulaFindingCode.FORMULA_TOO_DEEP, whole, limit(FormulaLimits.DEPTH_MAX));
    }
    if (spans.size() > FormulaLimits.NODES_MAX) {
      reject(FormulaFindingCode.FORMULA_TOO_LARGE, whole, limit(FormulaLimits.NODES_MAX));
    }
    return new Part(node, from, to, height);
  }

  /// Counts one more open bracket. Too many end the reading, for the stack's safety.
  private void enter(Token open) {
    nesting++;
    if (nesting > FormulaLimits.DEPTH_MAX) {
      reject(FormulaFindingCode.FORMULA_TOO_DEEP, open, limit(FormulaLimits.DEPTH_MAX));
    }
  }

  /// The bare words from the given one on, which were probably meant to be one name.
  private Token phrase(Token first) {
    int to = first.to();
    while (at(Kind.WORD) || at(Kind.NUMBER)) {
      to = take().to();
    }
    return new Token(Kind.WORD, first.text(), first.from(), to);
  }

  /// The token as it stands in the text, short enough to be quoted in a sentence.
  private String written(Token token) {
    return token.to() - token.from() <= QUOTE_MAX
        ? text.substring(token.from(), token.to())
        : text.substring(token.from(), token.from() + QUOTE_MAX) + "...";
  }

  /// The operations that may follow what was read last; a second percent sign may not.
  private String signs() {
    boolean afterPercent = next > 0 && tokens.get(next - 1).is(Kind.PERCENT);
    return afterPercent ? "+ - * /" : "+ - * / %";
  }

  private Part reject(FormulaFindingCode code, Token where, String... arguments) {
    if (failure == null) {
      failure =
          where.defect() != null
              ? where.defect()
              : Finding.of(code, lines.span(where.from(), where.to()), arguments);
    }
    next = tokens.size() - 1;
    return new Part(NOTHING, where.from(), where.to(), 0);
  }

  private static String limit(int limit) {
    return Integer.toString(limit);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean at(Kind kind) {
    return peek().is(kind);
  }

  private Token take() {
    Token token = peek();
    next++;
    return token;
  }
}
