package id.tolok.organization.web.form;

import id.tolok.organization.Problem;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form about to be shown: what was typed stays in it, and each problem stands at its field.
public final class Form {

  /// How a field is filled.
  public enum Input {
    TEXT,
    LINES,
    CHOICE,
    DAY,
    TICK
  }

  /// One field as the page shows it.
  public record Line(
      Field field, Input input, List<Option> options, int rows, boolean ticked, boolean wide) {}

  /// A button under the form that removes what it shows.
  public record Removal(String address, String label, String version) {}

  /// Two values of one field: what somebody else saved meanwhile and what was typed here.
  public record Difference(String label, String theirs, String yours) {}

  /// A whole form page.
  ///
  /// @param action where it is sent
  /// @param back where one goes who changed their mind
  /// @param problems what is wrong with the whole, not with one field
  /// @param differences where somebody else saved meanwhile; empty otherwise
  /// @param removal absent where it cannot be removed here
  public record View(
      String action,
      String back,
      String submit,
      String version,
      List<Crumb> crumbs,
      @Nullable String lead,
      List<Line> lines,
      List<String> problems,
      List<Difference> differences,
      @Nullable Removal removal) {

    View removable(String address, String label) {
      return new View(
          action,
          back,
          submit,
          version,
          crumbs,
          lead,
          lines,
          problems,
          differences,
          new Removal(address, label, version));
    }

    public List<Field> fields() {
      return lines.stream().map(Line::field).toList();
    }

    public boolean conflict() {
      return !differences.isEmpty();
    }
  }

  private final Visit visit;
  private final Map<String, String> typed;
  private final List<Problem> problems;
  private final List<Line> lines = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private @Nullable String lead;

  Form(Visit visit, Map<String, String> typed, List<Problem> problems) {
    this.visit = visit;
    this.typed = typed;
    this.problems = problems;
  }

  Form lead(String words) {
    lead = words;
    return this;
  }

  Form text(String name, Need need) {
    return add(name, need, Input.TEXT, List.of(), 1, false);
  }

  Form wideText(String name, Need need) {
    return add(name, need, Input.TEXT, List.of(), 1, true);
  }

  Form day(String name, Need need) {
    return add(name, need, Input.DAY, List.of(), 1, false);
  }

  Form lines(String name, int rows) {
    return add(name, Need.OPTIONAL, Input.LINES, List.of(), rows, true);
  }

  Form tick(String name) {
    return add(name, Need.OPTIONAL, Input.TICK, List.of(), 1, true);
  }

  Form choice(String name, Need need, List<Option> options) {
    return add(name, need, Input.CHOICE, options, 1, false);
  }

  /// Whether a field may stay empty.
  enum Need {
    REQUIRED,
    OPTIONAL
  }

  private Form add(
      String name, Need need, Input input, List<Option> options, int rows, boolean wide) {
    String label = visit.w("organization.field." + name);
    String hintKey = "organization.hint." + name;
    labels.put(name, label);
    var field =
        (need == Need.REQUIRED ? Field.of(name, label) : Field.optional(name, label))
            .withValue(input == Input.TICK ? "ya" : typed.get(name))
            .withHint(hints().contains(name) ? visit.w(hintKey) : null)
            .withError(error(name));
    lines.add(new Line(field, input, options, rows, "ya".equals(typed.get(name)), wide));
    return this;
  }

  /// Fields whose label does not say enough.
  private static java.util.Set<String> hints() {
    return java.util.Set.of(
        "code",
        "titleBefore",
        "titleAfter",
        "nip",
        "nipNew",
        "duties",
        "functions",
        "order",
        "echelon",
        "supervisorId",
        "to",
        "lastDay",
        "holdingKind",
        "newName",
        "territory",
        "successor");
  }

  private @Nullable String error(String name) {
    var own =
        problems.stream().filter(problem -> problem.field().equals(name)).map(this::words).toList();
    return own.isEmpty() ? null : String.join(" ", own);
  }

  private String words(Problem problem) {
    return visit.w(problem.key(), problem.arguments().toArray());
  }

  /// Says what somebody else saved in a field meanwhile, where it differs from what was typed.
  Form differing(String name, @Nullable String theirs) {
    String their = theirs == null ? "" : theirs;
    String your = typed.getOrDefault(name, "").strip().replace("\r\n", "\n");
    if (!their.equals(your)) {
      differences.add(
          new Difference(labels.getOrDefault(name, name), shown(name, their), shown(name, your)));
    }
    return this;
  }

  private String shown(String name, String value) {
    String label =
        lines.stream()
            .filter(line -> line.field().name().equals(name))
            .flatMap(line -> line.options().stream())
            .filter(option -> option.value().equals(value))
            .map(Option::label)
            .findFirst()
            .orElse(value);
    return label.isEmpty() ? "–" : label;
  }

  View view(String action, String back, String submitKey, int version, List<Crumb> crumbs) {
    var names = lines.stream().map(line -> line.field().name()).toList();
    var whole =
        problems.stream()
            .filter(problem -> !names.contains(problem.field()))
            .map(this::words)
            .toList();
    return new View(
        action,
        back,
        visit.w(submitKey),
        String.valueOf(version),
        crumbs,
        lead,
        List.copyOf(lines),
        whole,
        List.copyOf(differences),
        null);
  }
}
