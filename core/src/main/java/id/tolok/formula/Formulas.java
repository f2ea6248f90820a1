package id.tolok.formula;

import id.tolok.formula.prose.ProseReader;
import id.tolok.formula.syntax.Parser;
import id.tolok.formula.syntax.Printer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The way into the formula language.
public final class Formulas {

  private Formulas() {}

  /// Reads a text in the formula language. Never throws: what is wrong with the text is part of the
  /// outcome.
  public static Parsing parse(String text) {
    return Parser.parse(text);
  }

  /// Understands a formula a person wrote in prose, LaTeX, stacked lines or signs.
  ///
  /// @param text the formula as printed; line breaks as `\n`, inline marks allowed
  /// @param indicatorName the indicator it belongs to, null when there is none: a text that only
  ///   repeats the name is a count
  public static FormulaReading read(String text, @Nullable String indicatorName) {
    return ProseReader.read(text, indicatorName);
  }

  /// The canonical text of a formula; parsing it gives the formula again.
  public static String print(Expression expression) {
    return Printer.print(expression);
  }

  /// Prepares a formula that will be computed more than once.
  public static CompiledFormula compile(Expression expression) {
    return new CompiledFormula(expression);
  }

  public static Value evaluate(Expression expression, Figures figures) {
    return compile(expression).evaluate(figures);
  }

  /// The value at every node of the formula, its parts below it.
  public static Derivation explain(Expression expression, Figures figures) {
    return compile(expression).explain(figures);
  }

  /// The variables of a formula, each once, in order of appearance. The same quantity at another
  /// time is another variable.
  public static List<Expression.Variable> variables(Expression expression) {
    return distinct(expression, Expression.Variable.class);
  }

  /// The constants of a formula, each once, in order of appearance.
  public static List<Expression.Constant> constants(Expression expression) {
    return distinct(expression, Expression.Constant.class);
  }

  private static <T extends Expression> List<T> distinct(Expression expression, Class<T> kind) {
    SequencedSet<T> found = new LinkedHashSet<>();
    collect(expression, kind, found);
    return List.copyOf(found);
  }

  private static <T extends Expression> void collect(
      Expression expression, Class<T> kind, SequencedSet<T> found) {
    if (kind.isInstance(expression)) {
      found.add(kind.cast(expression));
    }
    expression.operands().forEach(operand -> collect(operand, kind, found));
  }
}
