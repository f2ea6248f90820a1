package id.tolok.formula.eval;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shorthand for tests of evaluation: `a=13; b.previous=20; {k}=3` are figures, and an outcome is
/// `65`, `missing a, b`, `no event [b]` or the code of a failure.
final class Evaluations {

  private Evaluations() {}

  static void thenGives(String formula, @Nullable String figures, String outcome) {
    assertThat(outcome(formula, figures)).as("%s with %s", formula, figures).isEqualTo(outcome);
  }

  static String outcome(String formula, @Nullable String figures) {
    return shorthand(Formulas.evaluate(parsed(formula), figures(figures)));
  }

  static Expression parsed(String formula) {
    return switch (Formulas.parse(formula)) {
      case Parsing.Parsed parsed -> parsed.formula();
      case Parsing.Rejected(var cause) -> throw new AssertionError(formula + ": " + cause);
    };
  }

  static Figures figures(@Nullable String text) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    if (text != null) {
      for (String entry : text.split(";")) {
        String[] sides = entry.split("=");
        figures.put(sides[0].strip(), new BigDecimal(sides[1].strip()));
      }
    }
    return new Figures() {
      @Override
      public Optional<BigDecimal> figure(Variable variable) {
        var name = new StringBuilder(variable.name());
        variable.modifiers().forEach(modifier -> name.append('.').append(modifier.word()));
        return Optional.ofNullable(figures.get(name.toString()));
      }

      @Override
      public Optional<BigDecimal> constant(Constant constant) {
        return Optional.ofNullable(figures.get("{" + constant.name() + "}"));
      }
    };
  }

  static String shorthand(Value value) {
    return switch (value) {
      case Value.Known(var number) -> number.stripTrailingZeros().toPlainString();
      case Value.Missing(var variables) -> "missing " + String.join(", ", variables);
      case Value.NoEvent(var denominator) -> "no event " + denominator;
      case Value.Failed(var cause) -> cause.code().name();
    };
  }
}
