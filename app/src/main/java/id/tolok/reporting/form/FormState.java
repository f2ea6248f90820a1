package id.tolok.reporting.form;

import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Period;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.reporting.form.PrintedForm.State;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts how far the figures of a period are: those its plan asks people for, and those of them
/// that were approved as they stand.
final class FormState {

  private FormState() {}

  /// @param byModule variables that another module feeds, which nobody approves
  static State of(
      long agencyId,
      ScorecardPlan plan,
      Set<Long> byModule,
      List<Figure> figures,
      Period period,
      boolean sample) {
    Set<FigureKey> due = new HashSet<>();
    for (ScoredVariable variable : plan.variables()) {
      if (variable.feed() instanceof ScoredVariable.Feed.Given
          && !byModule.contains(variable.id())) {
        EntryPeriod.all(period.year(), variable.kind()).stream()
            .filter(each -> period.isYear() || each.lastQuarter() == period.quarter())
            .forEach(each -> due.add(new FigureKey(agencyId, variable.id(), each)));
      }
    }
    long approved =
        figures.stream()
            .filter(figure -> due.contains(figure.key()) && figure.state().isApproved())
            .count();
    return new State(due.size(), (int) approved, sample);
  }
}
