package id.tolok.scorecard.compute;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Actual;
import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.formula.Derivation;
import id.tolok.formula.Value;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Computes what is asked for and keeps it.
final class ComputedScorecard implements Scorecard {

  private record Place(int indicator, Stretch stretch) {}

  private final CompiledPlan plan;
  private final FigureColumns figures;
  private final Map<Long, String> waived;
  private final Actuals actuals;
  private final Map<Place, Scored> known = new HashMap<>();

  ComputedScorecard(CompiledPlan plan, FigureColumns figures, Map<Long, String> waived) {
    this.plan = plan;
    this.figures = figures;
    this.waived = Map.copyOf(waived);
    this.actuals = new Actuals(plan, figures);
  }

  @Override
  public ScorecardPlan plan() {
    return plan.plan();
  }

  @Override
  public FigureColumns figures() {
    return figures;
  }

  @Override
  public Map<Long, String> waived() {
    return waived;
  }

  @Override
  public synchronized Scored scored(long indicatorId, Stretch stretch) {
    var place = new Place(plan.place(indicatorId), stretch);
    Scored found = known.get(place);
    if (found == null) {
      found = compute(place);
      known.put(place, found);
    }
    return found;
  }

  @Override
  public synchronized Derivation explain(long indicatorId, Stretch stretch) {
    return actuals.explain(plan.place(indicatorId), moment(stretch));
  }

  @Override
  public MeanAchievement mean(Collection<Long> indicatorIds, Stretch stretch) {
    return MeanAchievement.of(
        indicatorIds.stream().map(id -> scored(id, stretch).achievement()).toList());
  }

  private Moment moment(Stretch stretch) {
    return Moment.of(plan.plan().year(), stretch);
  }

  private Scored compute(Place place) {
    ScoredIndicator indicator = plan.indicator(place.indicator()).stated();
    Target target = PlannedStretch.target(indicator, place.stretch());
    Value actual = actuals.actual(place.indicator(), moment(place.stretch()));
    Achievement achievement =
        indicator.comparable() || target instanceof Target.NotPlanned
            ? PlannedStretch.achievement(
                indicator, place.stretch(), target, judged(indicator, place.stretch(), actual))
            : new Achievement.NotMeasured(Reason.NOT_COMPUTABLE);
    return new Scored(
        target,
        actual,
        achievement,
        achievement.findPercent().map(plan.plan().scale()::grade).orElse(null));
  }

  /// What is missing at the end of a closed year counts as nothing reached, with its reason.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "realisasi kosong yang diberi alasan")
  private Actual judged(ScoredIndicator indicator, Stretch stretch, Value actual) {
    String reason = stretch.equals(Stretch.wholeYear()) ? waived.get(indicator.id()) : null;
    return switch (actual) {
      case Value.Missing _, Value.Failed _ when reason != null ->
          new Actual.WaivedByVerifier(reason);
      case Value.Known _, Value.NoEvent _, Value.Missing _, Value.Failed _ -> actual(actual);
    };
  }

  static Actual actual(Value value) {
    return switch (value) {
      case Value.Known(var number) -> Actual.of(number);
      case Value.Missing _ -> new Actual.NotReported();
      case Value.NoEvent _ -> new Actual.NoEvent();
      case Value.Failed _ -> new Actual.NotComputable();
    };
  }
}
