package id.tolok.measurement.web.history;

import id.tolok.shell.part.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to one figure, the newest first.
///
/// @param now the amount as it is, ready to read
/// @param inForce the amount last approved; empty where none was or it is the same
/// @param allowing where a POST lets the variable exceed what it is divided by; absent where the
///   viewer may not
public record HistoryView(
    String agency,
    String variable,
    String period,
    String now,
    Badge state,
    String window,
    String inForce,
    List<EventRow> events,
    @Nullable String allowing) {

  public HistoryView {
    events = List.copyOf(events);
  }

  /// One event.
  ///
  /// @param batch how it came where it was not typed; empty otherwise
  public record EventRow(
      String version,
      String what,
      String amount,
      Badge state,
      String who,
      String when,
      String note,
      String reason,
      String batch) {}
}
