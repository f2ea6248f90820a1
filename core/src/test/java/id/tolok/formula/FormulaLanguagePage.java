package id.tolok.formula;

import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.syntax.Signatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of the page about the formula language that say what the code says: each stands
/// between `<!-- generated: NAME -->` and `<!-- end -->`.
final class FormulaLanguagePage {

  private static final Pattern PART =
      Pattern.compile("(<!-- generated: (\\w+) -->\n).*?(<!-- end -->)", Pattern.DOTALL);

  private final String source;
  private final ResourceBundle sentences =
      ResourceBundle.getBundle("id.tolok.formula.messages", Locale.of("id"));

  /// @param sources the folder that holds the packages as source
  FormulaLanguagePage(Path sources) throws IOException {
    this.source = Files.readString(sources.resolve("id/tolok/formula/Expression.java"));
  }

  /// The page with its generated parts brought up to date.
  String current(String page) {
    return PART.matcher(page)
        .replaceAll(part ->
            Matcher.quoteReplacement(
                part.group(1) + "\n" + part(part.group(2)) + "\n" + part.group(3)));
  }

  private String part(String name) {
    return switch (name) {
      case "functions" -> functions();
      case "modifiers" -> modifiers();
      case "limits" -> limits();
      case "findings" -> findings();
      default -> throw new IllegalArgumentException("nothing to generate: " + name);
    };
  }

  private String functions() {
    return "| function | value |\n|---|---|\n"
        + Arrays.stream(Function.values())
            .map(function -> row("`" + Signatures.of(function) + "`", comment(function)))
            .collect(Collectors.joining());
  }

  private String modifiers() {
    return "| modifier | which moment |\n|---|---|\n"
        + Arrays.stream(TimeModifier.values())
            .map(modifier -> row("`." + modifier.word() + "`", comment(modifier)))
            .collect(Collectors.joining());
  }

  private static String limits() {
    return "| what | at most |\n|---|---|\n"
        + row("characters of a formula", Integer.toString(FormulaLimits.LENGTH_MAX))
        + row("levels of brackets, calls and operations", Integer.toString(FormulaLimits.DEPTH_MAX))
        + row(
            "numbers, names, operations and calls together",
            Integer.toString(FormulaLimits.NODES_MAX));
  }

  private String findings() {
    return "| code | severity | what is said, and what is advised |\n|---|---|---|\n"
        + Arrays.stream(FormulaFindingCode.values())
            .map(code -> row("`" + code + "`", code.severity().name(), sentence(code)))
            .collect(Collectors.joining());
  }

  private String sentence(FormulaFindingCode code) {
    String message = shown(sentences.getString(code + ".message"));
    String advice = code + ".suggestion";
    return sentences.containsKey(advice)
        ? message + "<br>*" + shown(sentences.getString(advice)).replace("*", "\\*") + "*"
        : message;
  }

  /// The sentence with dots where the arguments go.
  private static String shown(String pattern) {
    return new MessageFormat(pattern, Locale.of("id")).format(new Object[] {"…", "…", "…"});
  }

  /// The comment above a constant of an enum.
  private String comment(Enum<?> constant) {
    Matcher comment =
        Pattern.compile("((?: *///[^\n]*\n)+) *" + constant.name() + "\\(").matcher(source);
    if (!comment.find()) {
      throw new IllegalStateException(constant + " has no comment");
    }
    return comment.group(1).replaceAll("(?m)^ *///", "").replaceAll("\\s+", " ").strip();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
