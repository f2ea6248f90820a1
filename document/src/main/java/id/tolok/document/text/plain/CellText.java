package id.tolok.document.text.plain;

import id.tolok.document.text.Entities;
import java.util.regex.Pattern;

/// The text of a cell as later phases expect it: marks that break lines (`<br>`, `<p>`, `<li>`) are
/// line breaks, entities are characters, inline marks stay.
final class CellText {

  private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^<>]*>");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br\\s*/?>|</?(?:p|div|ul|ol)\\b[^<>]*>|</li\\s*>");
  private static final Pattern AROUND_BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*");

  private CellText() {}

  static String of(String raw) {
    var text = raw;
    if (text.indexOf('<') >= 0) {
      text = ITEM.matcher(text).replaceAll("\n• ");
      text = BREAK.matcher(text).replaceAll("\n");
    }
    text = Entities.decode(text).replace('\u00A0', ' ');
    if (text.indexOf('\n') >= 0) {
      text = AROUND_BREAK.matcher(text).replaceAll("\n");
    }
    return text.strip();
  }
}
