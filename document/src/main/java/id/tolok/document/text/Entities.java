package id.tolok.document.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Character references of HTML. The few that decrees use are known here; any other is asked of the
/// HTML library.
public final class Entities {

  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\w{2,7}|[A-Za-z]\\w{1,30});");
  private static final Map<String, String> COMMON =
      Map.of(
          "&amp;",
          "&",
          "&lt;",
          "<",
          "&gt;",
          ">",
          "&quot;",
          "\"",
          "&nbsp;",
          " ",
          "&#39;",
          "'",
          "&times;",
          "×",
          "&divide;",
          "÷");

  private Entities() {}

  public static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> {
          var known = COMMON.get(found.group());
          return Matcher.quoteReplacement(
              known != null ? known : Parser.unescapeEntities(found.group(), false));
        });
  }
}
