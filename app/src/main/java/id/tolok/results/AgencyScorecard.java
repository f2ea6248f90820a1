package id.tolok.results;

import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scorecard;
import java.util.List;

/// The computed year of an agency with what its rows are called.
///
/// @param stamp what it was computed from; the same stamp is the same scorecard
/// @param targets of the indicators, in order of the decree
/// @param card indicators are found by their lineage
public record AgencyScorecard(
    long agencyId,
    int year,
    Basis basis,
    long stamp,
    List<IndicatorTarget> targets,
    Scorecard card) {

  public AgencyScorecard {
    targets = List.copyOf(targets);
  }
}
