package id.tolok.intake;

import java.time.LocalDate;
import java.util.Set;

/// A review to be accepted.
///
/// @param seen revision the person was looking at; what others changed since must be seen first
/// @param confirmed concerns the person knows and goes past
public record AcceptRequest(
    long reviewId, LocalDate validFrom, String reason, int seen, Set<Concern.Kind> confirmed) {
  public AcceptRequest {
    confirmed = Set.copyOf(confirmed);
  }

  public static AcceptRequest of(long reviewId, LocalDate validFrom, String reason, int seen) {
    return new AcceptRequest(reviewId, validFrom, reason, seen, Set.of());
  }
}
