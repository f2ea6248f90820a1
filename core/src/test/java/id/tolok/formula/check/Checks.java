package id.tolok.formula.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.FormulaContext;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.kernel.Finding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Shorthand for tests of checking. What is known around the formula is written `name: Jumlah pos,
/// unit: %, a: orang, variables: a/b, constants: k`; findings `CODE 3-6` with their columns, or
/// `-`.
final class Checks {

  private Checks() {}

  static void thenFinds(String formula, @Nullable String context, String findings) {
    assertThat(shorthand(findings(formula, context)))
        .as("%s in %s", formula, context)
        .isEqualTo(findings);
  }

  static List<Finding> findings(String formula, @Nullable String context) {
    return switch (Formulas.parse(formula)) {
      case Parsing.Parsed parsed -> Formulas.check(parsed, context(context));
      case Parsing.Rejected(var cause) -> throw new AssertionError(formula + ": " + cause);
    };
  }

  private static String shorthand(List<Finding> findings) {
    return findings.isEmpty()
        ? "-"
        : findings.stream()
            .map(finding ->
                "%s %d-%d"
                    .formatted(
                        finding.code().name(),
                        finding.where().column(),
                        finding.where().endColumn()))
            .collect(Collectors.joining(", "));
  }

  static FormulaContext context(@Nullable String text) {
    FormulaContext context = FormulaContext.NONE;
    Map<String, String> units = new HashMap<>();
    for (String entry : text == null || text.isEmpty() ? new String[0] : text.split(",")) {
      String key = entry.substring(0, entry.indexOf(':')).strip();
      String value = entry.substring(entry.indexOf(':') + 1).strip();
      context =
          switch (key) {
            case "name" -> context.withIndicatorName(value);
            case "unit" -> context.withUnit(value);
            case "variables" -> context.withVariables(names(value));
            case "constants" -> context.withConstants(names(value));
            default -> {
              units.put(key, value);
              yield context;
            }
          };
    }
    return context.withUnits(units);
  }

  private static Set<String> names(String list) {
    return list.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(list.split("/")));
  }
}
