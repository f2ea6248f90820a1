package id.tolok.results.board;

import id.tolok.achievement.Achievement;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.Collection;
import java.util.List;

/// Which quarter there is something to see of: while a quarter runs, nothing of it is measured yet.
public final class LatestQuarter {

  private LatestQuarter() {}

  /// The latest quarter up to this one with a measured indicator; this one where there is none.
  public static int of(AgencyScorecard scorecard, int quarter) {
    return of(List.of(scorecard), quarter);
  }

  /// The same over several agencies.
  public static int of(Collection<AgencyScorecard> scorecards, int quarter) {
    for (int earlier = quarter; earlier >= 1; earlier--) {
      var stretch = Stretch.quarter(earlier);
      if (scorecards.stream().anyMatch(scorecard -> isMeasured(scorecard, stretch))) {
        return earlier;
      }
    }
    return quarter;
  }

  private static boolean isMeasured(AgencyScorecard scorecard, Stretch stretch) {
    return scorecard.card().plan().indicators().stream()
        .map(ScoredIndicator::id)
        .anyMatch(id ->
            scorecard.card().scored(id, stretch).achievement() instanceof Achievement.Measured);
  }
}
