package id.tolok.formula.prose;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.prose.grammar.Part;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.grammar.Part.Verbatim;
import id.tolok.formula.syntax.Parser;
import id.tolok.formula.syntax.Printer;
import java.util.Optional;

/// Recognises a text that is already in the formula language, `[A] / [B] * 100`.
final class FormalText {

  private static final String SIGNS = "/+*=():×÷[";

  private FormalText() {}

  /// The formula, when the text parses and no bracketed name is itself a computation: people also
  /// write `[A / B] x 100`.
  static Optional<Part> read(String text) {
    return text.indexOf('[') < 0
        ? Optional.empty()
        : Parser.parse(text).expression().filter(FormalText::hasPlainNames).map(FormalText::part);
  }

  private static boolean hasPlainNames(Expression expression) {
    boolean plain =
        !(expression instanceof Variable(String name, _))
            || (name.chars().noneMatch(character -> SIGNS.indexOf(character) >= 0)
                && !(ProseReader.read(name, null).expression() instanceof Binary));
    return plain && expression.operands().stream().allMatch(FormalText::hasPlainNames);
  }

  private static Part part(Expression expression) {
    if (expression instanceof Binary(Operator operator, Expression left, Expression right)) {
      return new Operation(operator, part(left), part(right), Printer.print(expression));
    }
    String words =
        expression instanceof Variable(String name, var modifiers) && modifiers.isEmpty()
            ? name
            : Printer.print(expression);
    return new Verbatim(words, expression);
  }
}
