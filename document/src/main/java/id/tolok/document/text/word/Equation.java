package id.tolok.document.text.word;

import id.tolok.document.text.archive.XmlNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A Word equation as LaTeX: `\frac{\text{arsip rapi}}{\text{jumlah arsip}} \times 100\%`.
final class Equation {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("×", "\\times "),
          Map.entry("✕", "\\times "),
          Map.entry("⋅", "\\cdot "),
          Map.entry("∙", "\\cdot "),
          Map.entry("÷", "\\div "),
          Map.entry("∑", "\\sum "),
          Map.entry("∏", "\\prod "),
          Map.entry("±", "\\pm "),
          Map.entry("≤", "\\leq "),
          Map.entry("≥", "\\geq "),
          Map.entry("≠", "\\neq "),
          Map.entry("%", "\\%"),
          Map.entry("−", "-"),
          Map.entry("$", "\\$"),
          Map.entry("#", "\\#"),
          Map.entry("&", "\\&"),
          Map.entry("\\", "\\backslash "),
          Map.entry("{", "\\{"),
          Map.entry("}", "\\}"));

  /// Words with the blanks and inner marks between them; a figure may belong to a name, not start
  /// it.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\d'’.,/&()-]*(?:[ \\u00A0]+\\p{L}[\\p{L}\\d'’.,/&()-]*)*|.",
          Pattern.DOTALL);

  private static final Pattern TIMES = Pattern.compile("(?<!\\p{L})[xX](?=\\s*\\d)");

  private Equation() {}

  /// The equation between dollar signs; empty when it holds nothing.
  static String latex(XmlNode math) {
    var latex = children(math).strip().replaceAll(" {2,}", " ");
    return latex.isEmpty() ? "" : "$" + latex + "$";
  }

  private static String children(XmlNode node) {
    return node.children().stream().map(Equation::of).collect(Collectors.joining());
  }

  private static String of(XmlNode node) {
    return switch (node.name()) {
      case "m:r" -> run(node);
      case "m:f" -> fraction(node);
      case "m:sSup" -> base(node) + script('^', node, "m:sup");
      case "m:sSub" -> base(node) + script('_', node, "m:sub");
      case "m:sSubSup" -> base(node) + script('_', node, "m:sub") + script('^', node, "m:sup");
      case "m:sPre" -> script('_', node, "m:sub") + script('^', node, "m:sup") + base(node);
      case "m:nary" -> series(node);
      case "m:d" -> brackets(node);
      case "m:rad" -> "\\sqrt{" + part(node, "m:e") + "}";
      case "m:func" -> part(node, "m:fName") + part(node, "m:e");
      case "m:limLow" -> base(node) + script('_', node, "m:lim");
      case "m:limUpp" -> base(node) + script('^', node, "m:lim");
      case "m:bar" -> "\\bar{" + part(node, "m:e") + "}";
      case "m:eqArr", "m:m" -> rows(node);
      case "m:mr" -> node.children("m:e").map(Equation::children).collect(Collectors.joining(" "));
      case "w:r" -> words(node.children("w:t").map(XmlNode::text).collect(Collectors.joining()));
      case "w:del", "w:moveFrom" -> "";
      default -> node.name().endsWith("Pr") ? "" : children(node);
    };
  }

  private static String run(XmlNode run) {
    var text =
        run.children().stream()
            .map(child ->
                child.is("m:t") || child.is("w:t") ? child.text() : child.is("w:br") ? " " : "")
            .collect(Collectors.joining());
    return words(text);
  }

  /// Letters of a name are text; signs, figures and single letters are mathematics.
  private static String words(String text) {
    var latex = new StringBuilder();
    var tokens = TOKEN.matcher(TIMES.matcher(text).replaceAll("×"));
    while (tokens.find()) {
      var token = tokens.group();
      if (token.length() > 1 && Character.isLetter(token.charAt(0))) {
        latex.append("\\text{").append(token).append('}');
      } else {
        latex.append(SIGNS.getOrDefault(token, token));
      }
    }
    return latex.toString();
  }

  private static String fraction(XmlNode node) {
    boolean linear =
        node.child("m:fPr").flatMap(p -> p.setting("m:type")).filter("lin"::equals).isPresent();
    var above = part(node, "m:num");
    var below = part(node, "m:den");
    return linear ? "(" + above + ") / (" + below + ")" : "\\frac{" + above + "}{" + below + "}";
  }

  private static String series(XmlNode node) {
    var sign = node.child("m:naryPr").flatMap(p -> p.setting("m:chr")).orElse("∫");
    var latex = SIGNS.getOrDefault(sign, sign.equals("∫") ? "\\int " : sign).strip();
    return latex
        + script('_', node, "m:sub")
        + script('^', node, "m:sup")
        + " "
        + part(node, "m:e");
  }

  private static String brackets(XmlNode node) {
    var properties = node.child("m:dPr");
    var open = properties.flatMap(p -> p.setting("m:begChr")).orElse("(");
    var close = properties.flatMap(p -> p.setting("m:endChr")).orElse(")");
    var between = properties.flatMap(p -> p.setting("m:sepChr")).orElse("|");
    return sign(open)
        + node.children("m:e").map(Equation::children).collect(Collectors.joining(between))
        + sign(close);
  }

  private static String sign(String bracket) {
    return SIGNS.getOrDefault(bracket, bracket);
  }

  private static String rows(XmlNode node) {
    return node.children().stream()
        .filter(row -> row.is("m:e") || row.is("m:mr"))
        .map(row -> row.is("m:mr") ? of(row) : children(row))
        .collect(Collectors.joining(" \\\\ "));
  }

  private static String script(char sign, XmlNode node, String name) {
    var script = part(node, name);
    return script.isEmpty() ? "" : sign + "{" + script + "}";
  }

  private static String base(XmlNode node) {
    return part(node, "m:e");
  }

  private static String part(XmlNode node, String name) {
    return node.child(name).map(Equation::children).orElse("").strip();
  }
}
