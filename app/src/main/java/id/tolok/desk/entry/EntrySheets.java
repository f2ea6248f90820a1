package id.tolok.desk.entry;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.entry.EntrySheet.Cell;
import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheet.Group;
import id.tolok.desk.entry.EntrySheet.Lock;
import id.tolok.desk.entry.EntrySheet.Part;
import id.tolok.desk.entry.EntrySheet.Row;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Lays out the pages of entry, in a handful of queries however many indicators there are.
@Service
public final class EntrySheets {

  private final Catalogues catalogues;
  private final Scorecards scorecards;
  private final EntryRules rules;
  private final Due due;

  EntrySheets(Catalogues catalogues, Scorecards scorecards, EntryRules rules, Due due) {
    this.catalogues = catalogues;
    this.scorecards = scorecards;
    this.rules = rules;
    this.due = due;
  }

  /// The page of a quarter, as the viewer sees it.
  public EntrySheet sheet(long agencyId, EntryPeriod quarter, Coverage coverage) {
    var scored = scorecards.of(agencyId, quarter.year(), Basis.ENTERED);
    var layout = new Layout(agencyId, quarter, scored.targets());
    List<Group> groups = layout.groups(coverage);
    return new EntrySheet(agencyId, quarter, coverage, groups, layout.rows, scored.card());
  }

  /// The periods of a kind whose figures are asked for in a quarter: those that end in it.
  public static List<EntryPeriod> periods(EntryPeriod quarter, EntryPeriod.Kind kind) {
    return EntryPeriod.all(quarter.year(), kind).stream()
        .filter(period -> period.lastQuarter() == quarter.ordinal())
        .toList();
  }

  /// The quarter on whose page a period is filled.
  public static EntryPeriod quarterOf(EntryPeriod period) {
    return EntryPeriod.quarter(period.year(), period.lastQuarter());
  }

  private final class Layout {

    private final EntryPeriod quarter;
    private final long agencyId;
    private final List<IndicatorTarget> targets;
    private final EntryRules.Judge judge;
    private final Map<Long, Variable> variables;
    private final Map<Long, DueFigure.Owner> owners = new HashMap<>();
    private final Map<Long, List<Long>> asked = new HashMap<>();
    private final Map<Long, List<String>> feeds = new HashMap<>();
    private final Map<Long, Row> rows = new LinkedHashMap<>();

    Layout(long agencyId, EntryPeriod quarter, List<IndicatorTarget> targets) {
      this.agencyId = agencyId;
      this.quarter = quarter;
      this.targets = targets;
      this.judge = rules.judge(agencyId, List.of(quarter.year()));
      this.variables =
          catalogues.agencyVariables(agencyId).stream()
              .collect(Collectors.toMap(Variable::id, Function.identity()));
      due.of(List.of(agencyId), Due.endingIn(quarter.year(), quarter.ordinal()))
          .forEach(one -> owners.put(one.key().variableId(), one.owner()));
      catalogues
          .versionOfYear(agencyId, quarter.year())
          .map(CatalogueVersion::id)
          .map(catalogues::variableUses)
          .orElse(List.of())
          .forEach(use ->
              asked
                  .computeIfAbsent(use.indicatorId(), _ -> new ArrayList<>())
                  .add(use.variableId()));
      targets.forEach(target ->
          asks(target)
              .forEach(variable ->
                  feeds
                      .computeIfAbsent(variable.id(), _ -> new ArrayList<>())
                      .add(target.indicator().stated().indicator())));
    }

    private List<Variable> asks(IndicatorTarget target) {
      return asked.getOrDefault(target.indicator().id(), List.of()).stream()
          .distinct()
          .map(variables::get)
          .filter(variable -> variable != null)
          .toList();
    }

    List<Group> groups(Coverage coverage) {
      Map<String, List<Part>> byObjective = new LinkedHashMap<>();
      for (IndicatorTarget target : targets) {
        Part part = part(target, coverage);
        if (!part.rows().isEmpty()
            || !part.elsewhere().isEmpty()
            || (coverage == Coverage.ALL && !part.automatic().isEmpty())) {
          byObjective.computeIfAbsent(objective(target), _ -> new ArrayList<>()).add(part);
        }
      }
      return byObjective.entrySet().stream()
          .map(group -> new Group(group.getKey(), group.getValue()))
          .toList();
    }

    private static String objective(IndicatorTarget target) {
      String stated = target.indicator().stated().objective();
      return stated == null ? "" : stated;
    }

    private Part part(IndicatorTarget target, Coverage coverage) {
      List<Row> here = new ArrayList<>();
      List<Row> elsewhere = new ArrayList<>();
      List<Variable> automatic = new ArrayList<>();
      for (Variable variable : asks(target)) {
        switch (variable.binding()) {
          case Variable.Binding.Entered() -> {
            Row known = rows.get(variable.id());
            if (known != null) {
              elsewhere.add(known);
            } else {
              Row row = row(variable);
              if (!row.cells().isEmpty() && (coverage == Coverage.ALL || row.isViewers())) {
                rows.put(variable.id(), row);
                here.add(row);
              }
            }
          }
          case Variable.Binding.Constant _,
              Variable.Binding.IndicatorActual _,
              Variable.Binding.FromModule _ ->
              automatic.add(variable);
        }
      }
      return new Part(target, here, elsewhere, automatic);
    }

    private Row row(Variable variable) {
      return new Row(
          variable,
          periods(quarter, variable.kind()).stream()
              .map(period -> cell(new FigureKey(agencyId, variable.id(), period)))
              .toList(),
          feeds.getOrDefault(variable.id(), List.of()),
          owners.get(variable.id()));
    }

    private Cell cell(FigureKey key) {
      @Nullable Figure figure = judge.current(key).orElse(null);
      return new Cell(key, figure, lock(key, figure));
    }

    /// What stands against writing into a cell at all: asked by clearing it, which no limit
    /// forbids.
    private @Nullable Lock lock(FigureKey key, @Nullable Figure figure) {
      var probe =
          new FigureEntry.Entry(key, figure == null ? 0 : figure.version(), null, null, null);
      return judge.objection(probe).orElse(null)
              instanceof FigureEntry.Outcome.Refused(var code, var message)
          ? new Lock(code, message)
          : null;
    }
  }
}
