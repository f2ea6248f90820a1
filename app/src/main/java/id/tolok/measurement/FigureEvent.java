package id.tolok.measurement;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a figure. Events are only ever added.
///
/// @param version of the figure after it, from 1
/// @param amount the figure after it
/// @param state the state after it
/// @param reason of a return, a reopening, a correction; null where none was asked
/// @param batchId the file or message it came with; empty where it was typed
public record FigureEvent(
    FigureKey key,
    int version,
    Kind kind,
    @Nullable BigDecimal amount,
    @Nullable String note,
    FigureState state,
    @Nullable String reason,
    OptionalLong batchId,
    Figure.Act act) {

  /// What can happen to a figure.
  public enum Kind {
    ENTERED,
    SUBMITTED,
    VERIFIED,
    RETURNED,
    APPROVED,
    LOCKED,
    REOPENED
  }
}
