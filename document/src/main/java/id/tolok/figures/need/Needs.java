package id.tolok.figures.need;

import id.tolok.figures.CatalogueSet;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.Formulas;
import id.tolok.kernel.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everything people have to fill in before the catalogues can be measured.
///
/// @param figures in the order the documents first need them
/// @param targets one per indicator, in the order of the documents
public record Needs(List<NeededFigure> figures, List<NeededTarget> targets) {

  public Needs {
    figures = List.copyOf(figures);
    targets = List.copyOf(targets);
  }

  public static Needs of(CatalogueSet catalogues) {
    var collector = new NeedCollector();
    var targets = new ArrayList<NeededTarget>();
    for (MeasuredIndicator indicator : catalogues.indicators()) {
      collect(indicator, collector);
      targets.add(target(indicator));
    }
    return new Needs(collector.figures(), targets);
  }

  private static void collect(MeasuredIndicator measured, NeedCollector collector) {
    Expression expression = measured.expression();
    if (expression == null) {
      collector.add(
          measured, measured.indicator().indicator(), NeededFigure.Source.INDICATOR, Set.of());
      return;
    }
    for (Expression.Variable variable : Formulas.variables(expression)) {
      collector.add(
          measured,
          variable.name(),
          NeededFigure.Source.VARIABLE,
          Set.copyOf(variable.modifiers()));
    }
    List<Expression.Variable> variables = Formulas.variables(expression);
    if (measured.indicator().formula().kind() == FormulaKind.RATIO && variables.size() == 2) {
      collector.addShare(
          measured.document(), variables.getFirst().name(), variables.getLast().name());
    }
    for (Expression.Constant constant : Formulas.constants(expression)) {
      collector.add(measured, constant.name(), NeededFigure.Source.CONSTANT, Set.of());
    }
  }

  private static NeededTarget target(MeasuredIndicator measured) {
    var indicator = measured.indicator();
    return new NeededTarget(
        measured.document(),
        measured.position().name(),
        indicator.indicator(),
        measured.occurrence(),
        indicator.unit(),
        indicator.polarity().equals("lower") ? Polarity.LOWER : Polarity.HIGHER,
        indicator.targets(),
        indicator.quarterTargets());
  }
}
