package id.tolok.results.board;

import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A year of an agency month by month: every indicator with its twelve months and the year.
public record YearTable(List<Line> lines) {

  /// One indicator.
  ///
  /// @param cells from January to December
  /// @param year the year against its target
  public record Line(IndicatorTarget target, List<TableCell> cells, Scored year) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  public YearTable {
    lines = List.copyOf(lines);
  }

  public static YearTable of(AgencyScorecard scorecard) {
    var reading = new Reading(scorecard);
    Map<Long, EntryPeriod.Kind> shortest =
        scorecard.card().plan().indicators().stream()
            .collect(Collectors.toMap(ScoredIndicator::id, ScoredIndicator::shortest));
    return new YearTable(
        scorecard.targets().stream().map(target -> line(reading, target, shortest)).toList());
  }

  private static Line line(
      Reading reading, IndicatorTarget target, Map<Long, EntryPeriod.Kind> shortest) {
    long lineage = target.indicator().lineageId();
    var kind = shortest.getOrDefault(lineage, EntryPeriod.Kind.QUARTER);
    return new Line(
        target, TableCell.of(reading, lineage, kind), reading.at(lineage, Stretch.wholeYear()));
  }
}
