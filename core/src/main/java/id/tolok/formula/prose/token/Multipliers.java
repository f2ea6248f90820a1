package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The hundred, thousand and more that a whole ratio is multiplied by, in all their spellings.
public final class Multipliers {

  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Set<BigDecimal> SCALES =
      Set.of(
          HUNDRED,
          BigDecimal.valueOf(1_000),
          BigDecimal.valueOf(10_000),
          BigDecimal.valueOf(100_000),
          BigDecimal.valueOf(1_000_000));

  private static final Map<String, BigDecimal> WORDS =
      Map.of("seratus", HUNDRED, "seribu", BigDecimal.valueOf(1_000));

  private static final Set<String> WORDS_ENDING_IN_X =
      Set.of("index", "fax", "box", "matrix", "telex", "ex", "mix", "max", "linux", "six", "tax");

  private static final Pattern STUCK = Pattern.compile("(\\p{L}{3,})[xX]10{2,6}");

  private Multipliers() {}

  /// A multiplier at a place among tokens.
  ///
  /// @param end index just after its last token
  /// @param percent whether a percent sign or word stands with it
  public record Found(BigDecimal value, int end, boolean percent) {}

  /// The multiplier whose number stands at `index`, `100`, `100 %`, `seratus persen`, `1.000`.
  public static Optional<Found> at(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(index);
    BigDecimal value =
        token.is(Kind.NUMBER) ? token.number() : WORDS.getOrDefault(token.canonical(), null);
    if (value == null || !isScale(value)) {
      return Optional.empty();
    }
    boolean percent = index + 1 < tokens.size() && isPercent(tokens.get(index + 1));
    return Optional.of(new Found(value, index + (percent ? 2 : 1), percent));
  }

  public static boolean isScale(BigDecimal value) {
    return SCALES.stream().anyMatch(scale -> scale.compareTo(value) == 0);
  }

  public static boolean isPercent(Token token) {
    return token.isSign("%") || token.canonical().equals("persen") || token.isSign("٪");
  }

  /// Where a times sign is stuck in a word that a scale follows: `difasilitasiX 100%`, `x100`.
  /// Minus one when there is none.
  static int timesStuckIn(String word, String text, int end) {
    char last = word.charAt(word.length() - 1);
    if ((last == 'x' || last == 'X')
        && word.length() > 2
        && Character.isLetter(word.charAt(word.length() - 2))
        && !WORDS_ENDING_IN_X.contains(word.toLowerCase(java.util.Locale.ROOT))
        && scaleFollows(text, end)) {
      return word.length() - 1;
    }
    var stuck = STUCK.matcher(word);
    if (stuck.matches()) {
      return stuck.end(1);
    }
    char first = word.charAt(0);
    boolean stuckBefore =
        (first == 'x' || first == 'X')
            && word.length() > 1
            && word.chars().skip(1).allMatch(Character::isDigit);
    return stuckBefore && word.length() > 3 ? 0 : -1;
  }

  private static boolean scaleFollows(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return text.startsWith("100", at)
        || text.startsWith("1.000", at)
        || text.startsWith("10.000", at);
  }

  /// A hundred that a scanner misread, `1OO %`, when a percent sign follows it.
  static Optional<BigDecimal> misreadHundred(String word, String text, int end) {
    boolean shape =
        word.length() == 3
            && "1lI".indexOf(word.charAt(0)) >= 0
            && "0Oo".indexOf(word.charAt(1)) >= 0
            && "0Oo".indexOf(word.charAt(2)) >= 0;
    if (!shape) {
      return Optional.empty();
    }
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean percent =
        at < text.length() && (text.charAt(at) == '%' || text.startsWith("persen", at));
    return percent ? Optional.of(HUNDRED) : Optional.empty();
  }
}
