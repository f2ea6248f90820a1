package id.tolok.measurement.explanation;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.StepGate;
import id.tolok.measurement.statement.Explanations;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Holds figures back whose indicator has a result that nobody explained, when they are handed in.
/// Cleared figures and those of past years need no explanation.
@Component
final class ExplanationGate implements StepGate {

  private final Explanations explanations;
  private final IndicatorFigures indicators;

  ExplanationGate(Explanations explanations, IndicatorFigures indicators) {
    this.explanations = explanations;
    this.indicators = indicators;
  }

  @Override
  public List<Obstacle> obstacles(
      FigureFlow.Step step, long agencyId, List<Figure> figures, Words words) {
    var asked =
        figures.stream().filter(figure -> figure.amount() != null && !figure.backfilled()).toList();
    if (step != FigureFlow.Step.SUBMIT || asked.isEmpty()) {
      return List.of();
    }
    List<Obstacle> obstacles = new ArrayList<>();
    Map<Integer, List<Figure>> byYear =
        asked.stream().collect(Collectors.groupingBy(figure -> figure.key().period().year()));
    byYear.forEach((year, ofYear) -> obstacles.addAll(ofYear(agencyId, year, ofYear, words)));
    return obstacles;
  }

  private List<Obstacle> ofYear(long agencyId, int year, List<Figure> figures, Words words) {
    Map<Integer, List<Figure>> byQuarter =
        figures.stream()
            .collect(Collectors.groupingBy(figure -> figure.key().period().lastQuarter()));
    var unmet =
        explanations.required(agencyId, year, byQuarter.keySet()).stream()
            .filter(demand -> !demand.met())
            .toList();
    if (unmet.isEmpty()) {
      return List.of();
    }
    var variables = indicators.variables(agencyId, year);
    return unmet.stream()
        .flatMap(demand -> {
          var own = variables.getOrDefault(demand.key().lineageId(), Set.of());
          return byQuarter.getOrDefault(demand.key().quarter(), List.of()).stream()
              .filter(figure -> own.contains(figure.key().variableId()))
              .map(figure -> obstacle(figure, demand, words));
        })
        .toList();
  }

  private static Obstacle obstacle(Figure figure, Explanations.Demand demand, Words words) {
    return new Obstacle(
        figure.key(),
        "EXPLANATION_MISSING",
        words.get(
            "measurement.explanation.missing",
            demand.concern().indicator(),
            ConcernWords.result(words, demand.concern())));
  }
}
