package id.tolok.results.web.indicator;

import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.kernel.FiscalYear;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Scorecards;
import id.tolok.results.board.StretchBefore;
import id.tolok.results.board.Trend;
import id.tolok.results.web.choice.Choice;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// One indicator in the year shown and the years before it, whichever version of the decree
/// measured them.
record IndicatorYears(int year, SequencedMap<Integer, Measured> measured) {

  private static final int YEARS_BACK = 4;

  /// A year in which the decree had the indicator.
  record Measured(IndicatorTarget target, AgencyScorecard scorecard, long lineageId) {

    /// Whether there is a target or a figure of the year.
    boolean says() {
      Scored year = at(Stretch.wholeYear());
      return year.actual() instanceof Value.Known || !(year.target() instanceof Target.NotPlanned);
    }

    Scored at(Stretch stretch) {
      return scorecard.card().scored(lineageId, stretch);
    }
  }

  static IndicatorYears of(Scorecards scorecards, Choice choice, long lineageId) {
    var measured = new TreeMap<Integer, Measured>();
    int first = Math.max(FiscalYear.FIRST, choice.year() - YEARS_BACK);
    for (int year = first; year <= choice.year(); year++) {
      var scorecard = scorecards.of(choice.agencyId(), year, choice.basis());
      boolean computed =
          scorecard.card().plan().indicators().stream()
              .anyMatch(indicator -> indicator.id() == lineageId);
      int shown = year;
      scorecard.targets().stream()
          .filter(target -> computed && target.indicator().lineageId() == lineageId)
          .findFirst()
          .map(target -> new Measured(target, scorecard, lineageId))
          .filter(found -> shown == choice.year() || found.says())
          .ifPresent(found -> measured.put(shown, found));
    }
    return new IndicatorYears(choice.year(), measured);
  }

  /// The year shown; empty where its decree does not have the indicator.
  Optional<Measured> shown() {
    return Optional.ofNullable(measured.get(year));
  }

  /// What a stretch of a year reached against the stretch before it.
  Trend trend(int ofYear, Stretch stretch) {
    var before = StretchBefore.of(stretch);
    Measured now = measured.get(ofYear);
    Measured last = measured.get(ofYear - before.yearsBack());
    return now == null || last == null
        ? Trend.UNKNOWN
        : Trend.between(last.at(before.stretch()).achievement(), now.at(stretch).achievement());
  }
}
