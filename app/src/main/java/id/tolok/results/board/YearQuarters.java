package id.tolok.results.board;

import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.stream.IntStream;

/// A year of an agency quarter by quarter.
public record YearQuarters(List<Line> lines) {

  public static final int COUNT = 4;

  /// One indicator.
  ///
  /// @param quarters each by itself, exactly four
  public record Line(IndicatorTarget target, List<Scored> quarters) {
    public Line {
      quarters = List.copyOf(quarters);
    }
  }

  public YearQuarters {
    lines = List.copyOf(lines);
  }

  public static YearQuarters of(AgencyScorecard scorecard) {
    var reading = new Reading(scorecard);
    return new YearQuarters(
        scorecard.targets().stream()
            .map(target ->
                new Line(
                    target,
                    IntStream.rangeClosed(1, COUNT)
                        .mapToObj(quarter ->
                            reading.at(target.indicator().lineageId(), Stretch.quarter(quarter)))
                        .toList()))
            .toList());
  }
}
