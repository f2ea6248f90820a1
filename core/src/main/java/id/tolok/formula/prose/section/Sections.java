package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text parted into the formula proper and what stands around it.
///
/// @param formula what is to be computed, letters replaced by their legend
/// @param note remarks beside the formula; null when there are none
public record Sections(List<Token> formula, @Nullable String note) {

  private static final Set<String> OTHER_FIELDS =
      Set.of(
          "sumber",
          "dasar",
          "tipe",
          "satuan",
          "alasan",
          "makna",
          "polarisasi",
          "polaritas",
          "penanggung",
          "interpretasi",
          "periode",
          "definisi");
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_FIELD_NAME = 4;

  public static Sections of(List<Token> tokens) {
    var noted = Noted.split(tokens);
    var explained = Legend.applied(noted.formula());
    return new Sections(withoutLabel(explained.formula()), joined(noted.note(), explained.rest()));
  }

  private static @Nullable String joined(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first + " " + second;
  }

  // ---- what stands before the formula

  /// Drops everything up to the last label such as `Rumus :`, unless a formula stands before it.
  private static List<Token> withoutLabel(List<Token> tokens) {
    int from = 0;
    for (int at = 0; at < tokens.size(); at++) {
      boolean lineStart =
          at == 0 || tokens.get(at - 1).is(Kind.BREAK) || tokens.get(at - 1).isSign(".");
      if (lineStart) {
        int end = labelEnd(tokens, at);
        boolean formulaBefore = tokens.subList(from, at).stream().anyMatch(Token::isOperator);
        if (end > at && !formulaBefore) {
          from = end;
          at = end - 1;
        }
      }
    }
    return tokens.subList(from, tokens.size());
  }

  /// Just after the label that begins at `at`; `at` itself when none does.
  private static int labelEnd(List<Token> tokens, int at) {
    boolean label = false;
    for (int end = at; end < tokens.size() && end - at <= LONGEST_LABEL; end++) {
      Token token = tokens.get(end);
      if (token.isSign(":") || token.is(Kind.EQUALS) || token.is(Kind.BREAK)) {
        return label ? end + 1 : at;
      }
      if (!token.isWord() && !token.isSign("/") && !token.isSign("&")) {
        return at;
      }
      String word = token.canonical();
      label |= Vocabulary.LABELS.contains(word);
      if (token.isWord()
          && !Vocabulary.LABELS.contains(word)
          && !Vocabulary.LABEL_COMPANIONS.contains(word)) {
        return at;
      }
    }
    return at;
  }

  // ---- what stands behind it

  /// The formula and the note cut off behind it.
  private record Noted(List<Token> formula, @Nullable String note) {

    static Noted split(List<Token> tokens) {
      for (int at = 1; at < tokens.size(); at++) {
        if (beginsNote(tokens, at)) {
          boolean label = Vocabulary.NOTES.contains(tokens.get(at).canonical());
          var words = tokens.subList(label ? at + 1 : at, tokens.size());
          String note = Names.trimmed(Token.words(words));
          return new Noted(tokens.subList(0, at), note.isEmpty() ? null : note);
        }
      }
      return new Noted(tokens, null);
    }

    private static boolean beginsNote(List<Token> tokens, int at) {
      String word = tokens.get(at).canonical();
      boolean lineStart = tokens.get(at - 1).is(Kind.BREAK);
      boolean colon = at + 1 < tokens.size() && tokens.get(at + 1).isSign(":");
      if (Vocabulary.NOTES.contains(word)) {
        return colon || lineStart;
      }
      return lineStart && OTHER_FIELDS.contains(word) && colonNear(tokens, at);
    }

    private static boolean colonNear(List<Token> tokens, int at) {
      int end = Math.min(tokens.size(), at + LONGEST_FIELD_NAME);
      return tokens.subList(at, end).stream().anyMatch(token -> token.isSign(":"));
    }
  }
}
