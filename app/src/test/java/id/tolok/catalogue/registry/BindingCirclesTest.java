package id.tolok.catalogue.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.store.VariableStore.Asking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.catalogue.variable.Variable.Limits;
import id.tolok.catalogue.variable.Variable.Origin;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Indicators A, B and C ask for variables 1, 2 and 3.
class BindingCirclesTest {

  private static final List<Asking> ASKINGS =
      List.of(new Asking(1, 10, "A"), new Asking(2, 20, "B"), new Asking(3, 30, "C"));

  @Test
  void indicatorThatAsksForTheVariableItselfIsACircle() {
    assertThat(circles(entered(1)).circle(1, 10)).hasValue(List.of("A"));
  }

  @Test
  void circleOverOthersIsToldWithItsWay() {
    assertThat(circles(fedBy(2, 30), fedBy(3, 10)).circle(1, 20)).hasValue(List.of("B", "C", "A"));
  }

  @Test
  void chainThatEndsIsNone() {
    assertThat(circles(fedBy(2, 30), entered(3)).circle(1, 20)).isEmpty();
  }

  @Test
  void circleThatWasThereBeforeDoesNotRunForever() {
    assertThat(circles(fedBy(2, 30), fedBy(3, 20)).circle(1, 20)).isEmpty();
  }

  private static BindingCircles circles(Variable... variables) {
    return new BindingCircles(ASKINGS, List.of(variables));
  }

  private static Variable entered(long id) {
    return variable(id, Binding.entered());
  }

  private static Variable fedBy(long id, long lineage) {
    return variable(id, new Binding.IndicatorActual(lineage));
  }

  private static Variable variable(long id, Binding binding) {
    return new Variable(
        id,
        1,
        "v" + id,
        Origin.FORMULA,
        null,
        OptionalLong.empty(),
        EntryPeriod.Kind.QUARTER,
        Adding.SUM,
        Limits.COUNT,
        binding,
        null);
  }
}
