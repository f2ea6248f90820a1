package id.tolok;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The page of all settings, made from the records that hold them: what a record's comment says of
/// a component is what the person who runs Tolok reads.
final class ConfigurationPage {

  /// One setting.
  record Setting(String name, String environment, String usual, String meaning) {}

  private static final Pattern RECORD =
      Pattern.compile(
          "@ConfigurationProperties\\((?:prefix = )?\"([\\w.-]+)\"\\)\\s*(?:public )?record"
              + " (\\w+)\\(",
          Pattern.DOTALL);
  private static final Pattern COMPONENT =
      Pattern.compile(
          "(?:@DefaultValue\\((?:\"([^\"]*)\"|\\{[^}]*\\})?\\)\\s+)?(?:@Nullable )?"
              + "[\\w.<>]+(?:\\[\\])?(?: @Nullable)? (\\w+)\\s*(?:,|$)");
  private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?=@param|$)");

  private ConfigurationPage() {}

  static String of(Path sources) throws IOException {
    var page = new StringBuilder();
    page.append(
        """
        # Configuration

        Every setting has a default; Tolok starts with none set. Set one as an environment variable, or as a line
        `name: value` in `application.yaml` beside the working folder. Generated from the code.

        | Setting | Environment variable | Default | Meaning |
        |---|---|---|---|
        """);
    for (Setting setting : settings(sources)) {
      page.append(
          "| `%s` | `%s` | %s | %s |\n"
              .formatted(
                  setting.name(),
                  setting.environment(),
                  setting.usual().isEmpty() ? "" : "`" + setting.usual() + "`",
                  setting.meaning()));
    }
    return page.toString();
  }

  static List<Setting> settings(Path sources) throws IOException {
    var settings = new ArrayList<Setting>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        RECORD.matcher(source).results().forEach(found -> settings.addAll(settings(source, found)));
      }
    }
    return settings;
  }

  private static List<Setting> settings(String source, MatchResult found) {
    Map<String, String> meanings = meanings(source.substring(0, found.start()));
    String header = header(source, found.end());
    return COMPONENT
        .matcher(header)
        .results()
        .map(component -> {
          String name = dashed(component.group(2));
          String whole = found.group(1) + "." + name;
          return new Setting(
              whole,
              whole.replace('.', '_').replace('-', '_').toUpperCase(java.util.Locale.ROOT),
              component.group(1) == null ? "" : component.group(1),
              meanings.getOrDefault(component.group(2), ""));
        })
        .toList();
  }

  private static Map<String, String> meanings(String before) {
    String[] lines = before.stripTrailing().split("\n");
    int first = lines.length;
    while (first > 0 && lines[first - 1].startsWith("///")) {
      first--;
    }
    String comment =
        Stream.of(lines).skip(first).map(line -> line.substring(3).strip()).collect(joining(" "));
    var meanings = new LinkedHashMap<String, String>();
    PARAMETER
        .matcher(comment)
        .results()
        .forEach(each -> meanings.put(each.group(1), each.group(2).strip()));
    return meanings;
  }

  /// The components between the brackets of the record, brackets in annotations counted.
  private static String header(String source, int start) {
    int depth = 1;
    int end = start;
    while (depth > 0) {
      char letter = source.charAt(end++);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
    return source.substring(start, end - 1).strip();
  }

  private static String dashed(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
