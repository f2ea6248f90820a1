package id.tolok.measurement.schedule;

import java.util.List;

/// Which planned indicators have no actual at the end of their year. Measuring knows no results:
/// the module that computes them answers.
public interface UnmeasuredIndicators {

  /// An indicator with a target for the year that cannot be said to have reached anything.
  record Unmeasured(long lineageId, String indicator) {}

  /// Those of an agency's year by what was approved, in order of the decree.
  List<Unmeasured> unmeasured(long agencyId, int year);
}
