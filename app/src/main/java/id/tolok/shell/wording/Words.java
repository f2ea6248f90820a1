package id.tolok.shell.wording;

import id.tolok.kernel.FindingMessages;
import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of the pages in one language. A key starts with its module: `catalogue.list.title`
/// stands in the bundle of the catalogue, `id/tolok/catalogue/messages_id.properties`.
public final class Words {

  private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
  }

  public static Words in(Language language) {
    return ALL.computeIfAbsent(language, Words::new);
  }

  public Language language() {
    return language;
  }

  /// The words under a key, with values filled in; text arguments only, numbers are formatted
  /// before.
  ///
  /// @throws IllegalArgumentException where no bundle has the key: a fault of the page, found by a
  ///   test
  public String get(String key, Object... values) {
    String pattern =
        bundles.computeIfAbsent(key.substring(0, key.indexOf('.')), this::load).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return values.length == 0 ? pattern.replace("''", "'") : MessageFormat.format(pattern, values);
  }

  /// The sentences of findings in this language.
  public FindingMessages findings() {
    return FindingMessages.in(language.locale());
  }

  /// Whether there are words under a key that somebody else gave.
  public boolean has(String key) {
    int dot = key.indexOf('.');
    return dot > 0 && bundles.computeIfAbsent(key.substring(0, dot), this::load).containsKey(key);
  }

  private Map<String, String> load(String module) {
    return MessageBundle.load(module, language);
  }
}
