package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the division that a writer drew instead of naming it: a fraction bar between lines, an
/// underlined numerator, a multiplier between numerator and denominator, two stacked lines.
public final class Layout {

  private final List<Token> tokens;
  private final ReadingContext context;
  private final Remarks remarks;

  private Layout(List<Token> tokens, ReadingContext context, Remarks remarks) {
    this.tokens = tokens;
    this.context = context;
    this.remarks = remarks;
  }

  /// The tokens with a drawn division made explicit, and the multiplier beside it moved to the end.
  public static List<Token> resolve(List<Token> tokens, ReadingContext context, Remarks remarks) {
    var layout = new Layout(tokens, context, remarks);
    int bar = layout.first(Kind.BAR);
    if (bar >= 0) {
      return layout.dividedAt(bar, bar + 1);
    }
    if (tokens.stream().anyMatch(token -> token.is(Kind.DIVIDE))) {
      return tokens;
    }
    return layout
        .underlined()
        .or(layout::multiplierInTheMiddle)
        .or(layout::stackedLines)
        .or(layout::stackedWithoutLines)
        .orElse(tokens);
  }

  private int first(Kind kind) {
    for (int at = 1; at < tokens.size() - 1; at++) {
      if (tokens.get(at).is(kind) && hasContent(0, at) && hasWords(at + 1, tokens.size())) {
        return at;
      }
    }
    return -1;
  }

  private boolean hasContent(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(Token::isContent);
  }

  /// Whether more than a multiplier stands in a run.
  private boolean hasWords(int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token ->
            (token.isWord() && !Multipliers.isPercent(token))
                || token.is(Kind.NAME)
                || token.is(Kind.PHRASE));
  }

  // ---- the four drawings

  private Optional<List<Token>> underlined() {
    int end = first(Kind.UNDERLINE_END);
    while (end >= 0
        && end + 2 < tokens.size()
        && tokens.get(end + 1).is(Kind.UNDERLINE_START)
        && nextUnderlineEnd(end + 2) > 0) {
      end = nextUnderlineEnd(end + 2);
    }
    return end < 0 ? Optional.empty() : Optional.of(dividedAt(end, end + 1));
  }

  /// The end of the underlining that goes on at a place, when something is left to divide by.
  private int nextUnderlineEnd(int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (tokens.get(at).is(Kind.UNDERLINE_END)) {
        return hasWords(at + 1, tokens.size()) ? at : -1;
      }
    }
    return -1;
  }

  /// *numerator X 100% denominator*: what stands behind the multiplier is divided by.
  private Optional<List<Token>> multiplierInTheMiddle() {
    for (int at = 1; at < tokens.size(); at++) {
      var found = Multipliers.at(tokens, at);
      if (found.isPresent()) {
        int start = tokens.get(at - 1).is(Kind.MULTIPLY) ? at - 1 : at;
        boolean printedAsScale = start < at || found.get().percent();
        if (printedAsScale
            && hasContent(0, start)
            && beginsQuantity(found.get().end())
            && !insideBrackets(at)) {
          var divided = dividedAt(start, start);
          remarkInferred(start, found.get().end());
          return Optional.of(divided);
        }
      }
    }
    return Optional.empty();
  }

  /// *numerator* on one line, *denominator* on the next.
  private Optional<List<Token>> stackedLines() {
    if (!context.multiplierPrinted() && !context.shareExpected()) {
      return Optional.empty();
    }
    int chosen = -1;
    for (int at = 1; at < tokens.size() - 1; at++) {
      if (tokens.get(at).is(Kind.BREAK) && hasContent(0, at) && hasWords(at + 1, tokens.size())) {
        boolean counts = Vocabulary.QUANTITY.contains(tokens.get(at + 1).canonical());
        if (isJoin(tokens.get(at - 1))) {
          continue;
        }
        if (counts) {
          return Optional.of(stackedAt(at));
        }
        boolean capital =
            lines() <= 2 && Character.isUpperCase(firstCharacter(at + 1)) && !dividesWeakly();
        chosen = capital && chosen < 0 ? at : chosen;
      }
    }
    return chosen < 0 ? Optional.empty() : Optional.of(stackedAt(chosen));
  }

  /// A word after which the same phrase goes on.
  private static boolean isJoin(Token token) {
    return Vocabulary.JOINS.contains(token.canonical());
  }

  private List<Token> stackedAt(int at) {
    remarkInferred(at, at + 1);
    return dividedAt(at, at + 1);
  }

  /// *Jumlah A Jumlah B x 100%*: the second counting word begins the denominator.
  private Optional<List<Token>> stackedWithoutLines() {
    if (!context.multiplierPrinted() || tokens.stream().anyMatch(Layout::addsOrTakesAway)) {
      return Optional.empty();
    }
    for (int at = 2; at < tokens.size() - 1; at++) {
      Token token = tokens.get(at);
      boolean counting =
          Vocabulary.COUNTING.contains(token.canonical())
              && Character.isUpperCase(firstCharacter(at))
              && tokens.get(at - 1).isContent()
              && !Vocabulary.QUANTITY.contains(tokens.get(at - 1).canonical())
              && !isJoin(tokens.get(at - 1));
      if (counting && !insideBrackets(at)) {
        remarkInferred(at, at);
        return Optional.of(dividedAt(at, at));
      }
    }
    return Optional.empty();
  }

  // ---- making it explicit

  /// Puts a division between what ends at `upperEnd` and what begins at `lowerStart`; a multiplier
  /// at the seam goes to the end.
  private List<Token> dividedAt(int upperEnd, int lowerStart) {
    var divided = new ArrayList<>(tokens.subList(0, upperEnd));
    int start = afterSpace(lowerStart);
    int number = start < tokens.size() && tokens.get(start).is(Kind.MULTIPLY) ? start + 1 : start;
    var scale =
        Multipliers.at(tokens, number)
            .filter(found -> number > start || found.percent() || isLineEnd(found.end()))
            .filter(found -> hasWords(found.end(), tokens.size()));
    int lower = scale.map(Multipliers.Found::end).orElse(start);
    Token near = tokens.get(Math.min(upperEnd, tokens.size() - 1));
    divided.add(Token.of(Kind.DIVIDE, "/", near.start(), near.start(), true));
    divided.addAll(tokens.subList(lower, tokens.size()).stream().filter(Layout::isNoBar).toList());
    boolean scaled = Multipliers.at(tokens, lastScale()).isPresent() && lastScale() > lower;
    if (scale.isPresent() && !scaled) {
      divided.add(Token.of(Kind.MULTIPLY, "x", near.start(), near.start(), true));
      divided.addAll(tokens.subList(number, lower));
    }
    return divided;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < tokens.size() && isSpace(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private int lastScale() {
    for (int at = tokens.size() - 1; at > 0; at--) {
      if (tokens.get(at - 1).is(Kind.MULTIPLY)) {
        return at;
      }
    }
    return tokens.size();
  }

  private static boolean isNoBar(Token token) {
    return !token.is(Kind.BAR);
  }

  private static boolean isSpace(Token token) {
    return token.is(Kind.BREAK)
        || token.is(Kind.BAR)
        || token.is(Kind.UNDERLINE_END)
        || token.is(Kind.UNDERLINE_START);
  }

  private boolean isLineEnd(int at) {
    return at >= tokens.size() || tokens.get(at).is(Kind.BREAK);
  }

  /// Whether a quantity, and not an explanation, begins at a place.
  private boolean beginsQuantity(int from) {
    int at = afterSpace(from);
    if (at >= tokens.size() || !hasWords(at, tokens.size())) {
      return false;
    }
    String word = tokens.get(at).canonical();
    boolean explains =
        Vocabulary.NOTES.contains(word)
            || Vocabulary.LEGENDS.contains(word)
            || word.equals("per")
            || word.equals("setiap")
            || word.equals("pada")
            || word.equals("untuk");
    return !explains && (tokens.get(at).isContent() || tokens.get(at).is(Kind.OPEN));
  }

  private boolean insideBrackets(int at) {
    int depth = 0;
    for (Token token : tokens.subList(0, at)) {
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
    }
    return depth > 0;
  }

  private boolean dividesWeakly() {
    var run = new Run(tokens);
    return !new WeakDivisions(run, context).find(run.whole(), false).isEmpty();
  }

  /// How many lines hold more than a multiplier.
  private int lines() {
    int lines = 0;
    int start = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || tokens.get(at).is(Kind.BREAK)) {
        lines += hasWords(start, at) ? 1 : 0;
        start = at + 1;
      }
    }
    return lines;
  }

  private char firstCharacter(int at) {
    String text = tokens.get(at).text();
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static boolean addsOrTakesAway(Token token) {
    return token.is(Kind.ADD) || token.is(Kind.SUBTRACT);
  }

  private void remarkInferred(int upperEnd, int lowerStart) {
    remarks.add(
        ProseFindingCode.FORMULA_DIVISION_INFERRED,
        tokens,
        Token.words(tokens.subList(0, upperEnd)),
        Token.words(tokens.subList(lowerStart, tokens.size())));
  }
}
