package id.tolok.shell.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of the pages: complete in both languages, all there, none left over, none in
/// templates.
class WordsTest {

  private static final Path MAIN = Path.of("src", "main");

  /// What a template may write by itself, as it is the same in both languages: names and keys.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:· )?(?:Tolok|Esc|Enter|Tab|Delete|Ctrl|NIP|XLSX|CSV|JSON|\\(Ctrl\\+\\p{Upper}\\))");

  /// Ends of keys that are put together from a name given elsewhere: `KEY.title`.
  private static final Pattern ENDS =
      Pattern.compile("\\.(?:title|text|detail|help|lead|hint|label)$");

  /// Beginnings of keys that are put together from the name of an enum and its constant.
  private static final List<String> FAMILIES =
      List.of(
          "organization.agency.zone.",
          "organization.holding.kind.",
          "organization.official.sex.",
          "organization.position.kind.",
          "organization.region.kind.");

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+\\.[a-zA-Z0-9_.-]+)\"(\\s*\\+)?");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:\\bw|words\\(\\)\\.get|words\\.get)\\(\\s*\"([a-z]+\\.[a-zA-Z0-9_.-]+)\"(\\s*\\+)?"
              + "|\\.page\\(\\s*(?:\\d+,\\s*)?\"[^\"]+\",\\s*\"([^\"]+)\"");

  static Stream<String> modules() throws IOException {
    try (var files = Files.walk(MAIN.resolve("resources/id/tolok"))) {
      return files
          .filter(file -> file.getFileName().toString().equals("messages_id.properties"))
          .map(file -> file.getName(file.getNameCount() - 2).toString())
          .filter(module -> !module.equals("finding"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesHaveTheSameKeys(String module) {
    assertThat(MessageBundle.load(module, Language.EN).keySet())
        .containsExactlyInAnyOrderElementsOf(MessageBundle.load(module, Language.ID).keySet());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyKeyStandsUnderItsModule(String module) {
    assertThat(MessageBundle.load(module, Language.ID).keySet())
        .allMatch(key -> key.startsWith(module + "."));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesFillInTheSameValues(String module) {
    var english = MessageBundle.load(module, Language.EN);
    MessageBundle.load(module, Language.ID)
        .forEach((key, words) ->
            assertThat(values(english.getOrDefault(key, ""))).as(key).isEqualTo(values(words)));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void apostrophesOfWordsWithValuesAreDoubled(String module) {
    for (Language language : Language.values()) {
      MessageBundle.load(module, language)
          .forEach((key, words) -> {
            if (!values(words).isEmpty()) {
              assertThat(words.replace("''", "")).as(key).doesNotContain("'");
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noWordsAreEmpty(String module) {
    for (Language language : Language.values()) {
      assertThat(MessageBundle.load(module, language))
          .allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
    }
  }

  @Test
  void everyKeyAskedForExists() throws IOException {
    var all = keys();
    Map<String, String> missing = new TreeMap<>();
    for (Path file : sources()) {
      var asked = ASKED.matcher(Files.readString(file));
      while (asked.find()) {
        String key = asked.group(1) == null ? asked.group(3) : asked.group(1);
        boolean whole = asked.group(2) == null && !key.endsWith(".") && !key.endsWith("-");
        if (whole && !all.contains(key)) {
          missing.put(key, MAIN.relativize(file).toString());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyIsAskedFor() throws IOException {
    Set<String> whole = new TreeSet<>();
    List<String> beginnings = new ArrayList<>(FAMILIES);
    for (Path file : sources()) {
      var literals = LITERAL.matcher(Files.readString(file));
      while (literals.find()) {
        String key = literals.group(1);
        boolean goesOn = literals.group(2) != null || key.endsWith(".") || key.endsWith("-");
        if (goesOn) {
          beginnings.add(key);
        } else {
          whole.add(key);
        }
      }
    }
    assertThat(
            keys().stream()
                .filter(key -> !whole.contains(key))
                .filter(key -> !whole.contains(ENDS.matcher(key).replaceFirst("")))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
        .isEmpty();
  }

  @Test
  void templatesSayNothingByThemselves() throws IOException {
    Map<String, List<String>> said = new TreeMap<>();
    for (Path file : files(MAIN.resolve("jte"), ".jte")) {
      var words =
          TemplateText.of(Files.readString(file)).stream()
              .filter(text -> !NAMES.matcher(text.strip()).matches())
              .toList();
      if (!words.isEmpty()) {
        said.put(MAIN.relativize(file).toString(), words);
      }
    }
    assertThat(said).isEmpty();
  }

  /// The values words are filled with, such as `{0}` and `{1}`.
  private static Set<String> values(String words) {
    return Pattern.compile("\\{(\\d)[,}]")
        .matcher(words)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void wordsWithValuesCanBeFilledIn() throws IOException {
    for (String module : modules().toList()) {
      for (Language language : Language.values()) {
        MessageBundle.load(module, language)
            .forEach((key, words) -> {
              if (!values(words).isEmpty()) {
                assertThat(new MessageFormat(words, language.locale())).as(key).isNotNull();
              }
            });
      }
    }
  }

  private static Set<String> keys() throws IOException {
    return modules()
        .flatMap(module -> MessageBundle.load(module, Language.ID).keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> sources() throws IOException {
    var all = new ArrayList<>(files(MAIN.resolve("java"), ".java"));
    all.addAll(files(MAIN.resolve("jte"), ".jte"));
    return all;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
