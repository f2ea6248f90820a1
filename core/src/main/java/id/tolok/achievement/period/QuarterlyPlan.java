package id.tolok.achievement.period;

import static java.math.MathContext.DECIMAL128;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What an indicator should reach quarter by quarter. Only quarters that have a target are judged:
/// a survey index often has one in the fourth quarter alone.
///
/// @param targets in the form given; actuals come in the same form
public record QuarterlyPlan(Consolidation consolidation, QuarterForm form, Quarters targets) {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  /// The targets in the other form; unchanged where the two forms are the same.
  public QuarterlyPlan as(QuarterForm other) {
    if (form == other || consolidation != Consolidation.SUM) {
      return new QuarterlyPlan(consolidation, other, targets);
    }
    return new QuarterlyPlan(
        consolidation,
        other,
        switch (other) {
          case CUMULATIVE -> targets.accumulated();
          case SINGLE -> targets.separated();
        });
  }

  /// What is wrong with the targets: quarters that do not make the year's target (more than 0.005
  /// apart), or targets to date that fall although more is better.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target triwulan sama dengan target tahunan")
  public List<AchievementFinding> check(BigDecimal annualTarget, Direction direction) {
    var findings = new ArrayList<AchievementFinding>();
    if (yearOf(targets) instanceof Actual.Reported(var year)
        && year.subtract(annualTarget, DECIMAL128).abs().compareTo(TOLERANCE) > 0) {
      findings.add(AchievementFinding.TARGET_SPLIT_MISMATCH);
    }
    findings.addAll(checkActuals(targets, direction));
    return findings;
  }

  /// What is doubtful about figures to date: they fall although more is better.
  public List<AchievementFinding> checkActuals(Quarters actuals, Direction direction) {
    return form == QuarterForm.CUMULATIVE
            && direction == Direction.HIGHER
            && actuals.everDecreases()
        ? List.of(AchievementFinding.CUMULATIVE_DECREASES)
        : List.of();
  }

  /// The figure of the whole year, from the quarters that have one.
  public Actual yearOf(Quarters figures) {
    return consolidated(figures.readings());
  }

  /// The achievement of one quarter by itself; of figures to date, of the year so far.
  ///
  /// @param quarter 1 to 4
  public Achievement inQuarter(int quarter, Quarters actuals, AchievementRule rule) {
    return achievement(List.of(quarter), actuals, rule);
  }

  /// The achievement from January to the end of a quarter: consolidated actual against consolidated
  /// target of those quarters that have a target. Not measured while one of them has no actual.
  ///
  /// @param quarter 1 to 4
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "capaian sampai dengan triwulan")
  public Achievement toDate(int quarter, Quarters actuals, AchievementRule rule) {
    return achievement(plannedUntil(quarter), actuals, rule);
  }

  /// How many of the quarters with a target until this one have an actual.
  public Coverage coverage(int quarter, Quarters actuals) {
    var planned = plannedUntil(quarter);
    return new Coverage((int) planned.stream().filter(actuals::has).count(), planned.size());
  }

  private List<Integer> plannedUntil(int quarter) {
    return IntStream.rangeClosed(1, quarter).filter(targets::has).boxed().toList();
  }

  private Achievement achievement(List<Integer> quarters, Quarters actuals, AchievementRule rule) {
    if (!(consolidated(readings(quarters, targets)) instanceof Actual.Reported(var target))) {
      return new NotMeasured(Reason.NOT_PLANNED);
    }
    if (!quarters.stream().allMatch(actuals::has)) {
      return new NotMeasured(Reason.NOT_REPORTED);
    }
    return rule.achievement(Target.of(target), consolidated(readings(quarters, actuals)));
  }

  private static List<Reading> readings(List<Integer> quarters, Quarters figures) {
    return quarters.stream().map(figures::get).toList();
  }

  /// A sum to date is the last figure to date.
  private Actual consolidated(List<Reading> readings) {
    boolean alreadySummed = consolidation == Consolidation.SUM && form == QuarterForm.CUMULATIVE;
    return (alreadySummed ? Consolidation.LAST : consolidation).consolidate(readings);
  }

  /// How much of what was planned has been reported.
  public record Coverage(int reported, int planned) {}
}
