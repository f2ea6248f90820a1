package id.tolok.planning.plan;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues.VariableUse;
import id.tolok.catalogue.variable.Variable;
import id.tolok.figures.Adding;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything one year of an agency is planned by, read from the database once. A pure function of
/// its parts, so that a change can be tried before it is made.
///
/// @param indicators of the version that measures the year, in order of the decree
/// @param uses which variables they ask for
/// @param variables of the agency by key
/// @param standing what people said of targets, by lineage
/// @param waiting lineages with a revision that waits for review
public record PlannedYear(
    int year,
    AgencyRating rating,
    List<AcceptedIndicator> indicators,
    List<VariableUse> uses,
    Map<Long, Variable> variables,
    Map<Long, Standing> standing,
    Set<Long> waiting) {

  public PlannedYear {
    indicators = List.copyOf(indicators);
    uses = List.copyOf(uses);
    variables = Map.copyOf(variables);
    standing = Map.copyOf(standing);
    waiting = Set.copyOf(waiting);
  }

  /// A year in which nothing is planned.
  static PlannedYear nothing(int year, AgencyRating rating) {
    return new PlannedYear(year, rating, List.of(), List.of(), Map.of(), Map.of(), Set.of());
  }

  /// The same year with another saying about one indicator.
  public PlannedYear with(long lineageId, Standing other) {
    Map<Long, Standing> changed = new HashMap<>(standing);
    changed.put(lineageId, other);
    return new PlannedYear(year, rating, indicators, uses, variables, changed, waiting);
  }

  /// The same year where nothing but this was said of targets.
  public PlannedYear saying(Map<Long, Standing> all) {
    return new PlannedYear(year, rating, indicators, uses, variables, all, waiting);
  }

  /// The same year with another state of some variables.
  public PlannedYear with(Map<Long, Variable> others) {
    Map<Long, Variable> changed = new HashMap<>(variables);
    changed.putAll(others);
    return new PlannedYear(year, rating, indicators, uses, changed, standing, waiting);
  }

  /// The targets, in order of the decree.
  public List<IndicatorTarget> targets() {
    return planned(names()).stream()
        .map(target -> target.target(waiting.contains(target.indicator().lineageId())))
        .toList();
  }

  /// The target of one indicator; empty where the decree of the year has no such indicator.
  public Optional<IndicatorTarget> findTarget(long lineageId) {
    return targets().stream()
        .filter(target -> target.indicator().lineageId() == lineageId)
        .findFirst();
  }

  /// What the year is computed by.
  public ScorecardPlan plan() {
    Map<Long, NamedFigures> names = names();
    Set<Long> lineages =
        indicators.stream().map(AcceptedIndicator::lineageId).collect(Collectors.toSet());
    var scored = new ArrayList<ScoredIndicator>();
    Map<Long, Variable> asked = new LinkedHashMap<>();
    for (PlannedTarget planned : planned(names)) {
      var own = names(names, planned.indicator()).asked(planned.expression());
      own.values().forEach(variable -> asked.putIfAbsent(variable.id(), variable));
      scored.add(
          new ScoredIndicator(
              planned.indicator().lineageId(),
              planned.expression(),
              keys(own),
              planned.comparable(),
              shortest(own.values()),
              planned.rule(),
              planned.targets()));
    }
    return new ScorecardPlan(
        year,
        rating.scale(),
        scored,
        asked.values().stream().map(variable -> scored(variable, lineages)).toList());
  }

  private List<PlannedTarget> planned(Map<Long, NamedFigures> names) {
    return indicators.stream()
        .map(indicator ->
            PlannedTarget.of(
                indicator,
                year,
                names(names, indicator),
                standing.get(indicator.lineageId()),
                rating.cap()))
        .toList();
  }

  private Map<Long, NamedFigures> names() {
    Map<Long, NamedFigures> names = new HashMap<>();
    uses.stream()
        .collect(Collectors.groupingBy(VariableUse::indicatorId))
        .forEach((id, asked) -> names.put(id, new NamedFigures(asked, variables)));
    return names;
  }

  private static NamedFigures names(Map<Long, NamedFigures> names, AcceptedIndicator indicator) {
    return names.getOrDefault(indicator.id(), new NamedFigures(List.of(), Map.of()));
  }

  private static Map<String, Long> keys(Map<String, Variable> asked) {
    return asked.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
  }

  /// A quantity fixed for the year holds in every stretch of it and slows nothing down.
  private static EntryPeriod.Kind shortest(Collection<Variable> asked) {
    return asked.stream()
        .filter(variable -> variable.origin() != Variable.Origin.CONSTANT)
        .filter(variable -> !(variable.binding() instanceof Variable.Binding.Constant))
        .map(Variable::kind)
        .max(Comparator.comparingInt(EntryPeriod.Kind::months))
        .orElse(EntryPeriod.Kind.QUARTER);
  }

  static Adding adding(Variable variable) {
    return variable.binding() instanceof Variable.Binding.Constant
        ? Adding.FIXED
        : Adding.of(variable.adding(), variable.kind());
  }

  private static ScoredVariable scored(Variable variable, Set<Long> lineages) {
    return new ScoredVariable(
        variable.id(),
        variable.name(),
        variable.kind(),
        variable.adding(),
        feed(variable, lineages),
        variable.baseline());
  }

  /// An indicator that this year's decree no longer has cannot be computed: its figures are given,
  /// or missing.
  private static Feed feed(Variable variable, Set<Long> lineages) {
    return switch (variable.binding()) {
      case Variable.Binding.Constant(var figure) -> new Feed.Fixed(figure);
      case Variable.Binding.IndicatorActual(var lineage) when lineages.contains(lineage) ->
          new Feed.ActualOf(lineage);
      case Variable.Binding.IndicatorActual _,
          Variable.Binding.Entered _,
          Variable.Binding.FromModule _ ->
          new Feed.Given();
    };
  }
}
