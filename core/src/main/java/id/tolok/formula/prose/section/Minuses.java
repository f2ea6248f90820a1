package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells the dash that takes away from the one that hyphenates, lists or spans.
final class Minuses {

  private static final Set<String> TIME_LETTERS = Set.of("n", "t", "i");

  private Minuses() {}

  static List<Token> mark(List<Token> tokens) {
    var marked = new ArrayList<Token>();
    boolean computing = tokens.stream().anyMatch(Token::isOperator);
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean minus =
          token.isSign("-") && at > 0 && at + 1 < tokens.size() && isMinus(tokens, at, computing);
      marked.add(minus ? token.as(Kind.SUBTRACT) : token);
    }
    return marked;
  }

  private static boolean isMinus(List<Token> tokens, int at, boolean computing) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    if (!isQuantityEnd(before) || !(after.isContent() || after.is(Kind.OPEN))) {
      return false;
    }
    if (before.is(Kind.CLOSE) || after.is(Kind.OPEN)) {
      return computing || (before.is(Kind.CLOSE) && after.is(Kind.OPEN));
    }
    boolean blanks = tokens.get(at).spaced() && after.spaced();
    if (isLetter(before) && isLetter(after)) {
      return true;
    }
    if (!blanks
        || isIndex(before, after)
        || isSpan(before, after)
        || areAbbreviations(before, after)) {
      return false;
    }
    return computing || isInBrackets(tokens, at) || beginsAlike(tokens, at);
  }

  private static boolean isQuantityEnd(Token token) {
    return token.isContent() || token.is(Kind.CLOSE) || token.isSign("%");
  }

  private static boolean isLetter(Token token) {
    return token.is(Kind.PHRASE)
        || (token.isWord()
            && token.text().length() == 1
            && Character.isUpperCase(token.text().charAt(0)));
  }

  /// `tahun n - 1`.
  private static boolean isIndex(Token before, Token after) {
    return after.is(Kind.NUMBER) && TIME_LETTERS.contains(before.canonical());
  }

  /// `2021 - 2026`, `covid - 19`.
  private static boolean isSpan(Token before, Token after) {
    boolean years = before.text().length() == 4 && after.text().length() == 4;
    return after.is(Kind.NUMBER) && (before.is(Kind.NUMBER) ? years : before.isWord());
  }

  private static boolean areAbbreviations(Token before, Token after) {
    return isAbbreviation(before) && isAbbreviation(after);
  }

  private static boolean isAbbreviation(Token token) {
    return token.isWord()
        && token.text().length() >= 2
        && token.text().chars().allMatch(c -> !Character.isLowerCase(c));
  }

  private static boolean isInBrackets(List<Token> tokens, int at) {
    int depth = 0;
    for (int back = at; back >= 0 && depth >= 0; back--) {
      depth += tokens.get(back).is(Kind.CLOSE) ? 1 : tokens.get(back).is(Kind.OPEN) ? -1 : 0;
    }
    return depth < 0;
  }

  /// Both sides are of the same kind: both count, or neither does and they share a word.
  private static boolean beginsAlike(List<Token> tokens, int at) {
    boolean leftCounts = false;
    var leftWords = new java.util.HashSet<String>();
    for (Token token : tokens.subList(0, at)) {
      leftWords.add(token.canonical());
    }
    leftCounts = Vocabulary.QUANTITY.contains(firstWord(tokens.subList(0, at)));
    boolean rightCounts =
        Vocabulary.QUANTITY.contains(firstWord(tokens.subList(at, tokens.size())));
    if (leftCounts || rightCounts) {
      return leftCounts && rightCounts;
    }
    return tokens.subList(at + 1, tokens.size()).stream()
        .anyMatch(token -> token.isWord() && leftWords.contains(token.canonical()));
  }

  private static String firstWord(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).map(Token::canonical).findFirst().orElse("");
  }
}
