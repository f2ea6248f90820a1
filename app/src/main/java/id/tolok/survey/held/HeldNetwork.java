package id.tolok.survey.held;

import java.time.Instant;
import java.util.Optional;

/// A network whose sheets came so thick or so alike that they do not count until somebody decides.
/// It has no address: only a random number of one day.
///
/// @param origin the random number
/// @param reason `TOO_MANY` or `TOO_ALIKE`
/// @param sheets how many it gave
/// @param first hour of the first of them; that of its holding where none is left
/// @param last hour of the last
/// @param patterns how many different rows of answers are among them
/// @param commonest the row of answers most of them have
/// @param commonestSheets how many have it
/// @param decision empty while it waits
public record HeldNetwork(
    long origin,
    String reason,
    int sheets,
    Instant first,
    Instant last,
    int patterns,
    String commonest,
    int commonestSheets,
    Optional<Decision> decision) {

  /// What somebody decided.
  ///
  /// @param why in their own words
  public record Decision(Verdict verdict, Instant at, String byName, String why) {}

  /// What may be decided.
  public enum Verdict {
    /// Its sheets count: a crowd at an office's own network, for example.
    COUNT,
    /// Its sheets do not count.
    LEAVE_OUT
  }
}
