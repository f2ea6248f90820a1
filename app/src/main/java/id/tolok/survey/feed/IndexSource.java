package id.tolok.survey.feed;

import id.tolok.catalogue.variable.FigureOrigin;
import id.tolok.catalogue.variable.FigureSource;
import id.tolok.kernel.EntryPeriod;
import id.tolok.satisfaction.IndexName;
import id.tolok.survey.RoundKind;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.SurveyResults;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;

/// The index of approved rounds of one kind: as published, with two decimals. A round speaks for
/// the period in which its own ends; of several that end in one period the last.
final class IndexSource implements FigureSource {

  private final RoundKind kind;
  private final SurveyResults results;
  private final ObjectProvider<IndexOrigins> origins;

  /// @param origins needed by pages alone, so that commands without pages do without
  IndexSource(RoundKind kind, SurveyResults results, ObjectProvider<IndexOrigins> origins) {
    this.kind = kind;
    this.results = results;
    this.origins = origins;
  }

  @Override
  public String code() {
    return kind.source();
  }

  @Override
  public String key() {
    return "survey.feed.source." + kind.name();
  }

  @Override
  public Map<EntryPeriod, BigDecimal> figures(long agencyId, int year, EntryPeriod.Kind periods) {
    var approved = results.approved(agencyId, kind);
    Map<EntryPeriod, BigDecimal> figures = new TreeMap<>();
    for (EntryPeriod period : EntryPeriod.all(year, periods)) {
      FrozenRound.speakingFor(period, approved)
          .ifPresent(round -> figures.put(period, round.index()));
    }
    return figures;
  }

  @Override
  public boolean suits(String variableName) {
    return IndexName.of(variableName)
        .filter(whose ->
            switch (kind) {
              case PUBLIC -> whose == IndexName.Whose.CITIZENS;
              case INTERNAL -> whose == IndexName.Whose.STAFF;
            })
        .isPresent();
  }

  @Override
  public Optional<FigureOrigin> origin(long agencyId, EntryPeriod period) {
    return FrozenRound.speakingFor(period, results.approved(agencyId, kind))
        .map(frozen -> origins.getObject().of(frozen));
  }

  @Override
  public String address() {
    return "/survei";
  }
}
