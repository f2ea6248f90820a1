package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/// What LaTeX commands mean in a formula. A command nobody listed only dresses the text.
final class LatexCommands {

  private static final Pattern ANY =
      Pattern.compile(
          "\\\\(?:[dtc]?frac|text|sum|times|over|mathrm|left|right|begin|cdot|div|underline|math|%)");

  private static final int LONGEST_INDEX = 16;
  private static final Pattern INDEX =
      Pattern.compile("_(?:\\{([A-Za-z]?\\d{0,3} ?[-+]? ?\\d{0,2})\\}|([A-Za-z0-9]))");

  /// What a command asks for.
  sealed interface Meaning {
    /// It arranges what follows.
    record Structure(Kind kind) implements Meaning {}

    /// It stands for a sign.
    record Sign(String sign) implements Meaning {}

    record Sum() implements Meaning {}

    record Space() implements Meaning {}

    /// It opens or closes an arrangement named in the groups behind it.
    record Environment() implements Meaning {}

    /// It changes the looks only.
    record Dress() implements Meaning {}
  }

  private LatexCommands() {}

  static boolean appearIn(String text) {
    return text.indexOf('\\') >= 0 && ANY.matcher(text).find();
  }

  /// A short index below a name.
  ///
  /// @param end offset just after it
  record Index(String text, int end) {}

  /// The index whose underscore stands at `at`; empty when words stand there.
  static Optional<Index> index(String text, int at) {
    var matcher = INDEX.matcher(text).region(at, Math.min(text.length(), at + LONGEST_INDEX));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String inner = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Optional.of(new Index(inner.replace(" ", ""), matcher.end()));
  }

  static Meaning meaning(String name) {
    return switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac", "sfrac" -> new Meaning.Structure(Kind.FRACTION);
      case "over" -> new Meaning.Structure(Kind.OVER);
      case "hline" -> new Meaning.Structure(Kind.BAR);
      case "newline", "cr", "par" -> new Meaning.Structure(Kind.BREAK);
      case "underline" -> new Meaning.Structure(Kind.UNDERLINE_START);
      case "sum", "Sigma", "displaysum" -> new Meaning.Sum();
      case "times" -> new Meaning.Sign("×");
      case "cdot", "ast" -> new Meaning.Sign("*");
      case "div" -> new Meaning.Sign("÷");
      case "ldots", "dots", "cdots" -> new Meaning.Sign("…");
      case "quad", "qquad", "space" -> new Meaning.Space();
      case "begin", "end" -> new Meaning.Environment();
      default -> new Meaning.Dress();
    };
  }
}
