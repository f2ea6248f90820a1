package id.tolok.results.board;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an agency reached in one stretch of a year, in the order of its decree.
///
/// @param stretch what is shown
/// @param scale its grades are taken from
/// @param rows of all indicators
/// @param whole the average of the agency: over its main indicators (IKU) where the decree has any,
///   else over all rows
/// @param overMain whether `whole` is over main indicators alone
public record Board(
    Stretch stretch, RatingScale scale, List<Row> rows, Average whole, boolean overMain) {

  /// One indicator.
  ///
  /// @param trend against the stretch before
  public record Row(IndicatorTarget target, Scored scored, Trend trend) {

    public long lineageId() {
      return target.indicator().lineageId();
    }

    public String name() {
      return target.indicator().stated().indicator();
    }

    /// Whether it has a number at all.
    public boolean isMeasured() {
      return scored.achievement() instanceof Achievement.Measured;
    }
  }

  /// Rows under one heading.
  ///
  /// @param heading empty for rows the decree puts under none
  public record Group(String heading, List<Row> rows, Average average) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  public Board {
    rows = List.copyOf(rows);
  }

  /// @param before the scorecard the trend looks at, of the same or the last year; null where there
  ///   is none
  public static Board of(AgencyScorecard scorecard, @Nullable AgencyScorecard before, Stretch at) {
    var now = new Reading(scorecard);
    var earlier = before == null ? null : new Reading(before);
    var rows = new ArrayList<Row>();
    for (IndicatorTarget target : scorecard.targets()) {
      long lineage = target.indicator().lineageId();
      Scored scored = now.at(lineage, at);
      Achievement last =
          earlier == null
              ? null
              : earlier
                  .find(lineage, StretchBefore.of(at).stretch())
                  .map(Scored::achievement)
                  .orElse(null);
      rows.add(new Row(target, scored, Trend.between(last, scored.achievement())));
    }
    RatingScale scale = scorecard.card().plan().scale();
    Set<IndicatorTarget> averaged = Set.copyOf(scorecard.averaged());
    return new Board(
        at,
        scale,
        rows,
        average(rows.stream().filter(row -> averaged.contains(row.target())).toList(), scale),
        scorecard.hasMain());
  }

  private static Average average(Collection<Row> rows, RatingScale scale) {
    return Average.of(rows.stream().map(row -> row.scored().achievement()).toList(), scale);
  }

  /// The rows under their headings, in order of the decree.
  public List<Group> groups(Grouping grouping) {
    Map<String, List<Row>> under = new LinkedHashMap<>();
    rows.forEach(row ->
        under.computeIfAbsent(grouping.heading(row.target()), _ -> new ArrayList<>()).add(row));
    return under.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue(), average(entry.getValue(), scale)))
        .toList();
  }

  public Optional<Row> find(long lineageId) {
    return rows.stream().filter(row -> row.lineageId() == lineageId).findFirst();
  }

  /// The measured rows with the lowest achievement, the worst first.
  public List<Row> worst(int most) {
    return rows.stream()
        .filter(Row::isMeasured)
        .sorted(Comparator.comparing(row -> row.scored().achievement().findPercent().orElseThrow()))
        .limit(most)
        .toList();
  }

  /// The rows that rose most since the stretch before, the largest rise first.
  public List<Row> mostImproved(int most) {
    return rows.stream()
        .filter(row -> row.trend().direction() > 0)
        .sorted(
            Comparator.comparing((Row row) -> Objects.requireNonNull(row.trend().points()))
                .reversed())
        .limit(most)
        .toList();
  }

  /// How many rows have each grade, best first; grades without a row too.
  public List<Count> counts() {
    return scale.grades().stream()
        .map(grade ->
            new Count(
                grade,
                (int) rows.stream().filter(row -> grade.equals(row.scored().grade())).count()))
        .toList();
  }

  /// How many rows have a grade.
  public record Count(Grade grade, int rows) {}
}
