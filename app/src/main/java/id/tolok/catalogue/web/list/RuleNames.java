package id.tolok.catalogue.web.list;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What each rule of the reader and the linter says, without the words of a case: `Rumus tidak ada
/// untuk indikator` for FORMULA_MISSING.
public final class RuleNames {

  private static final List<String> BUNDLES =
      List.of(
          "formula",
          "formula/prose/doubt",
          "document",
          "document/text",
          "document/decree",
          "document/extract",
          "lint");

  private static final String MESSAGE = ".message";
  private static final Map<String, String> NAMES = load();

  private RuleNames() {}

  /// The sentence of a rule; its code where it has none.
  public static String of(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    for (String bundle : BUNDLES) {
      var sentences = new Properties();
      try (var stream =
          RuleNames.class.getResourceAsStream("/id/tolok/" + bundle + "/messages_id.properties")) {
        if (stream != null) {
          sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String key : sentences.stringPropertyNames()) {
        if (key.endsWith(MESSAGE)) {
          String code = key.substring(0, key.length() - MESSAGE.length());
          names.put(code, withoutCase(sentences.getProperty(key)));
        }
      }
    }
    return Map.copyOf(names);
  }

  private static String withoutCase(String sentence) {
    return sentence
        .replaceAll("[:(]?\\s*[“\"']*\\{\\d+\\}[”\"']*\\)?\\.?$", "")
        .replaceAll("\\{\\d+\\}", "…")
        .replace("''", "'")
        .replaceAll("[.:]$", "")
        .strip();
  }
}
