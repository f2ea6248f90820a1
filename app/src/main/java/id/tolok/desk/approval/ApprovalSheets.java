package id.tolok.desk.approval;

import id.tolok.desk.approval.ApprovalSheet.Row;
import id.tolok.desk.store.UnusualWords;
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
import id.tolok.measurement.statement.Remarks.Remark;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lays out what a head approves, in a handful of queries however many indicators there are.
@Component
class ApprovalSheets {

  private final Measurements measurements;
  private final Scorecards scorecards;
  private final Evidences evidences;
  private final Remarks remarks;
  private final Explanations explanations;
  private final UnusualWords unusual;
  private final FigureFlow flow;

  ApprovalSheets(
      Measurements measurements,
      Scorecards scorecards,
      Evidences evidences,
      Remarks remarks,
      Explanations explanations,
      UnusualWords unusual,
      FigureFlow flow) {
    this.measurements = measurements;
    this.scorecards = scorecards;
    this.evidences = evidences;
    this.remarks = remarks;
    this.explanations = explanations;
    this.unusual = unusual;
    this.flow = flow;
  }

  /// The first quarter of a year in which something waits.
  ///
  /// @param otherwise where nothing does
  int waiting(long agencyId, int year, int otherwise) {
    return measurements.figures(agencyId, year).stream()
        .filter(figure -> figure.state() == FigureState.VERIFIED)
        .mapToInt(figure -> figure.key().period().lastQuarter())
        .min()
        .orElse(otherwise);
  }

  ApprovalSheet sheet(long agencyId, int year, int quarter) {
    var scorecard = scorecards.of(agencyId, year, Basis.ENTERED);
    var figures =
        measurements.figures(agencyId, year).stream()
            .filter(figure -> figure.key().period().lastQuarter() == quarter)
            .toList();
    var layout = new Layout(scorecard, quarter, figures);
    List<Row> rows = new ArrayList<>();
    Map<Long, ScoredIndicator> planned =
        scorecard.card().plan().indicators().stream()
            .collect(Collectors.toMap(ScoredIndicator::id, Function.identity()));
    for (IndicatorTarget target : scorecard.targets()) {
      var indicator = planned.get(target.indicator().lineageId());
      if (indicator != null) {
        rows.add(layout.row(target, indicator));
      }
    }
    return new ApprovalSheet(scorecard, quarter, rows);
  }

  private final class Layout {

    private final AgencyScorecard scorecard;
    private final int quarter;
    private final Map<Long, List<Figure>> byVariable;
    private final Map<FigureKey, List<Attachment>> attached;
    private final Map<FigureKey, List<Remark>> said;
    private final Map<FigureKey, String> words;
    private final Map<Long, Demand> demands;
    private final Map<FigureKey, List<String>> obstacles;

    Layout(AgencyScorecard scorecard, int quarter, List<Figure> figures) {
      this.scorecard = scorecard;
      this.quarter = quarter;
      long agencyId = scorecard.agencyId();
      int year = scorecard.year();
      this.byVariable =
          figures.stream().collect(Collectors.groupingBy(figure -> figure.key().variableId()));
      this.attached = evidences.ofYear(agencyId, year);
      this.said = remarks.ofYear(agencyId, year);
      this.words = unusual.ofYear(agencyId, year);
      this.demands =
          explanations.required(agencyId, year, quarter).stream()
              .collect(Collectors.toMap(demand -> demand.key().lineageId(), Function.identity()));
      this.obstacles = obstacles(figures);
    }

    private Map<FigureKey, List<String>> obstacles(List<Figure> figures) {
      var seen =
          figures.stream()
              .filter(figure -> figure.state() == FigureState.VERIFIED)
              .map(figure -> new Seen(figure.key(), figure.version()))
              .toList();
      return seen.isEmpty()
          ? Map.of()
          : flow.obstacles(Step.APPROVE, seen).stream()
              .collect(
                  Collectors.groupingBy(
                      Obstacle::key, Collectors.mapping(Obstacle::message, Collectors.toList())));
    }

    Row row(IndicatorTarget target, ScoredIndicator indicator) {
      var own =
          Set.copyOf(indicator.asks().values()).stream()
              .sorted()
              .flatMap(variable -> byVariable.getOrDefault(variable, List.of()).stream())
              .toList();
      var stretch = stretch(indicator);
      return new Row(
          target,
          stretch,
          scorecard.card().scored(indicator.id(), stretch),
          own,
          indicator.asks().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, _) -> one)),
          demands.get(indicator.id()),
          own.stream()
              .filter(figure -> words.containsKey(figure.key()))
              .map(figure -> words.getOrDefault(figure.key(), ""))
              .toList(),
          own.stream()
              .flatMap(figure -> said.getOrDefault(figure.key(), List.of()).stream())
              .filter(Remark::isOpen)
              .map(Remark::body)
              .toList(),
          own.stream().noneMatch(this::isBorneOut),
          own.stream()
              .flatMap(figure -> obstacles.getOrDefault(figure.key(), List.of()).stream())
              .distinct()
              .toList());
    }

    private boolean isBorneOut(Figure figure) {
      return attached.getOrDefault(figure.key(), List.of()).stream()
          .anyMatch(one -> one.check().verdict() != Verdict.REJECTED);
    }

    private Stretch stretch(ScoredIndicator indicator) {
      return switch (indicator.shortest()) {
        case MONTH, QUARTER -> Stretch.quarter(quarter);
        case HALF_YEAR -> Stretch.toDate(quarter);
        case YEAR -> Stretch.wholeYear();
      };
    }
  }
}
