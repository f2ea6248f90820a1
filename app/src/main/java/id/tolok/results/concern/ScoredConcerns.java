package id.tolok.results.concern;

import id.tolok.achievement.Percent;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.statement.ConcernedResults;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the results of a quarter that are red, orange or worse than before, by everything entered
/// so far.
@Component
final class ScoredConcerns implements ConcernedResults {

  /// How many quarters back a result is looked for to compare with.
  private static final int QUARTERS_BACK = 4;

  private static final int QUARTERS = 4;

  /// Traffic lights have no orange: their second level is yellow.
  private static final int LEVELS_WITHOUT_ORANGE = 3;

  private final Scorecards scorecards;

  ScoredConcerns(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  @Override
  public List<Concern> concerns(long agencyId, int year, int quarter) {
    Map<Integer, AgencyScorecard> years = new HashMap<>();
    var now = scorecards.of(agencyId, year, Basis.ENTERED);
    years.put(year, now);
    Map<Long, ScoredIndicator> planned =
        now.card().plan().indicators().stream()
            .collect(Collectors.toMap(ScoredIndicator::id, Function.identity()));
    List<Concern> concerns = new ArrayList<>();
    for (IndicatorTarget target : now.targets()) {
      var indicator = planned.get(target.indicator().lineageId());
      if (indicator != null) {
        concern(target, indicator, now, quarter, before -> past(years, agencyId, before))
            .ifPresent(concerns::add);
      }
    }
    return concerns;
  }

  private AgencyScorecard past(Map<Integer, AgencyScorecard> years, long agencyId, int year) {
    return years.computeIfAbsent(year, one -> scorecards.of(agencyId, one, Basis.ENTERED));
  }

  private static Optional<Concern> concern(
      IndicatorTarget target,
      ScoredIndicator indicator,
      AgencyScorecard now,
      int quarter,
      Function<Integer, AgencyScorecard> past) {
    var stretch = stretch(indicator.shortest(), quarter);
    if (stretch.isEmpty()) {
      return Optional.empty();
    }
    var scored = now.card().scored(indicator.id(), stretch.get());
    var percent = scored.achievement().findPercent().map(Percent::rounded);
    var grade = scored.grade();
    if (percent.isEmpty() || grade == null) {
      return Optional.empty();
    }
    @Nullable BigDecimal before = before(indicator, now.year(), quarter, past);
    var causes = causes(now.card().plan().scale(), grade, percent.get(), before);
    return causes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Concern(
                indicator.id(),
                target.indicator().stated().indicator(),
                causes,
                percent.get(),
                grade.name(),
                before));
  }

  private static Set<Cause> causes(
      RatingScale scale, Grade grade, BigDecimal percent, @Nullable BigDecimal before) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    if (grade.level() == 1) {
      causes.add(Cause.RED);
    }
    if (grade.level() == 2 && scale.grades().size() > LEVELS_WITHOUT_ORANGE) {
      causes.add(Cause.ORANGE);
    }
    if (before != null && percent.compareTo(before) < 0) {
      causes.add(Cause.WORSE);
    }
    return causes;
  }

  /// What was measured last in the four quarters before.
  private static @Nullable BigDecimal before(
      ScoredIndicator indicator, int year, int quarter, Function<Integer, AgencyScorecard> past) {
    for (int back = 1; back <= QUARTERS_BACK; back++) {
      int place = year * QUARTERS + quarter - 1 - back;
      int then = place / QUARTERS;
      var stretch = stretch(indicator.shortest(), place % QUARTERS + 1);
      var card = past.apply(then).card();
      boolean known = card.plan().indicators().stream().anyMatch(one -> one.id() == indicator.id());
      if (stretch.isPresent() && known) {
        var percent = card.scored(indicator.id(), stretch.get()).achievement().findPercent();
        if (percent.isPresent()) {
          return Objects.requireNonNull(percent.get().rounded());
        }
      }
    }
    return null;
  }

  /// The stretch in which an indicator is judged at the end of a quarter; none where it is measured
  /// only later.
  private static Optional<Stretch> stretch(EntryPeriod.Kind shortest, int quarter) {
    return switch (shortest) {
      case MONTH, QUARTER -> Optional.of(Stretch.quarter(quarter));
      case HALF_YEAR -> quarter % 2 == 0 ? Optional.of(Stretch.toDate(quarter)) : Optional.empty();
      case YEAR -> quarter == QUARTERS ? Optional.of(Stretch.wholeYear()) : Optional.empty();
    };
  }
}
