package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A statement without the words that only announce what comes: *Perbandingan antara*, *Persentase
/// dari*, *dihitung dengan cara*.
///
/// @param tokens what is left
/// @param ratioWord whether the words announced a ratio
/// @param percentSaid whether they announced a percentage
/// @param numberMeant whether they say that a plain number is meant
public record Leads(
    List<Token> tokens, boolean ratioWord, boolean percentSaid, boolean numberMeant) {

  private static final Set<String> RATIO_WORDS =
      Set.of(
          "perbandingan",
          "rasio",
          "proporsi",
          "persentase",
          "membandingkan",
          "banding",
          "membagi",
          "pembagian",
          "bagi");
  private static final Optional<Multipliers.Found> NONE = Optional.empty();
  private static final Set<String> LINKS = Set.of("antara", "dari", "jumlah", "realisasi", "total");

  /// Puts a multiplier that was caught before the formula behind it.
  private static Leads scaleLast(List<Token> tokens, int end) {
    Token times = tokens.getFirst();
    var scaled = new ArrayList<>(tokens.subList(end, tokens.size()));
    scaled.add(Token.of(Kind.MULTIPLY, times.text(), times.start(), times.end(), true));
    scaled.addAll(tokens.subList(1, end));
    return new Leads(scaled, false, false, false);
  }

  /// *Hasil bagi A dengan B* says no more than *perbandingan A dengan B*.
  private static List<Token> withoutResult(List<Token> tokens) {
    boolean result =
        tokens.size() > 2
            && tokens.getFirst().canonical().equals("hasil")
            && (RATIO_WORDS.contains(tokens.get(1).canonical())
                || tokens.get(1).canonical().equals("bagi"));
    return result ? tokens.subList(1, tokens.size()) : tokens;
  }

  public static Leads of(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size()
        && !tokens.get(from).isContent()
        && !tokens.get(from).is(Kind.OPEN)
        && !tokens.get(from).is(Kind.SUBTRACT)) {
      from++;
    }
    var rest = tokens.subList(from, tokens.size());
    if (rest.size() < 2) {
      return new Leads(rest, false, false, false);
    }
    if (rest.getFirst().canonical().equals("bilangan") && rest.get(1).is(Kind.NUMBER)) {
      return new Leads(rest.subList(1, rest.size()), false, false, true);
    }
    var leading = rest.getFirst().text().equalsIgnoreCase("x") ? Multipliers.at(rest, 1) : NONE;
    if (leading.isPresent() && leading.get().end() < rest.size()) {
      return scaleLast(rest, leading.get().end());
    }
    rest = withoutResult(rest);
    String word = rest.getFirst().canonical();
    boolean ratio = RATIO_WORDS.contains(word);
    boolean percent = word.equals("persentase");
    String next = rest.get(1).canonical();
    if (!ratio || (percent && !LINKS.contains(next))) {
      return new Leads(rest, ratio, false, false);
    }
    int start = next.equals("antara") || next.equals("dari") ? 2 : 1;
    return new Leads(rest.subList(Math.min(start, rest.size()), rest.size()), true, percent, false);
  }
}
