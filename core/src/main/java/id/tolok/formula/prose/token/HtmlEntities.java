package id.tolok.formula.prose.token;

import java.util.Map;
import java.util.Optional;

/// The HTML entities that occur in formulas.
final class HtmlEntities {

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("frasl", "/"),
          Map.entry("minus", "-"),
          Map.entry("ndash", "-"),
          Map.entry("mdash", "-"),
          Map.entry("plus", "+"),
          Map.entry("percnt", "%"),
          Map.entry("sum", "Σ"),
          Map.entry("Sigma", "Σ"),
          Map.entry("#215", "×"),
          Map.entry("#247", "÷"),
          Map.entry("#8721", "Σ"),
          Map.entry("#37", "%"),
          Map.entry("#160", " "));

  private HtmlEntities() {}

  /// The sign or word an entity stands for; empty when it is not one we know.
  static Optional<String> meaning(String name) {
    return Optional.ofNullable(MEANINGS.get(name));
  }
}
