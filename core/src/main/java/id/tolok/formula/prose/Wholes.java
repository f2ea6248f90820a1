package id.tolok.formula.prose;

import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sum told by naming its parts: *Jumlah nilai tiga unsur yang terdiri atas: a, b dan c*.
///
/// @param terms the parts in the writer's words
record Wholes(List<String> terms) {

  private static final Set<String> HEADS =
      Set.of("nilai", "skor", "bobot", "komponen", "unsur", "penjumlahan", "aspek", "poin");
  private static final Set<String> PLURALS = Set.of("komponen", "unsur", "aspek");
  private static final Set<String> LISTING = Set.of("meliputi", "mencakup", "yaitu", "yakni");
  private static final Set<String> OF = Set.of("atas", "dari");
  private static final Set<String> NUMBER_WORDS =
      Set.of("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");

  static Optional<Wholes> of(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.stream().anyMatch(Token::isOperator)) {
      return Optional.empty();
    }
    String first = tokens.getFirst().canonical();
    String second = tokens.size() > 1 ? tokens.get(1).canonical() : "";
    boolean adds = first.equals("penjumlahan") || (first.equals("jumlah") && second.equals("dari"));
    boolean head =
        adds
            || ((Vocabulary.COUNTING.contains(first) || first.equals("nilai"))
                && tokens.stream().limit(6).anyMatch(token -> HEADS.contains(token.canonical())));
    if (!head) {
      return Optional.empty();
    }
    int listing = listing(tokens);
    if (listing < 0 && tokens.stream().anyMatch(token -> token.isSign(","))) {
      listing = of(tokens, "dari");
    }
    int from = listing > 0 ? listing : adds ? (second.equals("dari") ? 2 : 1) : -1;
    if (from < 0 || from >= tokens.size() || tokens.get(from).is(Kind.OPEN)) {
      return Optional.empty();
    }
    var terms = terms(tokens.subList(from, tokens.size()));
    return terms.size() < 2 ? Optional.empty() : Optional.of(new Wholes(terms));
  }

  /// Just after *terdiri atas :*, *meliputi* and the like; minus one when nothing lists parts.
  private static int listing(List<Token> tokens) {
    for (int at = 1; at < tokens.size() - 1; at++) {
      String word = tokens.get(at).canonical();
      boolean consists = word.equals("terdiri") && OF.contains(tokens.get(at + 1).canonical());
      if (consists || LISTING.contains(word)) {
        return at + (consists ? 2 : 1);
      }
      if (tokens.get(at).isSign(":")) {
        return at + 1;
      }
    }
    return -1;
  }

  private static int of(List<Token> tokens, String word) {
    for (int at = 1; at < tokens.size() - 1; at++) {
      if (tokens.get(at).canonical().equals(word)) {
        return at + 1;
      }
    }
    return -1;
  }

  private static List<String> terms(List<Token> list) {
    boolean semicolons = list.stream().anyMatch(token -> token.isSign(";"));
    boolean lines = list.stream().filter(token -> token.is(Kind.BREAK)).count() >= 2;
    var terms = new ArrayList<String>();
    var current = new ArrayList<Token>();
    for (Token token : list) {
      boolean comma = !semicolons && !lines && token.isSign(",");
      boolean ends = comma || token.isSign(";") || (lines && token.is(Kind.BREAK));
      if (ends) {
        addTerm(terms, current);
        current = new ArrayList<>();
      } else {
        current.add(token);
      }
    }
    boolean separated = !terms.isEmpty();
    int and = semicolons || lines ? -1 : lastAnd(current);
    if (and > 0) {
      addTerm(terms, current.subList(0, and));
      addTerm(terms, current.subList(and + 1, current.size()));
    } else {
      addTerm(terms, current);
    }
    return separated || and > 0 ? terms : List.of();
  }

  private static int lastAnd(List<Token> tokens) {
    for (int at = tokens.size() - 2; at > 0; at--) {
      String word = tokens.get(at).canonical();
      if (word.equals("dan") || word.equals("serta") || tokens.get(at).isSign("&")) {
        return at;
      }
    }
    return -1;
  }

  private static void addTerm(List<String> terms, List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && isItemMark(tokens, from)) {
      from++;
    }
    var plain = Names.cleaned(tokens.subList(from, tokens.size()));
    if (!plain.isEmpty()) {
      String words = Names.trimmed(Token.words(plain));
      if (!words.isEmpty() && !NUMBER_WORDS.contains(words)) {
        terms.add(words);
      }
    }
  }

  /// `a.`, `1)`, a bullet or a joining word before a part.
  private static boolean isItemMark(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean mark =
        !token.isContent() && !token.is(Kind.OPEN)
            || token.canonical().equals("dan")
            || token.canonical().equals("serta")
            || (PLURALS.contains(token.canonical()) && at + 1 < tokens.size());
    boolean closed =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).isSign(".") || tokens.get(at + 1).isSign(")"));
    boolean number = token.is(Kind.NUMBER) || (token.isWord() && token.text().length() == 1);
    return mark || (number && closed);
  }
}
