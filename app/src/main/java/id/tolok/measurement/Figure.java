package id.tolok.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A figure as it is now.
///
/// @param version counts everything that happened to it, from 1; what a writer saw
/// @param amount null where it was cleared
/// @param note in the words of who entered it
/// @param entered by whom and when the amount was given
/// @param approvedAmount the amount last approved; null where none was. Differs from `amount` while
///   a correction is on its way
/// @param approvedVersion version in which that was approved; 0 where none was
/// @param backfilled whether it was entered after its year as a past value, without today's gates
public record Figure(
    FigureKey key,
    int version,
    @Nullable BigDecimal amount,
    @Nullable String note,
    FigureState state,
    Act entered,
    @Nullable BigDecimal approvedAmount,
    int approvedVersion,
    boolean backfilled) {

  /// Who did something, and when.
  ///
  /// @param accountId empty for the program itself
  public record Act(OptionalLong accountId, String name, Instant at) {}
}
