package id.tolok.document.text;

import java.util.Map;
import java.util.regex.Pattern;

/// The words of LaTeX: `$\frac{\text{a}}{\text{b}} \times 100\%$` is `a / b × 100%`. Text without
/// LaTeX passes unchanged.
final class LatexWords {

  private static final Pattern FORMULA = Pattern.compile("\\$\\$?|\\\\[a-zA-Z]{2,}|\\\\[\\[(]");
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("times", "×"),
          Map.entry("cdot", "×"),
          Map.entry("ast", "×"),
          Map.entry("div", "÷"),
          Map.entry("sum", "∑"),
          Map.entry("prod", "∏"),
          Map.entry("sigma", "σ"),
          Map.entry("Sigma", "Σ"),
          Map.entry("pm", "±"),
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("neq", "≠"),
          Map.entry("approx", "≈"),
          Map.entry("infty", "∞"),
          Map.entry("rightarrow", "→"),
          Map.entry("to", "→"),
          Map.entry("bullet", "•"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("cdots", "…"),
          Map.entry("quad", " "),
          Map.entry("qquad", " "),
          Map.entry("Delta", "Δ"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("mu", "μ"));

  private final String text;
  private final StringBuilder words = new StringBuilder();
  private int at;

  private LatexWords(String text) {
    this.text = text;
  }

  static String plain(String text) {
    return FORMULA.matcher(text).find() ? new LatexWords(text).read() : text;
  }

  private String read() {
    readUntil('\0', 0);
    return words.toString();
  }

  /// Reads to the closing brace, or to the end for `\0`.
  private void readUntil(char close, int depth) {
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c == close) {
        return;
      }
      switch (c) {
        case '\\' -> command(depth);
        case '$' -> dollar();
        case '{' -> group(depth);
        case '}', '~' -> words.append(' ');
        case '^', '_' -> script(c, depth);
        default -> words.append(c);
      }
    }
  }

  /// A dollar sign before a figure is money when no formula closes it.
  private void dollar() {
    boolean money =
        text.indexOf('$', at) < 0
            && text.lastIndexOf('$', at - 2) < 0
            && at < text.length()
            && Character.isDigit(text.charAt(at));
    if (money) {
      words.append('$');
    }
  }

  private void group(int depth) {
    if (depth < OpenLimits.DEPTH) {
      readUntil('}', depth + 1);
    }
  }

  private void script(char sign, int depth) {
    if (at < text.length() && text.charAt(at) == '{') {
      at++;
      words.append(sign == '^' ? "^" : "");
      group(depth);
    } else {
      words.append(sign);
    }
  }

  private void command(int depth) {
    if (at >= text.length()) {
      return;
    }
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      escaped();
      return;
    }
    var name = text.substring(start, at);
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> fraction(depth);
      case "begin", "end" -> argumentDropped();
      default -> words.append(SIGNS.getOrDefault(name, ""));
    }
  }

  private void escaped() {
    char c = text.charAt(at);
    at++;
    switch (c) {
      case '\\' -> words.append('\n');
      case ',', ';', ':', ' ', '!' -> words.append(' ');
      case '(', ')', '[', ']' -> words.append(' ');
      default -> words.append(c);
    }
  }

  private void fraction(int depth) {
    var above = argument(depth);
    var below = argument(depth);
    words.append(bracketed(above)).append(" / ").append(bracketed(below));
  }

  private String argument(int depth) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '{') {
      return "";
    }
    at++;
    int start = words.length();
    group(depth);
    var argument = words.substring(start).strip();
    words.setLength(start);
    return argument;
  }

  private void argumentDropped() {
    int end = text.indexOf('}', at);
    if (at < text.length() && text.charAt(at) == '{' && end > 0) {
      at = end + 1;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// An operand that holds an operator needs brackets to stay one.
  private static String bracketed(String operand) {
    boolean compound =
        operand.indexOf('×') >= 0
            || operand.contains(" + ")
            || operand.contains(" - ")
            || operand.contains(" / ");
    return compound ? "(" + operand + ")" : operand;
  }
}
