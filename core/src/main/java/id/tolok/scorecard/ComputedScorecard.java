package id.tolok.scorecard;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Actual;
import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.formula.Derivation;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Computes what is asked for and keeps it.
final class ComputedScorecard implements Scorecard {

  private record Place(long indicatorId, Stretch stretch) {}

  private final ScorecardPlan plan;
  private final FigureColumns figures;
  private final Map<Long, ScoredIndicator> indicators = new HashMap<>();
  private final Map<Place, Scored> known = new HashMap<>();

  ComputedScorecard(ScorecardPlan plan, FigureColumns figures) {
    this.plan = plan;
    this.figures = figures;
    plan.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
  }

  @Override
  public ScorecardPlan plan() {
    return plan;
  }

  @Override
  public FigureColumns figures() {
    return figures;
  }

  @Override
  public synchronized Scored scored(long indicatorId, Stretch stretch) {
    var place = new Place(indicatorId, stretch);
    Scored found = known.get(place);
    if (found == null) {
      found = compute(indicator(indicatorId), stretch);
      known.put(place, found);
    }
    return found;
  }

  @Override
  public Derivation explain(long indicatorId, Stretch stretch) {
    var indicator = indicator(indicatorId);
    return Formulas.explain(
        indicator.expression(), StretchFigures.of(plan, figures, indicator, stretch));
  }

  @Override
  public MeanAchievement mean(Collection<Long> indicatorIds, Stretch stretch) {
    return MeanAchievement.of(
        indicatorIds.stream().map(id -> scored(id, stretch).achievement()).toList());
  }

  private ScoredIndicator indicator(long id) {
    ScoredIndicator found = indicators.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no indicator " + id + " in this plan");
    }
    return found;
  }

  private Scored compute(ScoredIndicator indicator, Stretch stretch) {
    Target target = target(indicator, stretch);
    Value actual =
        Formulas.evaluate(
            indicator.expression(), StretchFigures.of(plan, figures, indicator, stretch));
    Achievement achievement =
        indicator.comparable() || target instanceof Target.NotPlanned
            ? indicator.rule().achievement(target, actual(actual))
            : new Achievement.NotMeasured(Reason.NOT_COMPUTABLE);
    return new Scored(
        target,
        actual,
        achievement,
        achievement.findPercent().map(plan.scale()::grade).orElse(null));
  }

  private static Target target(ScoredIndicator indicator, Stretch stretch) {
    return switch (stretch.kind()) {
      case MONTH -> new Target.NotPlanned();
      case QUARTER -> indicator.targets().inQuarter(stretch.ordinal());
      case TO_DATE -> indicator.targets().toDate(stretch.ordinal());
      case AGAINST_YEAR -> indicator.targets().annual();
    };
  }

  private static Actual actual(Value value) {
    return switch (value) {
      case Value.Known(var number) -> Actual.of(number);
      case Value.Missing _ -> new Actual.NotReported();
      case Value.NoEvent _ -> new Actual.NoEvent();
      case Value.Failed _ -> new Actual.NotComputable();
    };
  }
}
