package id.tolok.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text without the marks around them.
public final class Markup {

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]*]\\([^()\\n]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]+)]\\((?:https?:|mailto:|#)[^()\\n]*\\)");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br\\s*/?>|</?(?:p|div|ul|ol|li|tr|td)\\b[^<>]*>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:b|i|u|s|em|strong|sup|sub|span|font|small|big|strike|del|ins|mark|center|a|img"
              + "|table|thead|tbody|tfoot|th|tr|td|h[1-6]|hr|code|pre|caption|col|colgroup)\\b[^<>]*>"
              + "|<!--[^<>]*-->");
  private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]{0,3}#{1,6}(?:[ \\t]+|$)");
  private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]{0,3}>[ \\t]+");
  private static final Pattern STRONG =
      Pattern.compile("\\*{2,}|(?<!\\w)_{2}(?=\\w)|(?<=\\w)_{2}(?!\\w)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*)\\]])\\*(?=\\S)([^*\\n]*?\\S)\\*(?![\\w*(\\[])");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~%&$])");
  private static final Pattern CODE = Pattern.compile("`+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\p{Cc}&&[^\\t\\n\\r\\f\\u000B]]");
  private static final Pattern SOFT_BREAK = Pattern.compile("\\u00AD[ \\t]*\\R?[ \\t]*");
  private static final Pattern HYPHEN_BREAK =
      Pattern.compile("(?<!\\p{L})(\\p{L}++)[-‐][ \\t]*\\R[ \\t]*(\\p{L}+)");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final int OVERLAP = 4;

  private Markup() {}

  /// The words: Markdown, HTML and LaTeX marks, entities, bullets and arrows at the start, soft
  /// hyphens and line-end hyphenation are gone, blanks are joined. A fraction becomes `a / b`; a
  /// formula should rather be read from the raw text.
  public static String plain(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var words = LatexWords.plain(withoutMarks(text));
    words = SOFT_BREAK.matcher(words).replaceAll("");
    words = INVISIBLE.matcher(words).replaceAll("");
    words = Bullets.strip(words);
    words = joinHyphenated(words);
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /// The text without Markdown and HTML marks, its line breaks, bullets and equations kept.
  public static String withoutMarks(String text) {
    var words = Entities.decode(text);
    if (words.indexOf('<') >= 0) {
      words = BREAK.matcher(words).replaceAll("\n");
      words = TAG.matcher(words).replaceAll("");
    }
    if (words.indexOf('[') >= 0) {
      words = IMAGE.matcher(words).replaceAll(" ");
      words = LINK.matcher(words).replaceAll("$1");
    }
    if (words.indexOf('#') >= 0) {
      words = HEADING.matcher(words).replaceAll("");
    }
    if (words.indexOf('>') >= 0) {
      words = QUOTE.matcher(words).replaceAll("");
    }
    if (words.indexOf('`') >= 0) {
      words = CODE.matcher(words).replaceAll("");
    }
    words = withoutEmphasis(words);
    return words.indexOf('$') >= 0 ? words : ESCAPED.matcher(words).replaceAll("$1");
  }

  private static String withoutEmphasis(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
      return text;
    }
    return EMPHASIS.matcher(STRONG.matcher(text).replaceAll("")).replaceAll("$1");
  }

  /// A word cut at the end of a line is one word again; a doubled word (`rata-rata`) keeps its
  /// hyphen.
  private static String joinHyphenated(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return text;
    }
    return HYPHEN_BREAK
        .matcher(text)
        .replaceAll(found -> {
          var before = found.group(1);
          var after = found.group(2);
          var joint = isDoubled(before, after) || !sameCase(before, after) ? "-" : "";
          return Matcher.quoteReplacement(before + joint + after);
        });
  }

  private static boolean sameCase(String before, String after) {
    return Character.isUpperCase(before.charAt(before.length() - 1))
        == Character.isUpperCase(after.charAt(0));
  }

  /// Whether the second word repeats the end of the first: `rata-rata`, `perundang-undangan`.
  private static boolean isDoubled(String before, String after) {
    int longest = Math.min(before.length(), after.length());
    int least = Math.min(longest, OVERLAP);
    for (int length = longest; length >= least; length--) {
      if (before.regionMatches(true, before.length() - length, after, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
