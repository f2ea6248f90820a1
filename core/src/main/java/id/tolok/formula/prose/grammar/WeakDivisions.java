package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Judges signs and words that sometimes divide and more often belong to a name: a slash inside a
/// compound, a colon behind a label, *per*, *dari*, *terhadap*, *dengan*.
///
/// Each candidate collects points for what speaks for a division; the best one that has enough
/// divides. A counting word on its right side, the same noun on both sides and a printed hundred
/// weigh most.
public final class WeakDivisions {

  private static final int ENOUGH = 2;
  private static final int ENOUGH_FOR_A_TIGHT_SLASH = 3;
  private static final int SURE = 6;
  private static final int MOST_CANDIDATES = 60;
  private static final Set<String> DIVIDING_WORDS =
      Set.of("per", "terhadap", "dari", "bagi", "banding");
  private static final Set<String> DIVIDING_WORDS_AFTER_A_RATIO_WORD = Set.of("dengan", "dan");
  private static final Set<String> AGAINST = Set.of("terhadap", "dengan");
  private static final Set<String> JOINING = Set.of("terhadap", "per");
  private static final Set<String> WHOLES = Set.of("jumlah", "total", "σ", "target", "banyaknya");

  private final List<Token> tokens;
  private final Run run;
  private final ReadingContext context;

  WeakDivisions(Run run, ReadingContext context) {
    this.run = run;
    this.tokens = run.tokens(run.whole());
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
    for (int at = span.from();
        at < span.to() && candidates.size() < MOST_CANDIDATES;
        at = run.after(at)) {
      if (at > span.from() && at + 1 < span.to()) {
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
    Sort sort = sort(tokens.get(at));
    boolean between = isQuantityEnd(tokens.get(at - 1)) && isQuantityStart(tokens.get(at + 1));
    if (sort == Sort.NONE || !between || neverDivides(span, at, sort)) {
      return Integer.MIN_VALUE;
    }
    return sort != Sort.WORD && areLetters(at)
        ? SURE
        : ownPoints(span, at, sort) + surroundingPoints(span, at);
  }

  /// What may divide here.
  private enum Sort {
    NONE,
    SLASH,
    COLON,
    WORD
  }

  private Sort sort(Token token) {
    if (token.isSign("/") || token.isSign("∕") || token.isSign("⁄")) {
      return Sort.SLASH;
    }
    if (token.isSign(":")) {
      return Sort.COLON;
    }
    boolean word =
        DIVIDING_WORDS.contains(token.canonical())
            || (context.ratioWordLeads()
                && DIVIDING_WORDS_AFTER_A_RATIO_WORD.contains(token.canonical()));
    return word ? Sort.WORD : Sort.NONE;
  }

  private boolean neverDivides(Span span, int at, Sort sort) {
    if (sort == Sort.COLON && !areLetters(at)) {
      boolean ratioExpected =
          context.multiplierPrinted() || context.ratioWordLeads() || context.shareExpected();
      return !ratioExpected && !countsOnBothSides(span, at);
    }
    return tokens.get(at).canonical().equals("dari") && tokens.get(at + 1).is(Kind.OPEN);
  }

  private int ownPoints(Span span, int at, Sort sort) {
    String word = tokens.get(at).canonical();
    return switch (sort) {
      case NONE -> Integer.MIN_VALUE;
      case SLASH -> slashPoints(at);
      case COLON -> countsOnBothSides(span, at) ? 0 : -1;
      case WORD -> {
        boolean opposes = context.multiplierPrinted() && JOINING.contains(word);
        boolean announced = DIVIDING_WORDS_AFTER_A_RATIO_WORD.contains(word);
        int rate = word.equals("per") && isRateBase(at + 1) ? -4 : 0;
        int against = context.ratioWordLeads() && AGAINST.contains(word) ? 1 : 0;
        yield (opposes || announced ? 0 : -1) + rate + against;
      }
    };
  }

  private int surroundingPoints(Span span, int at) {
    int points = wholePoints(at);
    if (sharesNoun(span, at)) {
      points += at - span.from() > 2 ? 3 : 2;
    }
    if (context.multiplierPrinted()) {
      points += 2;
    } else if (context.shareExpected()) {
      points += 1;
    }
    return points + (context.ratioWordLeads() ? 2 : 0);
  }

  private boolean countsOnBothSides(Span span, int at) {
    return tokens.get(at).spaced()
        && Vocabulary.QUANTITY.contains(tokens.get(span.from()).canonical())
        && Vocabulary.QUANTITY.contains(tokens.get(at + 1).canonical());
  }

  private int slashPoints(int at) {
    boolean before = tokens.get(at).spaced();
    boolean after = tokens.get(at + 1).spaced();
    return (before && after ? 1 : before || after ? 0 : -1);
  }

  private int wholePoints(int at) {
    String word = tokens.get(at).canonical();
    String whole = tokens.get(at + 1).canonical();
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
