package id.tolok.shell.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Reads the words of one module.
final class MessageBundle {

  private MessageBundle() {}

  static Map<String, String> load(String module, Language language) {
    String name = "/id/tolok/" + module + "/messages_" + language.tag() + ".properties";
    try (var stream = MessageBundle.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Map.of();
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
