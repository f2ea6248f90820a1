package id.tolok.survey;

import java.util.List;

/// A place where people are served and a poster hangs.
///
/// @param code the end of its public address `/s/CODE`; never changes, so that a printed poster
///   leads to whichever round is open
/// @param serviceIds services given there; empty for all of the agency
/// @param active whether its address still answers
public record ServicePoint(
    long id, long agencyId, String name, String code, List<Long> serviceIds, boolean active) {

  public ServicePoint {
    serviceIds = List.copyOf(serviceIds);
  }
}
