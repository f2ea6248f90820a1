package id.tolok.measurement.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Catalogues.VariableUse;
import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which figures the indicators of a year are made of.
@Component
final class IndicatorFigures {

  private final Catalogues catalogues;

  IndicatorFigures(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// The variables of each indicator of the version that measures a year, by lineage.
  Map<Long, Set<Long>> variables(long agencyId, int year) {
    var version = catalogues.versionOfYear(agencyId, year);
    if (version.isEmpty()) {
      return Map.of();
    }
    Map<Long, Long> lineages =
        catalogues.indicators(version.get().id()).stream()
            .collect(Collectors.toMap(AcceptedIndicator::id, AcceptedIndicator::lineageId));
    return catalogues.variableUses(version.get().id()).stream()
        .filter(use -> lineages.containsKey(use.indicatorId()))
        .collect(
            Collectors.groupingBy(
                use -> lineages.getOrDefault(use.indicatorId(), 0L),
                Collectors.mapping(VariableUse::variableId, Collectors.toSet())));
  }

  /// The indicator of a lineage in the version that measures a year.
  Optional<AcceptedIndicator> indicator(long agencyId, int year, long lineageId) {
    return catalogues.versionOfYear(agencyId, year).stream()
        .flatMap(version -> catalogues.indicators(version.id()).stream())
        .filter(indicator -> indicator.lineageId() == lineageId)
        .findFirst();
  }

  /// The figures given by hand that end an indicator's quarter.
  List<FigureKey> entered(long agencyId, int year, int quarter, long lineageId) {
    Map<Long, Variable> known =
        catalogues.agencyVariables(agencyId).stream()
            .collect(Collectors.toMap(Variable::id, Function.identity()));
    return variables(agencyId, year).getOrDefault(lineageId, Set.of()).stream()
        .filter(known::containsKey)
        .map(known::get)
        .filter(variable -> variable.binding() instanceof Variable.Binding.Entered)
        .map(variable -> new FigureKey(agencyId, variable.id(), ending(variable, year, quarter)))
        .toList();
  }

  /// The period of a variable that a quarter's last month lies in.
  private static EntryPeriod ending(Variable variable, int year, int quarter) {
    int month = quarter * 3;
    return new EntryPeriod(
        year, variable.kind(), (month + variable.kind().months() - 1) / variable.kind().months());
  }
}
