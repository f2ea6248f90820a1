package id.tolok.formula.prose;

import id.tolok.formula.prose.Grammar.Span;
import id.tolok.formula.prose.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Judges signs and words that sometimes divide and more often belong to a name: a slash inside a
/// compound, a colon behind a label, *per*, *dari*, *terhadap*, *dengan*.
///
/// Each candidate collects points for what speaks for a division; the best one that has enough
/// divides. A counting word on its right side, the same noun on both sides and a printed hundred
/// weigh most.
final class WeakDivisions {

  private static final int ENOUGH = 2;
  private static final int ENOUGH_FOR_A_TIGHT_SLASH = 3;
  private static final int MOST_CANDIDATES = 60;
  private static final Set<String> DIVIDING_WORDS =
      Set.of("per", "terhadap", "dari", "bagi", "banding");
  private static final Set<String> DIVIDING_WORDS_AFTER_A_RATIO_WORD = Set.of("dengan", "dan");
  private static final Set<String> AGAINST = Set.of("terhadap", "dengan");
  private static final Set<String> WHOLES = Set.of("jumlah", "total", "σ", "target", "banyaknya");

  private final List<Token> tokens;
  private final Brackets brackets;
  private final ReadingContext context;

  WeakDivisions(List<Token> tokens, Brackets brackets, ReadingContext context) {
    this.tokens = tokens;
    this.brackets = brackets;
    this.context = context;
  }

  ReadingContext context() {
    return context;
  }

  private record Candidate(int at, int points) {}

  /// The places in a level that divide: at most one, or each that is surely meant when the level is
  /// a sum.
  List<Integer> find(Span span, boolean sum) {
    var candidates = new ArrayList<Candidate>();
    for (int at = span.from(); at < span.to() && candidates.size() < MOST_CANDIDATES; at++) {
      if (tokens.get(at).is(Kind.OPEN)) {
        at = brackets.partner(at);
      } else if (at > span.from() && at + 1 < span.to()) {
        int points = points(span, at);
        if (points >= (isTightSlash(at) ? ENOUGH_FOR_A_TIGHT_SLASH : ENOUGH)) {
          candidates.add(new Candidate(at, points));
        }
      }
    }
    if (candidates.isEmpty()) {
      return List.of();
    }
    if (sum) {
      return candidates.stream().map(Candidate::at).toList();
    }
    var best = candidates.getFirst();
    for (Candidate candidate : candidates) {
      best = candidate.points() > best.points() ? candidate : best;
    }
    return List.of(best.at());
  }

  private int points(Span span, int at) {
    Token token = tokens.get(at);
    String word = token.canonical();
    boolean slash = token.isSign("/") || token.isSign("∕") || token.isSign("⁄");
    boolean colon = token.isSign(":");
    boolean ratioWord =
        context.ratioWordLeads() && DIVIDING_WORDS_AFTER_A_RATIO_WORD.contains(word);
    if (!slash && !colon && !DIVIDING_WORDS.contains(word) && !ratioWord) {
      return Integer.MIN_VALUE;
    }
    if (!isQuantityEnd(tokens.get(at - 1)) || !isQuantityStart(tokens.get(at + 1))) {
      return Integer.MIN_VALUE;
    }
    if (word.equals("dari") && tokens.get(at + 1).is(Kind.OPEN)) {
      return Integer.MIN_VALUE;
    }
    if ((slash || colon) && areLetters(at)) {
      return 6;
    }
    boolean against = word.equals("terhadap") && context.multiplierPrinted();
    int points = slash ? slashPoints(at) : ratioWord || against ? 0 : -1;
    boolean ratioExpected =
        context.multiplierPrinted() || context.ratioWordLeads() || context.shareExpected();
    if (colon && !ratioExpected) {
      return Integer.MIN_VALUE;
    }
    if (word.equals("per") && isRateBase(at + 1)) {
      points -= 4;
    }
    points += wholePoints(word, at);
    points += sharesNoun(span, at) ? (at - span.from() > 2 ? 3 : 2) : 0;
    points += context.multiplierPrinted() ? 2 : context.shareExpected() ? 1 : 0;
    points += context.ratioWordLeads() ? (AGAINST.contains(word) ? 3 : 2) : 0;
    return points;
  }

  private int slashPoints(int at) {
    boolean before = tokens.get(at).spaced();
    boolean after = tokens.get(at + 1).spaced();
    return (before && after ? 1 : before || after ? 0 : -1);
  }

  private int wholePoints(String word, int at) {
    int next = at + 1;
    String whole = tokens.get(next).canonical();
    if (WHOLES.contains(whole)) {
      return word.equals("dari") || word.equals("terhadap") ? 3 : 2;
    }
    return Vocabulary.QUANTITY.contains(whole) ? 2 : 0;
  }

  private boolean isTightSlash(int at) {
    return tokens.get(at).isSign("/") && !tokens.get(at).spaced() && !tokens.get(at + 1).spaced();
  }

  private boolean isRateBase(int at) {
    Token next = tokens.get(at);
    return next.is(Kind.NUMBER) || Vocabulary.RATE_BASES.contains(next.canonical());
  }

  private boolean areLetters(int at) {
    return isLetter(at - 1)
        && isLetter(at + 1)
        && (at < 2 || isBorder(tokens.get(at - 2)))
        && (at + 2 >= tokens.size() || isBorder(tokens.get(at + 2)));
  }

  private static boolean isBorder(Token token) {
    return !token.isContent() && !token.isSign("/");
  }

  private boolean isLetter(int at) {
    Token token = tokens.get(at);
    return token.is(Kind.PHRASE)
        || token.is(Kind.NAME)
        || (token.isWord()
            && token.text().length() <= 3
            && token.text().chars().noneMatch(Character::isLowerCase));
  }

  /// Whether the right side begins with a noun that also begins the left side.
  private boolean sharesNoun(Span span, int at) {
    String noun = noun(at + 1, span.to());
    if (noun.isEmpty()) {
      return false;
    }
    int seen = 0;
    for (int left = span.from(); left < at && seen < 3; left++) {
      if (tokens.get(left).isWord()) {
        seen++;
        if (tokens.get(left).canonical().equals(noun)) {
          return true;
        }
      }
    }
    return false;
  }

  private String noun(int from, int to) {
    for (int at = from; at < to; at++) {
      Token token = tokens.get(at);
      if (token.isWord() && !Vocabulary.QUANTITY.contains(token.canonical())) {
        return token.canonical();
      }
      if (!token.isWord() && !token.is(Kind.OPEN)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isQuantityEnd(Token token) {
    return token.isContent() || token.is(Kind.CLOSE);
  }

  private static boolean isQuantityStart(Token token) {
    return token.isContent() || token.is(Kind.OPEN);
  }
}
