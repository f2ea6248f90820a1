package id.tolok.survey.feed;

import id.tolok.kernel.EntryPeriod;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.SurveyResults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The index of approved rounds by period: as published, with two decimals. A round speaks for the
/// period in which its own ends; of several that end in one period the last.
@Component
class ApprovedIndexes {

  private final Rounds rounds;
  private final SurveyResults results;

  ApprovedIndexes(@Lazy Rounds rounds, @Lazy SurveyResults results) {
    this.rounds = rounds;
    this.results = results;
  }

  Map<EntryPeriod, BigDecimal> ofYear(
      long agencyId, RoundKind kind, int year, EntryPeriod.Kind periods) {
    List<Round> approved = rounds.approved(agencyId, kind, year);
    Map<EntryPeriod, BigDecimal> figures = new TreeMap<>();
    for (EntryPeriod period : EntryPeriod.all(year, periods)) {
      speaking(approved, period)
          .flatMap(round -> results.index(round.id()))
          .map(SatisfactionIndex::rounded)
          .ifPresent(index -> figures.put(period, index));
    }
    return figures;
  }

  /// The round whose index is the figure of a period.
  Optional<Round> round(long agencyId, RoundKind kind, EntryPeriod period) {
    return speaking(rounds.approved(agencyId, kind, period.year()), period);
  }

  private static Optional<Round> speaking(List<Round> approved, EntryPeriod period) {
    return approved.stream().filter(round -> round.speaksFor(period, approved)).findFirst();
  }
}
