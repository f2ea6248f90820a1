package id.tolok.intake.web.original;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a paragraph or cell without the marks that only a program reads: underlining goes,
/// a fraction of an equation becomes a stroke.
final class ShownText {

  private static final Pattern UNDERLINE = Pattern.compile("</?u>");
  private static final Pattern EQUATION = Pattern.compile("\\$([^$]+)\\$");
  private static final Pattern FRACTION =
      Pattern.compile("\\\\d?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");
  private static final Pattern TEXT =
      Pattern.compile("\\\\(?:text|mathrm|textrm|operatorname)\\s*\\{([^{}]*)\\}");

  private ShownText() {}

  static String of(String text) {
    var plain = text.indexOf('<') < 0 ? text : UNDERLINE.matcher(text).replaceAll("");
    return plain.indexOf('$') < 0
        ? plain
        : EQUATION.matcher(plain).replaceAll(found -> quoted(equation(found.group(1))));
  }

  private static String equation(String latex) {
    var plain = TEXT.matcher(latex).replaceAll(found -> quoted(found.group(1)));
    plain = FRACTION.matcher(plain).replaceAll(found -> quoted(stroke(found)));
    return plain
        .replace("\\times", "×")
        .replace("\\div", "÷")
        .replace("\\cdot", "·")
        .replace("\\%", "%")
        .replace("\\left", "")
        .replace("\\right", "")
        .replace("\\,", " ")
        .strip();
  }

  private static String stroke(MatchResult fraction) {
    return "(" + fraction.group(1).strip() + ") / (" + fraction.group(2).strip() + ")";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
