package id.tolok.sample.measured;

import id.tolok.achievement.Target;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.statement.BackdatedPapers;
import id.tolok.measurement.statement.Explanations;
import id.tolok.planning.BudgetWork;
import id.tolok.planning.TargetWork;
import id.tolok.planning.Targets;
import id.tolok.scorecard.ScorecardPlan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Gives the invented offices the figures of three years through the same services people use, each
/// at its own time: entered by its owner, explained where it is poor, handed in, verified,
/// approved.
@Lazy
@Component
public final class SampleFigures {

  private static final int YEARS = 3;
  private static final int EXTENSION_DAYS = 21;

  private final Targets targets;
  private final TargetWork targetWork;
  private final BudgetWork budgets;
  private final BackdatedWork work;
  private final OfficeQuarter.Services services;
  private final Clock clock;

  SampleFigures(
      Targets targets,
      Due due,
      TargetWork targetWork,
      BudgetWork budgets,
      BackdatedWork work,
      BackdatedPapers papers,
      Explanations explanations,
      Clock clock) {
    this.targets = targets;
    this.targetWork = targetWork;
    this.budgets = budgets;
    this.work = work;
    this.services = new OfficeQuarter.Services(due, work, papers, explanations);
    this.clock = clock;
  }

  /// Gives an office its years.
  ///
  /// @param office place in the plan, from 0; decides how it fares
  public int give(int office, long agencyId, Cast cast) {
    var today = LocalDate.now(clock.withZone(cast.zone()));
    var last = EntryPeriod.quarter(today.getYear(), (today.getMonthValue() + 2) / 3).previous();
    int given = 0;
    for (int year = last.year() - YEARS + 1; year <= last.year(); year++) {
      setTargets(office, agencyId, year, last.year());
      budgets.writeFirst(
          agencyId, year, InventedBudget.of(office, year, year < last.year() ? 4 : last.ordinal()));
      ScorecardPlan plan = targets.plan(agencyId, year);
      var invention = new Invention(plan, agencyId * 7919);
      for (EntryPeriod quarter : EntryPeriod.all(year, EntryPeriod.Kind.QUARTER)) {
        if (quarter.compareTo(last) <= 0) {
          var course = Course.of(office, quarter, last);
          if (course.isLate()) {
            moreTime(agencyId, quarter, today, cast);
          }
          var fortune = new Fate(office, plan.year(), quarter.ordinal());
          given +=
              new OfficeQuarter(services, agencyId, quarter, cast, course)
                  .give(invention.quarter(quarter.ordinal(), fortune));
        }
      }
    }
    int first = last.year() - YEARS + 1;
    work.closeYear(agencyId, first, cast.act(cast.head(), LocalDate.of(first + 1, 3, 2), 15));
    return given;
  }

  /// Targets nobody stated, by the planner. Of the first year some stay missing, so that there is
  /// something to find.
  private void setTargets(int office, long agencyId, int year, int thisYear) {
    if (year == thisYear - YEARS + 1 && office % 2 == 1) {
      return;
    }
    int place = 0;
    for (var target : targets.ofYear(agencyId, year)) {
      if (target.plan().annual() instanceof Target.NotPlanned) {
        targetWork.setFirst(
            agencyId, target.indicator().lineageId(), year, InventedTarget.of(target, place));
      }
      place++;
    }
  }

  private void moreTime(long agencyId, EntryPeriod quarter, LocalDate today, Cast cast) {
    work.extend(
        agencyId,
        quarter,
        today.plusDays(EXTENSION_DAYS),
        "Rekapitulasi dari desa terlambat masuk.",
        cast.act(cast.planner(), quarter.lastDay().plusDays(4), 8));
  }
}
