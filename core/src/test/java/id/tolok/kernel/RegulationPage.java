package id.tolok.kernel;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The page that says which rule in the code rests on which regulation: found by reflection over
/// the classes, explained by the first sentence of each rule's comment.
final class RegulationPage {

  private static final String HEAD =
      """
      # Which rule rests on which regulation

      Generated from the `@BasedOn` annotations of `core` by `RegulationPageGoldenTest`; do not edit. Where
      the law is silent or contradicts itself, the product decides and says so: those rules stand
      under "%s".
      """
          .formatted(Regulation.TOLOK_DECISION.title());

  private final Path classes;
  private final Path sources;

  /// @param sources the folder that holds the packages as source
  RegulationPage(Path sources) throws URISyntaxException {
    this.sources = sources;
    this.classes =
        Path.of(Regulation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  String text() throws IOException {
    List<Rule> rules = rules();
    var page = new StringBuilder(HEAD);
    for (Regulation regulation : Regulation.values()) {
      var resting = rules.stream().filter(rule -> rule.source().value() == regulation).toList();
      if (!resting.isEmpty()) {
        page.append("\n## ").append(regulation.title()).append("\n\n");
        page.append("| place | rule | in the code |\n|---|---|---|\n");
        resting.forEach(rule -> page.append(rule.row()).append('\n'));
      }
    }
    return page.toString();
  }

  private List<Rule> rules() throws IOException {
    var rules = new ArrayList<Rule>();
    for (Class<?> type : types()) {
      collect(type, type, rules);
      Stream.of(type.getDeclaredMethods(), type.getDeclaredFields())
          .flatMap(Arrays::stream)
          .forEach(member -> collect(type, (AnnotatedElement & Member) member, rules));
    }
    rules.sort(Comparator.comparing(Rule::name).thenComparing(rule -> rule.source().place()));
    return rules;
  }

  private List<Class<?>> types() throws IOException {
    try (var files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'))
          .<Class<?>>map(RegulationPage::load)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Regulation.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(name, impossible);
    }
  }

  private void collect(Class<?> type, AnnotatedElement element, List<Rule> rules) {
    for (BasedOn source : element.getAnnotationsByType(BasedOn.class)) {
      String member = element instanceof Member found ? found.getName() : "";
      rules.add(new Rule(source, type, member, sentence(type, member)));
    }
  }

  /// The first sentence of the comment above a declaration.
  private String sentence(Class<?> type, String member) {
    String declared = member.isEmpty() ? type.getSimpleName() : member;
    Matcher comment =
        Pattern.compile(
                "((?:^ *///[^\n]*\n)+)(?:^ *@[^\n]*\n(?:^      +[^\n]*\n)*)*^[^\n/@]*\\b"
                    + Pattern.quote(declared)
                    + "\\b",
                Pattern.MULTILINE)
            .matcher(source(type));
    if (!comment.find()) {
      throw new IllegalStateException(type.getName() + "." + declared + " has no comment");
    }
    String words = comment.group(1).replaceAll("(?m)^ *///", "").replaceAll("\\s+", " ").strip();
    Matcher end = Pattern.compile("^.*?\\.(?= |$)").matcher(words);
    return end.find() ? end.group().replaceAll("\\.$", "") : words;
  }

  private String source(Class<?> type) {
    String file = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
    try {
      return Files.readString(sources.resolve(file));
    } catch (IOException missing) {
      throw new IllegalStateException(file, missing);
    }
  }

  /// @param member empty for the type itself
  private record Rule(BasedOn source, Class<?> type, String member, String sentence) {

    String name() {
      String whole = type.getName().replace('$', '.').replaceFirst("^id\\.tolok\\.", "");
      return member.isEmpty() ? whole : whole + "." + member;
    }

    String row() {
      String plain = sentence.replaceAll("\\{@link #?([^}]*)}", "`$1`").replace("|", "\\|");
      return "| %s | %s | `%s` |".formatted(source.place(), plain, name());
    }
  }
}
