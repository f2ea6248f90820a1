package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.variable.Variable;
import id.tolok.document.Catalogue;
import id.tolok.document.Indicator;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.need.NeededFigure;
import id.tolok.figures.need.Needs;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A variable a formula asks for, with what can be presumed of it until its owner says otherwise.
///
/// @param ordinal order of appearance in the formula, from 1
/// @param key what makes two names the same
/// @param unit only where the decree's words give it
/// @param kind how long the stretch of one figure is; a constant holds for a year
public record AskedVariable(
    int ordinal,
    String name,
    String key,
    Variable.Origin origin,
    @Nullable String unit,
    EntryPeriod.Kind kind,
    Adding adding) {

  /// What is presumed of every quantity of a catalogue, by the words that make it one.
  public static Map<String, NeededFigure> presumed(Catalogue catalogue) {
    Map<String, NeededFigure> presumed = new HashMap<>();
    for (NeededFigure figure : Needs.of(CatalogueSet.of(List.of(catalogue))).figures()) {
      presumed.putIfAbsent(Variable.key(figure.name()), figure);
    }
    return presumed;
  }

  /// Those of an indicator's formula, each once; its own value where it cannot be computed.
  public static List<AskedVariable> of(Indicator indicator, Map<String, NeededFigure> presumed) {
    Map<String, AskedVariable> asked = new LinkedHashMap<>();
    for (Asked quantity : quantities(indicator)) {
      String key = Variable.key(quantity.name());
      asked.putIfAbsent(key, of(asked.size() + 1, quantity, presumed.get(key)));
    }
    return List.copyOf(asked.values());
  }

  private record Asked(String name, Variable.Origin origin) {}

  private static List<Asked> quantities(Indicator indicator) {
    return Optional.ofNullable(indicator.formula().expression())
        .flatMap(text -> Formulas.parse(text).expression())
        .map(AskedVariable::quantities)
        .orElseGet(() -> List.of(new Asked(indicator.indicator(), Variable.Origin.INDICATOR)));
  }

  private static List<Asked> quantities(Expression expression) {
    return Stream.concat(
            Formulas.variables(expression).stream()
                .map(variable -> new Asked(variable.name(), Variable.Origin.FORMULA)),
            Formulas.constants(expression).stream()
                .map(constant -> new Asked(constant.name(), Variable.Origin.CONSTANT)))
        .toList();
  }

  private static AskedVariable of(int ordinal, Asked quantity, @Nullable NeededFigure presumed) {
    var adding = presumed == null ? id.tolok.figures.Adding.LAST : presumed.adding().adding();
    return new AskedVariable(
        ordinal,
        quantity.name(),
        Variable.key(quantity.name()),
        quantity.origin(),
        presumed == null ? null : presumed.unit(),
        adding.kind(),
        adding.way());
  }
}
