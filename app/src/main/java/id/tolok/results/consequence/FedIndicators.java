package id.tolok.results.consequence;

import id.tolok.achievement.Target;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.Scorecards;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import id.tolok.shell.Visit;
import id.tolok.survey.Round;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.IndexConsequences;
import id.tolok.survey.number.SurveyResults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Computes a year once more with the index of a round that is not approved laid over its figures.
@Service
class FedIndicators implements IndexConsequences {

  private final Catalogues catalogues;
  private final SurveyResults results;
  private final Scorecards scorecards;
  private final Visit visit;

  FedIndicators(Catalogues catalogues, SurveyResults results, Scorecards scorecards, Visit visit) {
    this.catalogues = catalogues;
    this.results = results;
    this.scorecards = scorecards;
    this.visit = visit;
  }

  @Override
  public List<Fed> of(Round round, BigDecimal index) {
    var places = places(round);
    if (places.isEmpty()) {
      return List.of();
    }
    int year = round.periodUntil().getYear();
    AgencyScorecard shown = scorecards.of(round.agencyId(), year, Basis.ENTERED);
    FigureColumns held = shown.card().figures();
    Scorecard then =
        CompiledPlan.of(shown.card().plan())
            .scorecard(
                (variable, period) ->
                    period.equals(places.get(variable)) ? index : held.figure(variable, period),
                shown.card().waived());
    var texts = new ResultTexts(visit.words(), visit.format());
    Map<Long, IndicatorTarget> targets =
        shown.targets().stream()
            .collect(
                Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
    var fed = new ArrayList<Fed>();
    for (ScoredIndicator indicator : shown.card().plan().indicators()) {
      IndicatorTarget target = targets.get(indicator.id());
      if (target != null && !Collections.disjoint(indicator.asks().values(), places.keySet())) {
        Stretch stretch = stretch(shown.card(), indicator, round);
        fed.add(fed(texts, shown, then, target, stretch));
      }
    }
    return List.copyOf(fed);
  }

  /// The period in which the round speaks, by bound variable. A variable for whose period a round
  /// that ended later is approved is absent: the index would change nothing.
  private Map<Long, EntryPeriod> places(Round round) {
    int year = round.periodUntil().getYear();
    List<Variable> bound =
        catalogues.agencyVariables(round.agencyId()).stream()
            .filter(variable ->
                variable.binding() instanceof Binding.FromModule(var code)
                    && code.equals(round.kind().source()))
            .toList();
    if (bound.isEmpty()) {
      return Map.of();
    }
    List<FrozenRound> approved = results.approved(round.agencyId(), round.kind());
    Map<Long, EntryPeriod> places = new HashMap<>();
    for (Variable variable : bound) {
      EntryPeriod.all(year, variable.kind()).stream()
          .filter(period -> round.speaksFor(period, approved))
          .forEach(period -> places.put(variable.id(), period));
    }
    return places;
  }

  /// The quarter of the round where it has a target of its own, else the year.
  private static Stretch stretch(Scorecard card, ScoredIndicator indicator, Round round) {
    Stretch quarter = Stretch.quarter((round.periodUntil().getMonthValue() + 2) / 3);
    return card.scored(indicator.id(), quarter).target() instanceof Target.NotPlanned
        ? Stretch.wholeYear()
        : quarter;
  }

  private static Fed fed(
      ResultTexts texts,
      AgencyScorecard shown,
      Scorecard then,
      IndicatorTarget target,
      Stretch stretch) {
    long lineage = target.indicator().lineageId();
    Scored was = shown.card().scored(lineage, stretch);
    return new Fed(
        lineage,
        target.indicator().stated().indicator(),
        texts.stretch(stretch, shown.year()),
        was.target() instanceof Target.NotPlanned
            ? Optional.empty()
            : Optional.of(texts.target(target, was, stretch)),
        reached(was),
        reached(then.scored(lineage, stretch)),
        new NumberAddress(lineage, shown.year(), stretch, shown.basis()).path());
  }

  private static Optional<Reached> reached(@Nullable Scored scored) {
    return scored != null && scored.actual() instanceof Value.Known(var actual)
        ? Optional.of(
            new Reached(
                actual,
                scored.achievement().findPercent().map(percent -> percent.rounded()),
                scored.findGrade().map(grade -> grade.name())))
        : Optional.empty();
  }
}
