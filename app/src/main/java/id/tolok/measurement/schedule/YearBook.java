package id.tolok.measurement.schedule;

import java.util.Map;

/// Which years of an agency are shut, within the scope of the running work.
public interface YearBook {

  boolean isClosed(long agencyId, int year);

  /// Why indicators that were planned have no actual at the end of a year, by lineage. What is here
  /// counts as nothing reached, not as not measured.
  Map<Long, String> gaps(long agencyId, int year);
}
