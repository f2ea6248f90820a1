package id.tolok.results.column;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.database.Stamps;
import id.tolok.measurement.schedule.YearBook;
import id.tolok.planning.Targets;
import id.tolok.results.store.FigureInputStore;
import id.tolok.scorecard.compute.CompiledPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Reads what years are computed from, within the running transaction.
@Service
class YearLoading {

  private final FigureInputStore figures;
  private final Targets targets;
  private final Catalogues catalogues;
  private final YearBook years;
  private final Map<String, FigureSource> sources;

  YearLoading(
      FigureInputStore figures,
      Targets targets,
      Catalogues catalogues,
      YearBook years,
      ObjectProvider<FigureSource> sources) {
    this.figures = figures;
    this.targets = targets;
    this.catalogues = catalogues;
    this.years = years;
    this.sources =
        sources.stream().collect(Collectors.toUnmodifiableMap(FigureSource::code, each -> each));
  }

  HeldPlan plan(AgencyYear place, Stamps.OfAgency state) {
    return new HeldPlan(
        state.planUntil(place.year()),
        targets.ofYear(place.agencyId(), place.year()),
        CompiledPlan.of(targets.plan(place.agencyId(), place.year())),
        catalogues.agencyVariables(place.agencyId()).stream()
            .filter(variable -> variable.binding() instanceof Binding.FromModule)
            .toList(),
        years.gaps(place.agencyId(), place.year()));
  }

  /// Tells what is read now from what comes later.
  long mark() {
    return figures.mark();
  }

  /// The figures of years whose plan still holds, brought up to date; one that has to be read as a
  /// whole is absent.
  ///
  /// @param held the same year of several agencies, not empty
  Map<Long, FigureTable> changed(Collection<HeldYear> held, int year) {
    int yearsBack = held.stream().mapToInt(each -> each.plan().plan().yearsBack()).max().orElse(0);
    long mark = held.stream().mapToLong(HeldYear::mark).min().orElse(0);
    var agencies = held.stream().map(each -> each.place().agencyId()).toList();
    Map<Long, FigureTable> tables = new HashMap<>();
    var changes = figures.changes(agencies, year - yearsBack, year, mark);
    for (HeldYear each : held) {
      var own = changes.get(each.place().agencyId());
      if (own != null && each.plan().plan().yearsBack() == yearsBack) {
        each.figures().with(own).ifPresent(table -> tables.put(each.place().agencyId(), table));
      }
    }
    return tables;
  }

  /// The same year of several agencies.
  ///
  /// @param plans by agency
  Map<Long, FigureTable> figures(Map<Long, HeldPlan> plans, int year) {
    int yearsBack =
        plans.values().stream().mapToInt(held -> held.plan().yearsBack()).max().orElse(0);
    Map<Long, List<FigureInputStore.Input>> inputs = new HashMap<>();
    figures
        .inputs(plans.keySet(), year - yearsBack, year)
        .forEach(
            input -> inputs.computeIfAbsent(input.agencyId(), _ -> new ArrayList<>()).add(input));
    Map<Long, FigureTable> tables = new HashMap<>();
    plans.forEach((agency, held) -> {
      var table = FigureTable.of(inputs.getOrDefault(agency, List.of()));
      addGiven(table, held.fed(), year - held.plan().yearsBack(), year);
      tables.put(agency, table);
    });
    return tables;
  }

  private void addGiven(FigureTable table, Collection<Variable> fed, int from, int until) {
    for (Variable variable : fed) {
      var source =
          variable.binding() instanceof Binding.FromModule(var code) ? sources.get(code) : null;
      for (int year = from; source != null && year <= until; year++) {
        source
            .figures(variable.agencyId(), year, variable.kind())
            .forEach((period, figure) -> table.putGiven(variable.id(), period, figure));
      }
    }
  }
}
