package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts together what belongs together and takes apart what does not: an indexed letter `X(t+1)` is
/// one name, `3a` is three times a, and the fraction in `1/8 (a + b)` multiplies the bracket.
public final class Joints {

  private static final Pattern COEFFICIENT = Pattern.compile("\\d{1,4}[A-Za-z]");
  private static final Set<String> TIMES = Set.of("x", "×", "*", "kali", "dikali");
  private static final int LONGEST_INDEX = 5;
  private static final int LONGEST_LETTER = 3;

  private final List<Token> tokens;
  private final List<Token> jointed = new ArrayList<>();

  private Joints(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static List<Token> resolve(List<Token> tokens) {
    var joints = new Joints(tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = joints.step(at);
    }
    return joints.jointed;
  }

  private int step(int at) {
    int indexEnd = indexEnd(at);
    if (indexEnd > at) {
      Token letter = tokens.get(at);
      String name = Token.words(tokens.subList(at, indexEnd));
      int end = tokens.get(indexEnd - 1).end();
      jointed.add(Token.of(Kind.WORD, name, letter.start(), end, letter.spaced()));
      return indexEnd;
    }
    if (isCoefficient(at)) {
      coefficient(tokens.get(at));
      return at + 1;
    }
    if (isFractionOfBracket(at)) {
      jointed.add(tokens.get(at));
      jointed.add(tokens.get(at + 1).as(Kind.DIVIDE));
      jointed.add(tokens.get(at + 2));
      jointed.add(times(tokens.get(at + 2).end()));
      return at + 3;
    }
    if (isBracketedMultiplier(at)) {
      int close = Multipliers.at(tokens, at + 2).map(Multipliers.Found::end).orElse(at + 2);
      jointed.addAll(tokens.subList(at + 1, close));
      return close + 1;
    }
    jointed.add(tokens.get(at));
    return at + 1;
  }

  /// `(x 100%)`.
  private boolean isBracketedMultiplier(int at) {
    return at > 0
        && at + 3 < tokens.size()
        && tokens.get(at).is(Kind.OPEN)
        && TIMES.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT))
        && Multipliers.at(tokens, at + 2)
            .filter(found -> found.end() < tokens.size() && tokens.get(found.end()).is(Kind.CLOSE))
            .isPresent();
  }

  private static Token times(int place) {
    return Token.of(Kind.MULTIPLY, "x", place, place, true);
  }

  /// Just after the bracket of an index behind a letter; `at` itself when there is none.
  private int indexEnd(int at) {
    Token letter = tokens.get(at);
    boolean lettered =
        letter.isWord()
            && letter.text().length() <= LONGEST_LETTER
            && letter.text().chars().noneMatch(Character::isLowerCase)
            && at + 2 < tokens.size()
            && tokens.get(at + 1).is(Kind.OPEN)
            && !tokens.get(at + 1).spaced();
    if (!lettered) {
      return at;
    }
    for (int end = at + 2; end < tokens.size() && end - at <= LONGEST_INDEX + 1; end++) {
      Token token = tokens.get(end);
      if (token.is(Kind.CLOSE)) {
        return end + 1;
      }
      boolean index =
          token.text().length() <= 3
              && (token.isWord()
                  || token.is(Kind.NUMBER)
                  || token.isSign("+")
                  || token.isSign("-"));
      if (!index) {
        return at;
      }
    }
    return at;
  }

  private boolean isCoefficient(int at) {
    return tokens.get(at).isWord()
        && COEFFICIENT.matcher(tokens.get(at).text()).matches()
        && (at == 0 || isBorder(tokens.get(at - 1)))
        && at + 1 < tokens.size()
        && isBorder(tokens.get(at + 1));
  }

  private static boolean isBorder(Token token) {
    return token.is(Kind.OPEN)
        || token.is(Kind.CLOSE)
        || token.is(Kind.EQUALS)
        || token.isSign("+")
        || token.isSign("-")
        || token.isSign("/");
  }

  private void coefficient(Token token) {
    int letterAt = token.text().length() - 1;
    int seam = token.end() - 1;
    String digits = token.text().substring(0, letterAt);
    jointed.add(Token.number(digits, new BigDecimal(digits), token.start(), seam, token.spaced()));
    jointed.add(Token.of(Kind.MULTIPLY, "", seam, seam, false));
    jointed.add(Token.of(Kind.WORD, token.text().substring(letterAt), seam, token.end(), false));
  }

  private boolean isFractionOfBracket(int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).is(Kind.NUMBER)
        && tokens.get(at + 1).isSign("/")
        && tokens.get(at + 2).is(Kind.NUMBER)
        && tokens.get(at + 3).is(Kind.OPEN);
  }
}
