package id.tolok.planning;

import java.math.BigDecimal;

/// Sets targets for the program itself: those of the sample world, and what is taken over from
/// another program. People do the same on pages, where a change of what holds waits for review.
public interface TargetWork {

  /// Sets the first target of an indicator for a year that neither the decree nor anybody gave one;
  /// it is split over the quarters as the indicator adds up.
  ///
  /// @return whether it was set: not where there is a target already
  /// @throws IllegalStateException where it is not the program that asks
  boolean setFirst(long agencyId, long lineageId, int year, BigDecimal annual);
}
