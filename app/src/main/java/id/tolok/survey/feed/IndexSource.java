package id.tolok.survey.feed;

import id.tolok.catalogue.FigureOrigin;
import id.tolok.catalogue.FigureSource;
import id.tolok.kernel.EntryPeriod;
import id.tolok.survey.RoundKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The index of approved rounds of one kind.
final class IndexSource implements FigureSource {

  private final RoundKind kind;
  private final ApprovedIndexes indexes;
  private final IndexOrigins origins;

  IndexSource(RoundKind kind, ApprovedIndexes indexes, IndexOrigins origins) {
    this.kind = kind;
    this.indexes = indexes;
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
  public Map<EntryPeriod, BigDecimal> figures(long agencyId, int year, EntryPeriod.Kind period) {
    return indexes.ofYear(agencyId, kind, year, period);
  }

  @Override
  public boolean suits(String variableName) {
    return IndexName.of(variableName).filter(named -> named == kind).isPresent();
  }

  @Override
  public Optional<FigureOrigin> origin(long agencyId, EntryPeriod period) {
    return indexes.round(agencyId, kind, period).flatMap(origins::of);
  }

  @Override
  public String address() {
    return "/survei";
  }
}
