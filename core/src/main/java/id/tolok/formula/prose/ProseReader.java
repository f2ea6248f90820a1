package id.tolok.formula.prose;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.prose.Shapes.Shape;
import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.grammar.Grammar;
import id.tolok.formula.prose.grammar.Layout;
import id.tolok.formula.prose.grammar.Part;
import id.tolok.formula.prose.grammar.Rates;
import id.tolok.formula.prose.grammar.ReadingContext;
import id.tolok.formula.prose.grammar.Trailing;
import id.tolok.formula.prose.section.Leads;
import id.tolok.formula.prose.section.Lines;
import id.tolok.formula.prose.section.OperatorPhrases;
import id.tolok.formula.prose.section.Sections;
import id.tolok.formula.prose.section.Statement;
import id.tolok.formula.prose.section.Wraps;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Fractions;
import id.tolok.formula.prose.token.Joints;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Scanner;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import id.tolok.formula.prose.token.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads formulas people wrote for people.
///
/// The text goes through phases: characters become tokens and markup disappears ({@link Scanner},
/// {@link Fractions}, {@link Joints}); words and signs that surely compute are marked ({@link
/// OperatorPhrases}); labels, notes, legends, result names and results are parted from the formula
/// ({@link Sections}, {@link Statement}); a division that was only drawn is made explicit ({@link
/// Layout}); a small grammar reads the operations ({@link Grammar}); and the shape is named ({@link
/// Shapes}). Whatever stays words is judged by {@link PlainText}.
public final class ProseReader {

  /// Longer texts are not formulas.
  public static final int LONGEST_TEXT = 20_000;

  private static final int MOST_TOKENS = 4_000;
  private static final int DEEPEST_BRACKETS = FormulaLimits.DEPTH_MAX;
  private static final int MOST_OPERATIONS = 1_000;

  private final String text;
  private final Indicator indicator;
  private final Remarks remarks;

  private ProseReader(String text, Indicator indicator) {
    this.text = text;
    this.indicator = indicator;
    this.remarks = new Remarks(text);
  }

  /// Understands a formula as far as it can be understood; what is no formula is {@link
  /// FormulaKind#TEXT}, and every doubt is a finding of {@link ProseFindingCode}.
  ///
  /// @param text the formula as printed; line breaks as `\n`, marks of HTML, Markdown and LaTeX
  ///   allowed
  /// @param indicatorName the indicator it belongs to, null when there is none
  public static FormulaReading read(String text, @Nullable String indicatorName) {
    return new ProseReader(text, Indicator.of(indicatorName)).reading();
  }

  private FormulaReading reading() {
    if (text.length() > LONGEST_TEXT) {
      remarks.add(ProseFindingCode.FORMULA_TOO_LONG);
      return plain(null);
    }
    var formal = FormalText.read(text);
    if (formal.isPresent()) {
      return reading(new Shapes(indicator, false).of(formal.get()), null);
    }
    var scanned = Scanner.scan(text);
    if (scanned.size() > MOST_TOKENS) {
      remarks.add(ProseFindingCode.FORMULA_TOO_LONG);
      return plain(null);
    }
    var tokens = Joints.resolve(Fractions.resolve(scanned));
    var matched = Brackets.withoutUnmatched(tokens);
    if (Brackets.hasUnmatched(matched)) {
      remarks.add(ProseFindingCode.FORMULA_BRACKET_UNMATCHED);
    }
    if (matched.stream().noneMatch(Token::isContent)) {
      remarks.add(ProseFindingCode.FORMULA_EMPTY);
      return plain(null);
    }
    if (indicator.isRepeatedBy(text)) {
      return repeated(matched);
    }
    var marked = OperatorPhrases.mark(Wraps.unwrapped(Lines.tidied(matched)));
    if (Brackets.of(marked).deepest() > DEEPEST_BRACKETS
        || marked.stream().filter(Token::isOperator).count() > MOST_OPERATIONS) {
      remarks.add(ProseFindingCode.FORMULA_TOO_LONG);
      return plain(null);
    }
    return sections(Sections.of(marked));
  }

  private FormulaReading repeated(List<Token> tokens) {
    if (indicator.isGiven()) {
      remarks.add(ProseFindingCode.FORMULA_EXTERNAL_VALUE, text);
      return plain(null);
    }
    if (indicator.isActivity()) {
      remarks.add(ProseFindingCode.FORMULA_REPEATS_ACTIVITY, indicator.name());
    }
    return count(Names.trimmed(Token.words(tokens)), null);
  }

  private FormulaReading count(String words, @Nullable String note) {
    if (words.isEmpty()) {
      remarks.add(ProseFindingCode.FORMULA_EMPTY);
      return plain(note);
    }
    var shape =
        new Shape(FormulaKind.COUNT, new Variable(words, List.of()), words, null, null, List.of());
    return reading(shape, note);
  }

  private FormulaReading sections(Sections sections) {
    var whole = Wholes.of(sections.formula());
    if (whole.isPresent()) {
      return reading(sum(whole.get().terms()), sections.note());
    }
    var statement = chosen(Statement.of(sections.formula()));
    var led = Leads.of(statement.tokens());
    boolean percentSaid = statement.percentSaid() || led.percentSaid();
    boolean printed = percentSaid || hasMultiplier(led.tokens());
    var context =
        new ReadingContext(
            printed, indicator.promisesShare() || indicator.speaksOfMean(), led.ratioWord());
    var laidOut = Layout.resolve(Rates.resolve(led.tokens(), context), context, remarks);
    var formula = Trailing.cut(laidOut, remarks);
    var part = Grammar.parse(formula, context, remarks);
    if (part.isEmpty()) {
      remarks.add(ProseFindingCode.FORMULA_EMPTY);
      return plain(sections.note());
    }
    boolean growthInText =
        statement.tokens().stream()
            .limit(3)
            .anyMatch(token -> Vocabulary.GROWTH.contains(token.canonical()));
    if (part.get() instanceof Part.Leaf leaf && leaf.expression() instanceof Variable) {
      return single(leaf, sections.note());
    }
    if (part.get().number().isPresent() && !led.numberMeant()) {
      return plainText(sections.note());
    }
    var shape = new Shapes(indicator, growthInText).of(part.get());
    return reading(percentSaid ? scaled(shape) : shape, sections.note());
  }

  /// A ratio whose percent sign stands beside it, not in it.
  private static Shape scaled(Shape shape) {
    var multiplier = shape.multiplier();
    boolean unscaled =
        (shape.kind() == FormulaKind.RATIO || shape.kind() == FormulaKind.GROWTH)
            && multiplier != null
            && multiplier.compareTo(BigDecimal.ONE) == 0;
    return unscaled
        ? new Shape(
            shape.kind(),
            new Binary(
                Operator.MULTIPLY,
                shape.expression(),
                new Expression.NumberLiteral(Multipliers.HUNDRED)),
            shape.numerator(),
            shape.denominator(),
            Multipliers.HUNDRED,
            shape.terms())
        : shape;
  }

  private static boolean hasMultiplier(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      var found = Multipliers.at(tokens, at);
      boolean times =
          at > 0 && tokens.get(at - 1).is(Kind.MULTIPLY)
              || at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.MULTIPLY);
      if (found.isPresent() && (times || found.get().percent())) {
        return true;
      }
    }
    return false;
  }

  /// Of several statements the first that uses words; one that goes on with its result extends it.
  private static Statement chosen(List<Statement> statements) {
    for (Statement statement : statements) {
      if (!statement.isOnlyLetters()) {
        return statement;
      }
    }
    return statements.getFirst();
  }

  private FormulaReading single(Part.Leaf leaf, @Nullable String note) {
    String words = leaf.words();
    if (Vocabulary.COUNTING.contains(Words.first(words))
        || indicator.isCountOf(words)
        || (indicator.isNearlyRepeatedBy(words) && !indicator.speaksOfMean())) {
      return reading(
          new Shape(FormulaKind.COUNT, leaf.expression(), words, null, null, List.of()), note);
    }
    return PlainText.mean(words).map(mean -> reading(mean, note)).orElseGet(() -> plainText(note));
  }

  private static Shape sum(List<String> terms) {
    Expression total = new Variable(terms.getFirst(), List.of());
    for (String term : terms.subList(1, terms.size())) {
      total = new Binary(Operator.ADD, total, new Variable(term, List.of()));
    }
    return new Shape(FormulaKind.SUM, total, null, null, null, terms);
  }

  // ---- the results

  private FormulaReading plainText(@Nullable String note) {
    remarks.add(PlainText.judge(text), Names.trimmed(text.strip()));
    return plain(note);
  }

  private FormulaReading plain(@Nullable String note) {
    return new FormulaReading(
        FormulaKind.TEXT,
        null,
        null,
        null,
        null,
        List.of(),
        note,
        Doubts.confidence(FormulaKind.TEXT, remarks),
        remarks.findings());
  }

  private FormulaReading reading(Shape shape, @Nullable String note) {
    Doubts.remark(shape, indicator, remarks);
    return new FormulaReading(
        shape.kind(),
        shape.expression(),
        shape.numerator(),
        shape.denominator(),
        shape.multiplier(),
        shape.terms(),
        note,
        Doubts.confidence(shape.kind(), remarks),
        remarks.findings());
  }
}
