package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Rewrites LaTeX fractions as brackets around a division, and takes away the braces that only
/// group.
public final class Fractions {

  private static final int DEEPEST = 40;

  private final List<Token> tokens;
  private final Brackets groups;
  private final List<Token> rewritten = new ArrayList<>();

  private Fractions(List<Token> tokens) {
    this.tokens = tokens;
    this.groups = Brackets.of(tokens, Kind.GROUP_OPEN, Kind.GROUP_CLOSE);
  }

  public static List<Token> resolve(List<Token> tokens) {
    boolean any = tokens.stream().anyMatch(token -> isLatex(token.kind()));
    if (!any) {
      return tokens;
    }
    var fractions = new Fractions(tokens);
    fractions.copy(0, tokens.size(), 0);
    return fractions.rewritten;
  }

  private static boolean isLatex(Kind kind) {
    return kind == Kind.FRACTION
        || kind == Kind.OVER
        || kind == Kind.GROUP_OPEN
        || kind == Kind.GROUP_CLOSE;
  }

  private void copy(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      at = copyOne(at, to, depth);
    }
  }

  private int copyOne(int at, int to, int depth) {
    Token token = tokens.get(at);
    if (token.is(Kind.FRACTION) && depth < DEEPEST) {
      return fraction(token, at, to, depth);
    }
    if (token.is(Kind.GROUP_OPEN) && depth < DEEPEST) {
      return group(at, depth);
    }
    if (!isLatex(token.kind())) {
      rewritten.add(token);
    }
    boolean underlinedGroup =
        depth < DEEPEST
            && token.is(Kind.UNDERLINE_START)
            && at + 1 < to
            && tokens.get(at + 1).is(Kind.GROUP_OPEN);
    if (underlinedGroup) {
      int end = group(at + 1, depth);
      rewritten.add(mark(Kind.UNDERLINE_END, "", token));
      return end;
    }
    return at + 1;
  }

  private int fraction(Token sign, int at, int to, int depth) {
    int upperEnd = argumentEnd(at + 1, to);
    int lowerEnd = argumentEnd(upperEnd, to);
    rewritten.add(mark(Kind.OPEN, "(", sign));
    bracketed(at + 1, upperEnd, sign, depth);
    rewritten.add(mark(Kind.DIVIDE, "/", sign));
    bracketed(upperEnd, lowerEnd, sign, depth);
    rewritten.add(mark(Kind.CLOSE, ")", sign));
    return lowerEnd;
  }

  private void bracketed(int from, int to, Token sign, int depth) {
    rewritten.add(mark(Kind.OPEN, "(", sign));
    copy(from, to, depth + 1);
    rewritten.add(mark(Kind.CLOSE, ")", sign));
  }

  /// Just after the group at `at`, or after one token when no group stands there.
  private int argumentEnd(int at, int to) {
    if (at >= to) {
      return to;
    }
    return tokens.get(at).is(Kind.GROUP_OPEN)
        ? Math.min(groups.partner(at) + 1, to)
        : Math.min(at + 1, to);
  }

  private int group(int open, int depth) {
    int close = groups.partner(open);
    int over = over(open, close);
    if (over < 0) {
      copy(open + 1, close, depth + 1);
    } else {
      Token sign = tokens.get(over);
      rewritten.add(mark(Kind.OPEN, "(", sign));
      bracketed(open + 1, over, sign, depth);
      rewritten.add(mark(Kind.DIVIDE, "/", sign));
      bracketed(over + 1, close, sign, depth);
      rewritten.add(mark(Kind.CLOSE, ")", sign));
    }
    return close + 1;
  }

  private int over(int open, int close) {
    for (int at = open + 1; at < close; at++) {
      if (tokens.get(at).is(Kind.OVER)) {
        return at;
      }
      at = tokens.get(at).is(Kind.GROUP_OPEN) ? groups.partner(at) : at;
    }
    return -1;
  }

  private static Token mark(Kind kind, String text, Token near) {
    return Token.of(kind, text, near.start(), near.end(), true);
  }
}
