package id.tolok.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role about to be given.
///
/// @param role what the person becomes
/// @param reach where
/// @param from first day; absent: at once
/// @param to last day; absent: until taken back
/// @param reason why, in the giver's words; absent where none was asked
public record NewGrant(
    Role role,
    Reach reach,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String reason) {

  public NewGrant {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("grant ends " + to + " before it begins " + from);
    }
  }

  public static NewGrant of(Role role, Reach reach) {
    return new NewGrant(role, reach, null, null, null);
  }
}
