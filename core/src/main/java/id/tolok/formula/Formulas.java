package id.tolok.formula;

import id.tolok.formula.check.Checker;
import id.tolok.formula.describe.Describer;
import id.tolok.formula.eval.DerivationText;
import id.tolok.formula.math.MathMl;
import id.tolok.formula.math.Omml;
import id.tolok.formula.prose.ProseReader;
import id.tolok.formula.syntax.CaretView;
import id.tolok.formula.syntax.Parser;
import id.tolok.formula.syntax.Printer;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    return withinLimits(ProseReader.read(text, indicatorName));
  }

  /// The reading, or what is left of it when its formula could be neither printed nor computed.
  static FormulaReading withinLimits(FormulaReading reading) {
    Expression expression = reading.expression();
    return expression == null || canBeWritten(expression) ? reading : tooLarge(reading);
  }

  private static boolean canBeWritten(Expression expression) {
    return FormulaLimits.keptBy(expression)
        && print(expression).length() <= FormulaLimits.LENGTH_MAX;
  }

  private static FormulaReading tooLarge(FormulaReading reading) {
    var findings = new ArrayList<>(reading.findings());
    findings.add(
        Finding.of(
            FormulaFindingCode.FORMULA_TOO_LARGE,
            SourceSpan.of(1, 1, 1, 1),
            Integer.toString(FormulaLimits.NODES_MAX)));
    return new FormulaReading(
        FormulaKind.TEXT, null, null, null, null, List.of(), reading.note(), 0, findings);
  }

  /// The canonical text of a formula; parsing it gives the formula again.
  public static String print(Expression expression) {
    return Printer.print(expression);
  }

  /// The formula as an Indonesian sentence; reading it gives the formula again.
  public static String describe(Expression expression) {
    return Describer.describe(expression);
  }

  /// Judges a formula by what is known around it; places are those of the text it was parsed from.
  public static List<Finding> check(Parsing.Parsed parsed, FormulaContext context) {
    return Checker.check(parsed.formula(), parsed.places(), context);
  }

  /// Judges a formula by what is known around it; places are relative to its canonical text.
  public static List<Finding> check(Expression expression, FormulaContext context) {
    return Checker.check(expression, Printer.printed(expression).places(), context);
  }

  /// The line of the text a finding concerns with carets below the place, then what was found, and
  /// what to write instead where that is known; in Indonesian, for a fixed-width font.
  public static String show(String text, Finding finding) {
    var messages = FindingMessages.indonesian();
    String remark = CaretView.of(text, finding.where()) + "\n" + messages.message(finding);
    return messages.suggestion(finding).map(advice -> remark + "\n" + advice).orElse(remark);
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

  /// A derivation as a tree of lines in Indonesian.
  public static String show(Derivation derivation) {
    return DerivationText.of(derivation);
  }

  /// The formula as MathML for a web page, with its Indonesian sentence for those who do not see
  /// it.
  ///
  /// @param locale of the page, for the words between the names of quantities
  public static String mathMl(Expression expression, Locale locale) {
    return MathMl.of(expression, describe(expression), locale);
  }

  /// The formula as an equation for Word (OMML).
  public static String omml(Expression expression) {
    return Omml.of(expression);
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
    for (Expression operand : expression.operands()) {
      collect(operand, kind, found);
    }
  }
}
