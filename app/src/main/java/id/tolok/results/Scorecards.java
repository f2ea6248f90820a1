package id.tolok.results;

import java.util.Collection;
import java.util.Map;

/// Scorecards of agencies in the scope of the running work, never older than the last commit.
public interface Scorecards {

  /// The year of one agency, from memory where nothing changed since.
  AgencyScorecard of(long agencyId, int year, Basis basis);

  /// The same year of several agencies, by agency; one query tells which are still fresh.
  Map<Long, AgencyScorecard> ofAll(Collection<Long> agencyIds, int year, Basis basis);
}
