package id.tolok.formula.eval;

import static id.tolok.formula.eval.Evaluations.figures;
import static id.tolok.formula.eval.Evaluations.parsed;
import static id.tolok.formula.eval.Evaluations.shorthand;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void aCompiledFormulaIsComputedAnewForEachSetOfFigures() {
    var compiled = Formulas.compile(parsed("[a] / [b] * 100"));
    assertThat(shorthand(compiled.evaluate(figures("a=1; b=4")))).isEqualTo("25");
    assertThat(shorthand(compiled.evaluate(figures("b=4")))).isEqualTo("missing a");
    assertThat(shorthand(compiled.evaluate(figures("a=3; b=4")))).isEqualTo("75");
  }

  @Test
  void itNamesItsInputsOnceInOrderOfAppearance() {
    var compiled = Formulas.compile(parsed("[b] * {k} + [a] / [b] - [b].previous + {k}"));
    assertThat(compiled.inputs().stream().map(Formulas::print))
        .containsExactly("[b]", "{k}", "[a]", "[b].previous");
    assertThat(Formulas.print(compiled.expression()))
        .isEqualTo("[b] * {k} + [a] / [b] - [b].previous + {k}");
  }

  @Test
  void eachFigureIsAskedForOnce() {
    var asked = new ArrayList<String>();
    Figures counting =
        new Figures() {
          @Override
          public Optional<BigDecimal> figure(Variable variable) {
            asked.add(variable.name());
            return Optional.of(BigDecimal.TWO);
          }

          @Override
          public Optional<BigDecimal> constant(Expression.Constant constant) {
            asked.add("{" + constant.name() + "}");
            return Optional.of(BigDecimal.TEN);
          }
        };
    Formulas.evaluate(parsed("[a] * [a] + {k} / ([a] + {k})"), counting);
    assertThat(asked).containsExactly("a", "{k}");
  }

  @Test
  void aFormulaBeyondTheLimitsFailsInsteadOfOverflowingTheStack() {
    Expression deep = new Variable("a");
    for (int i = 0; i < 1_000_000; i++) {
      deep = new Negation(deep);
    }
    Value value = Formulas.evaluate(deep, figures("a=1"));
    assertThat(shorthand(value)).isEqualTo("FORMULA_TOO_LARGE");
  }

  @Test
  void theDeepestAllowedFormulaIsComputed() {
    Expression deep = new Variable("a");
    for (int i = 1; i < FormulaLimits.DEPTH_MAX; i++) {
      deep = new Negation(deep);
    }
    assertThat(shorthand(Formulas.evaluate(deep, figures("a=1")))).isEqualTo("-1");
    assertThat(shorthand(Formulas.evaluate(new Negation(deep), figures("a=1"))))
        .isEqualTo("FORMULA_TOO_LARGE");
  }

  @Test
  void theExplanationAgreesWithTheValueAtEveryNode() {
    for (long seed = 1; seed <= 5_000; seed++) {
      Expression formula = new RandomFormulas(seed).next();
      Figures figures = randomFigures(seed);
      Derivation derivation = Formulas.explain(formula, figures);
      assertThat(derivation.value())
          .as("seed %d", seed)
          .isEqualTo(Formulas.evaluate(formula, figures));
      for (Derivation node : nodes(derivation)) {
        assertThat(node.value())
            .as("seed %d: %s", seed, Formulas.print(node.expression()))
            .isEqualTo(Formulas.evaluate(node.expression(), figures));
      }
    }
  }

  private static List<Derivation> nodes(Derivation derivation) {
    var nodes = new ArrayList<>(List.of(derivation));
    derivation.operands().forEach(operand -> nodes.addAll(nodes(operand)));
    return nodes;
  }

  /// A figure depends on the seed and the name alone; some are missing, some are zero.
  private static Figures randomFigures(long seed) {
    return new Figures() {
      @Override
      public Optional<BigDecimal> figure(Variable variable) {
        var random = new Random(seed * 31 + Formulas.print(variable).hashCode());
        return random.nextInt(8) == 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(random.nextInt(-3, 9)));
      }

      @Override
      public Optional<BigDecimal> constant(Expression.Constant constant) {
        return Optional.of(BigDecimal.valueOf(constant.name().length()));
      }
    };
  }
}
