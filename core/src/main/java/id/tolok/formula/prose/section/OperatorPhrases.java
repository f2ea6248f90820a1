package id.tolok.formula.prose.section;

import id.tolok.formula.prose.grammar.WeakDivisions;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Marks the words and signs that surely compute: `dibagi dengan`, `dikali`, `+`, `÷`. A word
/// counts only between two quantities; a sign that is often part of a name, such as a lone slash,
/// is left for {@link WeakDivisions} to judge.
public final class OperatorPhrases {

  private static final Map<String, Kind> OPERATIONS =
      Map.ofEntries(
          Map.entry("dibagi", Kind.DIVIDE),
          Map.entry("dibanding", Kind.DIVIDE),
          Map.entry("dikali", Kind.MULTIPLY),
          Map.entry("dikonversi", Kind.MULTIPLY),
          Map.entry("dikonversikan", Kind.MULTIPLY),
          Map.entry("ditambah", Kind.ADD),
          Map.entry("plus", Kind.ADD),
          Map.entry("dikurangi", Kind.SUBTRACT),
          Map.entry("minus", Kind.SUBTRACT));

  private static final Set<String> DERIVATIONS =
      Set.of("dihitung", "diperoleh", "didapat", "didapatkan", "diukur", "dilakukan", "dirumuskan");
  private static final Set<String> COMPARING = Set.of("membagi", "membandingkan");
  private static final Set<String> DERIVATION_LINKS =
      Set.of(
          "dengan",
          "cara",
          "rumus",
          "formula",
          "menggunakan",
          "dari",
          "melalui",
          "berdasarkan",
          "hasil",
          "memakai");

  private static final Map<String, String> SPLIT =
      Map.of(
          "bagi",
          "dibagi",
          "banding",
          "dibanding",
          "kali",
          "dikali",
          "kurangi",
          "dikurangi",
          "tambah",
          "ditambah",
          "bandingkan",
          "dibanding",
          "kalikan",
          "dikali");

  private final List<Token> tokens;
  private final List<Token> marked = new ArrayList<>();

  private OperatorPhrases(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// Whether a word alone asks for an operation.
  static boolean isOperatorWord(String word) {
    return OPERATIONS.containsKey(word);
  }

  public static List<Token> mark(List<Token> tokens) {
    var phrases = new OperatorPhrases(tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = phrases.step(at);
    }
    return Minuses.mark(phrases.marked);
  }

  private int step(int at) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      var phrase = spelled(at);
      if (phrase.isPresent()) {
        marked.add(phrase.get().token());
        return phrase.get().end();
      }
    }
    marked.add(signed(token, at));
    return at + 1;
  }

  /// An operator phrase and the index just after it.
  private record Phrase(Token token, int end) {}

  private Optional<Phrase> spelled(int at) {
    String word = tokens.get(at).canonical();
    String next = canonical(at + 1);
    int derivation = derivationEnd(at);
    if (derivation > at) {
      return Optional.of(new Phrase(joined(Kind.EQUALS, at, derivation), derivation));
    }
    if (word.equals("sama") && next.equals("dengan")) {
      return Optional.of(new Phrase(joined(Kind.EQUALS, at, at + 2), at + 2));
    }
    if (word.equals("di") && SPLIT.containsKey(next)) {
      return phrase(SPLIT.get(next), at, at + 2);
    }
    if (Vocabulary.isNearly(word, "dikali") && Multipliers.at(tokens, at + 1).isPresent()) {
      return phrase("dikali", at, at + 1);
    }
    if (word.equals("kali")) {
      return isTimes(at) ? phrase("dikali", at, at + 1) : Optional.empty();
    }
    if (isLetterX(tokens.get(at))) {
      return hasQuantityBefore() && hasQuantityAfter(at + 1) && !isFrequency(at)
          ? phrase("dikali", at, at + 1)
          : Optional.empty();
    }
    return phrase(word, at, at + 1);
  }

  /// Just after *dihitung dengan cara*, *diperoleh dari* and the like before a formula; `at` itself
  /// when there is none.
  private int derivationEnd(int at) {
    if (!DERIVATIONS.contains(canonical(at))) {
      return at;
    }
    boolean verb =
        !marked.isEmpty() && Vocabulary.VERB_MAKERS.contains(marked.getLast().canonical());
    if (verb || Vocabulary.QUANTITY.contains(firstWordMarked()) || !computesAfter(at)) {
      return at;
    }
    int end = at + 1;
    while (DERIVATION_LINKS.contains(canonical(end))) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private String firstWordMarked() {
    return marked.stream().filter(Token::isWord).map(Token::canonical).findFirst().orElse("");
  }

  private boolean computesAfter(int at) {
    return tokens.subList(at, tokens.size()).stream()
        .map(Token::canonical)
        .anyMatch(word -> OPERATIONS.containsKey(word) || COMPARING.contains(word));
  }

  private Optional<Phrase> phrase(String word, int at, int wordEnd) {
    Kind kind = OPERATIONS.get(word);
    if (kind == null) {
      return Optional.empty();
    }
    int end = wordEnd;
    if (canonical(end).equals("dengan") || canonical(end).equals("oleh")) {
      end++;
    }
    if (canonical(end).equals("nilai") && canonical(end + 1).equals("dasar")) {
      end += 2;
    }
    boolean verb =
        !marked.isEmpty() && Vocabulary.VERB_MAKERS.contains(marked.getLast().canonical());
    return hasQuantityBefore() && hasQuantityAfter(end) && !verb
        ? Optional.of(new Phrase(joined(kind, at, end), end))
        : Optional.empty();
  }

  private Token joined(Kind kind, int from, int to) {
    var run = tokens.subList(from, to);
    return Token.of(
        kind,
        Token.words(run),
        run.getFirst().start(),
        run.getLast().end(),
        run.getFirst().spaced());
  }

  private Token signed(Token token, int at) {
    if (!token.is(Kind.SIGN)) {
      return token;
    }
    boolean between = hasQuantityBefore() && hasQuantityAfter(at + 1);
    return switch (token.text()) {
      case "÷" -> between ? token.as(Kind.DIVIDE) : token;
      case "+" -> between ? token.as(Kind.ADD) : token;
      case "×", "*", "·", "∙", "⋅", "•" -> between ? token.as(Kind.MULTIPLY) : token;
      case "/", "∕", "⁄" -> between && isSurelyDivision(at) ? token.as(Kind.DIVIDE) : token;
      case ":" -> between && standsBetweenBrackets(at) ? token.as(Kind.DIVIDE) : token;
      default -> token;
    };
  }

  /// A slash before a counting word, or beside a bracket that groups.
  private boolean isSurelyDivision(int at) {
    Token before = tokens.get(at - 1);
    Token after = tokens.get(at + 1);
    return Vocabulary.QUANTITY.contains(after.canonical())
        || (before.is(Kind.CLOSE) && (after.is(Kind.OPEN) || before.text().isEmpty()))
        || (after.is(Kind.OPEN) && token(at).spaced())
        || (before.is(Kind.CLOSE) && (token(at).spaced() || after.spaced()))
        || (before.is(Kind.CLOSE) && after.is(Kind.NUMBER));
  }

  private boolean standsBetweenBrackets(int at) {
    return tokens.get(at - 1).is(Kind.CLOSE) && tokens.get(at + 1).is(Kind.OPEN);
  }

  private static boolean isLetterX(Token token) {
    return token.text().equals("x") || token.text().equals("X");
  }

  /// `2x sebulan`, `3 x seminggu`: how often, not how much.
  private boolean isFrequency(int at) {
    return !marked.isEmpty()
        && marked.getLast().is(Kind.NUMBER)
        && canonical(at + 1).startsWith("se")
        && !canonical(at + 1).equals("seluruh")
        && !canonical(at + 1).startsWith("sera");
  }

  /// `kali` computes before a number, a bracket or a quantity; after a number it is a unit.
  private boolean isTimes(int at) {
    boolean afterNumber = !marked.isEmpty() && marked.getLast().is(Kind.NUMBER);
    int next = canonical(at + 1).equals("dengan") ? at + 2 : at + 1;
    return next < tokens.size()
        && (tokens.get(next).is(Kind.NUMBER)
            || Multipliers.at(tokens, next).isPresent()
            || tokens.get(next).is(Kind.OPEN)
            || (!afterNumber && Vocabulary.QUANTITY.contains(canonical(next))));
  }

  private boolean hasQuantityBefore() {
    for (int at = marked.size() - 1; at >= 0; at--) {
      Token token = marked.get(at);
      if (token.isContent() || token.is(Kind.CLOSE) || token.isSign("%")) {
        return true;
      }
      if (token.isOperator() || token.is(Kind.OPEN) || token.is(Kind.EQUALS) || token.isSign(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasQuantityAfter(int from) {
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.isContent() || token.is(Kind.OPEN)) {
        return true;
      }
      if (token.is(Kind.CLOSE)
          || token.is(Kind.EQUALS)
          || token.isOperator()
          || token.isSign(";")) {
        return false;
      }
    }
    return false;
  }

  private Token token(int at) {
    return tokens.get(at);
  }

  private String canonical(int at) {
    return at < tokens.size() ? tokens.get(at).canonical() : "";
  }
}
