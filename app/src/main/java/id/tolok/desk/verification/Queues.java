package id.tolok.desk.verification;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.desk.store.UnusualWords;
import id.tolok.desk.verification.Queue.Item;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.statement.Evidences.Attachment;
import id.tolok.measurement.statement.Evidences.Verdict;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Explanations.Demand;
import id.tolok.measurement.statement.Remarks;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what waits for verification, in a handful of queries however many figures wait.
@Component
class Queues {

  private final Measurements measurements;
  private final Catalogues catalogues;
  private final Scorecards scorecards;
  private final Evidences evidences;
  private final Remarks remarks;
  private final Explanations explanations;
  private final UnusualWords unusual;
  private final FigureFlow flow;

  Queues(
      Measurements measurements,
      Catalogues catalogues,
      Scorecards scorecards,
      Evidences evidences,
      Remarks remarks,
      Explanations explanations,
      UnusualWords unusual,
      FigureFlow flow) {
    this.measurements = measurements;
    this.catalogues = catalogues;
    this.scorecards = scorecards;
    this.evidences = evidences;
    this.remarks = remarks;
    this.explanations = explanations;
    this.unusual = unusual;
    this.flow = flow;
  }

  Queue queue(Selection selection) {
    long agencyId = selection.agencyId();
    int year = selection.year();
    var scorecard = scorecards.of(agencyId, year, Basis.ENTERED);
    Map<Long, Variable> variables =
        catalogues.agencyVariables(agencyId).stream()
            .collect(Collectors.toMap(Variable::id, Function.identity()));
    var waiting =
        measurements.figures(agencyId, year).stream()
            .filter(figure -> figure.state() == FigureState.SUBMITTED)
            .filter(figure -> variables.containsKey(figure.key().variableId()))
            .toList();
    var all = items(scorecard, waiting, variables);
    var shown = all.stream().filter(item -> isChosen(selection, item)).toList();
    return new Queue(all, shown, scorecard);
  }

  private List<Item> items(
      AgencyScorecard scorecard, List<Figure> waiting, Map<Long, Variable> variables) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    long agencyId = scorecard.agencyId();
    int year = scorecard.year();
    var askers = askers(scorecard);
    var obstacles = obstacles(waiting);
    var attached = evidences.ofYear(agencyId, year);
    var said = remarks.ofYear(agencyId, year);
    var words = unusual.ofYear(agencyId, year);
    var demands = demands(agencyId, year, waiting);
    Map<Long, Integer> order = new HashMap<>();
    askers.keySet().forEach(id -> order.put(id, place(scorecard, askers, id)));
    return waiting.stream()
        .sorted(
            Comparator.comparing((Figure figure) ->
                    order.getOrDefault(figure.key().variableId(), Integer.MAX_VALUE))
                .thenComparing(figure -> figure.key().variableId())
                .thenComparing(figure -> figure.key().period()))
        .map(figure -> {
          var key = figure.key();
          var indicators = askers.getOrDefault(key.variableId(), List.of());
          return new Item(
              figure,
              Objects.requireNonNull(variables.get(key.variableId())),
              indicators,
              attached.getOrDefault(key, List.of()),
              said.getOrDefault(key, List.of()),
              ofFigure(demands, key, indicators),
              isBare(key, indicators, scorecard, attached),
              words.getOrDefault(key, ""),
              obstacles.getOrDefault(key, List.of()));
        })
        .toList();
  }

  /// Whether nothing stands beside a figure, nor beside another one of its indicators and time.
  private static boolean isBare(
      FigureKey key,
      List<IndicatorTarget> indicators,
      AgencyScorecard scorecard,
      Map<FigureKey, List<Attachment>> attached) {
    var lineages = indicators.stream().map(target -> target.indicator().lineageId()).toList();
    var kin =
        scorecard.card().plan().indicators().stream()
            .filter(indicator -> lineages.contains(indicator.id()))
            .flatMap(indicator -> indicator.asks().values().stream())
            .collect(Collectors.toSet());
    return attached.entrySet().stream()
        .filter(entry -> kin.contains(entry.getKey().variableId()) || entry.getKey().equals(key))
        .filter(entry -> entry.getKey().period().lastQuarter() == key.period().lastQuarter())
        .flatMap(entry -> entry.getValue().stream())
        .allMatch(one -> one.check().verdict() == Verdict.REJECTED);
  }

  /// The indicators that ask for each variable.
  private static Map<Long, List<IndicatorTarget>> askers(AgencyScorecard scorecard) {
    Map<Long, IndicatorTarget> targets =
        scorecard.targets().stream()
            .collect(
                Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
    Map<Long, List<IndicatorTarget>> askers = new HashMap<>();
    for (var indicator : scorecard.card().plan().indicators()) {
      var target = targets.get(indicator.id());
      if (target != null) {
        indicator.asks().values().stream()
            .distinct()
            .forEach(
                variable -> askers.computeIfAbsent(variable, _ -> new ArrayList<>()).add(target));
      }
    }
    return askers;
  }

  private static int place(
      AgencyScorecard scorecard, Map<Long, List<IndicatorTarget>> askers, long variableId) {
    return scorecard.targets().indexOf(askers.getOrDefault(variableId, List.of()).getFirst());
  }

  private Map<FigureKey, List<String>> obstacles(List<Figure> waiting) {
    var seen = waiting.stream().map(figure -> new Seen(figure.key(), figure.version())).toList();
    return flow.obstacles(Step.VERIFY, seen).stream()
        .collect(
            Collectors.groupingBy(
                Obstacle::key, Collectors.mapping(Obstacle::message, Collectors.toList())));
  }

  private List<Demand> demands(long agencyId, int year, List<Figure> waiting) {
    var quarters =
        waiting.stream().map(figure -> figure.key().period().lastQuarter()).distinct().toList();
    return explanations.required(agencyId, year, quarters);
  }

  private static List<Demand> ofFigure(
      List<Demand> demands, FigureKey key, List<IndicatorTarget> indicators) {
    return demands.stream()
        .filter(demand -> demand.key().quarter() == key.period().lastQuarter())
        .filter(demand ->
            indicators.stream()
                .anyMatch(one -> one.indicator().lineageId() == demand.key().lineageId()))
        .toList();
  }

  private static boolean isChosen(Selection selection, Item item) {
    var owner = item.variable().ownerPositionId();
    var ownerCode = owner.isPresent() ? Long.toString(owner.getAsLong()) : "-";
    return (selection.period().isEmpty() || item.key().period().code().equals(selection.period()))
        && (selection.owner().isEmpty() || ownerCode.equals(selection.owner()));
  }
}
