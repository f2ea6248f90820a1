package id.tolok.results.web.open;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.formula.Value;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.StretchCode;
import id.tolok.results.web.open.OpenResults.OpenYear;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An agency's approved year as data, with the definition of everything measured. No person is
/// named in it.
///
/// @param basis always `APPROVED`
/// @param scale the grades are taken from, by its code
record OpenData(String agency, int year, String basis, String scale, List<Measured> indicators) {

  private static final int QUARTERS = 4;

  /// One indicator.
  ///
  /// @param id the same in every year and version of the decree
  /// @param direction code of the rule the achievement is computed by
  record Measured(
      long id,
      @Nullable String objective,
      String indicator,
      @Nullable String definition,
      @Nullable String formula,
      @Nullable String unit,
      String direction,
      List<Result> results) {}

  /// One stretch of the year.
  ///
  /// @param period `Q1` to `Q4`, `SD2` for January to June, `T` for the year
  /// @param targetLow lower border where the target is a range; null otherwise
  /// @param achievementPercent what counts, two decimals; null where nothing is measured
  /// @param reason why there is no achievement; null where there is one
  record Result(
      String period,
      @Nullable BigDecimal target,
      @Nullable BigDecimal targetLow,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal achievementPercent,
      @Nullable String grade,
      @Nullable String reason) {}

  static OpenData of(OpenYear year) {
    var card = year.scorecard().card();
    return new OpenData(
        year.agency().name(),
        year.scorecard().year(),
        year.scorecard().basis().name(),
        card.plan().scale().code(),
        year.board().rows().stream().map(row -> measured(year, row.target())).toList());
  }

  private static Measured measured(OpenYear year, IndicatorTarget target) {
    var stated = target.indicator().stated();
    long lineage = target.indicator().lineageId();
    return new Measured(
        lineage,
        stated.objective(),
        stated.indicator(),
        stated.definition(),
        stated.formulaText(),
        target.unit(),
        target.rule().direction().code(),
        year.scorecard().card().plan().indicators().stream().noneMatch(each -> each.id() == lineage)
            ? List.of()
            : stretches().stream()
                .map(stretch -> result(stretch, year.scorecard().card().scored(lineage, stretch)))
                .toList());
  }

  private static List<Stretch> stretches() {
    var all = new ArrayList<Stretch>();
    IntStream.rangeClosed(1, QUARTERS).mapToObj(Stretch::quarter).forEach(all::add);
    IntStream.rangeClosed(2, QUARTERS - 1).mapToObj(Stretch::toDate).forEach(all::add);
    all.add(Stretch.wholeYear());
    return all;
  }

  private static Result result(Stretch stretch, Scored scored) {
    Grade grade = scored.grade();
    return new Result(
        StretchCode.of(stretch),
        switch (scored.target()) {
          case Target.Value(var figure) -> figure;
          case Target.Range(_, var high) -> high;
          case Target.NotPlanned() -> null;
        },
        scored.target() instanceof Target.Range(var low, _) ? low : null,
        scored.actual() instanceof Value.Known(var number) ? number : null,
        scored.achievement().findPercent().map(percent -> percent.rounded()).orElse(null),
        grade == null ? null : grade.name(),
        scored.achievement() instanceof Achievement.NotMeasured(var reason) ? reason.name() : null);
  }
}
