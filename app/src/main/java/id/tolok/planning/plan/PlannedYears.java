package id.tolok.planning.plan;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.Targets;
import id.tolok.planning.store.RatingStore;
import id.tolok.planning.store.RevisionStore;
import id.tolok.scorecard.ScorecardPlan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what an agency planned for a year.
@Service
public class PlannedYears implements Targets {

  private final Catalogues catalogues;
  private final RevisionStore revisions;
  private final RatingStore ratings;

  PlannedYears(Catalogues catalogues, RevisionStore revisions, RatingStore ratings) {
    this.catalogues = catalogues;
    this.revisions = revisions;
    this.ratings = ratings;
  }

  @Override
  @Transactional(readOnly = true)
  public List<IndicatorTarget> ofYear(long agencyId, int year) {
    return year(agencyId, year).targets();
  }

  @Override
  @Transactional(readOnly = true)
  public ScorecardPlan plan(long agencyId, int year) {
    return year(agencyId, year).plan();
  }

  @Override
  public int waiting(long agencyId, int year) {
    return revisions.waiting(agencyId, year).size();
  }

  /// Everything a year is planned by, as it is now.
  @Transactional(readOnly = true)
  public PlannedYear year(long agencyId, int year) {
    AgencyRating rating = ratings.rating(agencyId);
    return catalogues
        .versionOfYear(agencyId, year)
        .map(version -> ofVersion(version, year, rating))
        .orElseGet(() -> PlannedYear.nothing(year, rating));
  }

  private PlannedYear ofVersion(CatalogueVersion version, int year, AgencyRating rating) {
    Map<Long, Variable> variables =
        catalogues.agencyVariables(version.agencyId()).stream()
            .collect(Collectors.toMap(Variable::id, Function.identity()));
    return new PlannedYear(
        year,
        rating,
        catalogues.indicators(version.id()),
        catalogues.variableUses(version.id()),
        variables,
        revisions.standing(version.agencyId(), year),
        revisions.waiting(version.agencyId(), year));
  }
}
