package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.Locale;
import java.util.Optional;

/// Scans the tags and entities of HTML.
final class HtmlScanner {

  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_ENTITY = 8;

  private final Cursor cursor;

  HtmlScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  void tag() {
    int end = cursor.near('>', LONGEST_TAG);
    boolean closing = cursor.ahead(1) == '/';
    boolean tag = Character.isLetter(cursor.ahead(closing ? 2 : 1)) || cursor.ahead(1) == '!';
    if (!tag || end < 0) {
      cursor.add(Kind.SIGN, "<", 1);
      return;
    }
    String name = tagName(closing ? 2 : 1);
    int length = end + 1;
    switch (name) {
      case "p", "br", "li", "div", "tr", "ul", "ol" -> cursor.add(Kind.BREAK, "", length);
      case "hr" -> cursor.add(Kind.BAR, "", length);
      case "u", "ins" ->
          cursor.add(closing ? Kind.UNDERLINE_END : Kind.UNDERLINE_START, "", length);
      case "td" -> cursor.skip(length);
      default -> cursor.drop(length);
    }
  }

  private String tagName(int from) {
    int end = from;
    while (Character.isLetterOrDigit(cursor.ahead(end))) {
      end++;
    }
    return cursor.slice(from, end).toLowerCase(Locale.ROOT);
  }

  void entity() {
    int end = cursor.near(';', LONGEST_ENTITY);
    var meaning = end > 0 ? HtmlEntities.meaning(cursor.slice(1, end)) : Optional.<String>empty();
    meaning.ifPresentOrElse(known -> entity(known, end + 1), () -> cursor.add(Kind.SIGN, "&", 1));
  }

  private void entity(String meaning, int length) {
    if (meaning.isBlank()) {
      cursor.skip(length);
    } else if (meaning.equals("Σ")) {
      cursor.add(Kind.WORD, meaning, length);
    } else {
      cursor.add(Kind.SIGN, meaning, length);
    }
  }
}
