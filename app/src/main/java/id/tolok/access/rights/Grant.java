package id.tolok.access.rights;

import id.tolok.access.Reach;
import id.tolok.access.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A role that an account holds at a place.
///
/// @param grantId its key; 0 where it comes with a position that the person holds
/// @param position name of that position; absent where the role was given directly
/// @param agencyIds the agencies it reaches today
/// @param from first day; absent: always
/// @param to last day; absent: no end
/// @param reason why it was given
public record Grant(
    long grantId,
    Role role,
    Reach reach,
    Place place,
    @Nullable String position,
    Set<Long> agencyIds,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String reason) {

  public Grant {
    agencyIds = Set.copyOf(agencyIds);
  }

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean endedBefore(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  public boolean reaches(long agencyId) {
    return agencyIds.contains(agencyId);
  }
}
