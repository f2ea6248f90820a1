package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.List;
import java.util.Set;

/// Cuts from a run of words what is not part of the quantity's name.
public final class Names {

  private static final String LOOSE = " ,.;:-–—=…•*·/|\"'“”‘’><→✓";

  private static final String BRACKETS = "()[]{}";

  private static final Set<String> LEADS =
      Set.of("dengan", "dihitung", "merupakan", "yaitu", "adalah", "ialah", "membandingkan");

  /// Words before which everything only explains why a step is taken.
  private static final Set<String> STEPS = Set.of("kemudian", "lalu", "selanjutnya");

  private static final Set<String> PERIODS =
      Set.of("tahun", "bulan", "triwulan", "semester", "periode", "minggu", "yang", "hari");

  private Names() {}

  /// The tokens of the name proper: no punctuation or connecting words at the ends, no `(A)` that
  /// only names a letter.
  public static List<Token> cleaned(List<Token> run) {
    int from = 0;
    int to = stepsCut(run);
    while (from < to && (isLoose(run.get(from)) || isLead(run, from))) {
      from++;
    }
    while (to > from && (isLoose(run.get(to - 1)) || isConnector(run, to - 1))) {
      to--;
    }
    while (to - from > 3 && isLetterInBrackets(run.subList(to - 3, to))) {
      to -= 3;
    }
    return run.subList(from, to);
  }

  private static int stepsCut(List<Token> run) {
    for (int at = 1; at < run.size(); at++) {
      if (STEPS.contains(run.get(at).canonical()) && !isPast(run, at)) {
        return at;
      }
    }
    return run.size();
  }

  private static boolean isLead(List<Token> run, int at) {
    String word = run.get(at).canonical();
    return LEADS.contains(word) && at + 1 < run.size();
  }

  private static boolean isConnector(List<Token> run, int at) {
    return Vocabulary.CONNECTORS.contains(run.get(at).canonical()) && !isPast(run, at);
  }

  /// *tahun lalu*, *bulan yang lalu*: a time, not a step.
  private static boolean isPast(List<Token> run, int at) {
    return run.get(at).canonical().equals("lalu")
        && at > 0
        && PERIODS.contains(run.get(at - 1).canonical());
  }

  private static boolean isLetterInBrackets(List<Token> run) {
    return run.get(0).is(Kind.OPEN)
        && run.get(1).isWord()
        && run.get(1).text().length() == 1
        && run.get(2).is(Kind.CLOSE);
  }

  private static boolean isLoose(Token token) {
    return token.setsApart()
        || (token.is(Kind.SIGN)
            && (LOOSE.contains(token.text()) || BRACKETS.contains(token.text())));
  }

  /// Words without loose punctuation at their ends.
  public static String trimmed(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && LOOSE.indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && LOOSE.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }
}
