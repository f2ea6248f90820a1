package id.tolok.sample.measured;

import id.tolok.measurement.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Who does what in an office, and at what time of the day.
///
/// @param zone the office's clock
/// @param now nothing happened later
/// @param holders by the key of their position in the organisation
public record Cast(
    ZoneId zone,
    Instant now,
    Player head,
    Player secretary,
    Player planner,
    Map<Long, Player> holders) {

  public Cast {
    holders = Map.copyOf(holders);
  }

  /// A person of the sample world.
  ///
  /// @param accountId empty where the person has none
  public record Player(OptionalLong accountId, String name) {}

  /// Who gives a variable's figures: its owner. The planner where nobody was named, and for the
  /// head, who could not approve what the head gave.
  Player owner(@Nullable Long positionId) {
    var owner = positionId == null ? planner : holders.getOrDefault(positionId, planner);
    return owner.equals(head) ? planner : owner;
  }

  /// Who verifies what somebody gave: the secretary, and the planner what the secretary gave.
  Player verifier(Player giver) {
    return giver.equals(secretary) ? planner : secretary;
  }

  /// What somebody did at an hour of a day; just now where that is still to come, as it is of a
  /// quarter that is only just over.
  Figure.Act act(Player player, LocalDate day, int hour) {
    Instant at = day.atTime(hour, 12).atZone(zone).toInstant();
    return new Figure.Act(player.accountId(), player.name(), at.isBefore(now) ? at : now);
  }
}
