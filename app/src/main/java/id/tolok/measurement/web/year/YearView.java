package id.tolok.measurement.web.year;

import id.tolok.shell.part.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year of an agency: whether it is shut, and what stands in the way of shutting it.
///
/// @param agency its name; empty where none was chosen
/// @param closing where a POST shuts it; absent where it cannot be or the viewer may not
/// @param reopening where a POST opens it; absent likewise
/// @param typed reason that came back
/// @param error what is wrong with it; absent where nothing is
public record YearView(
    String agency,
    String lead,
    Badge state,
    String sentence,
    List<String> obstacles,
    List<GapRow> gaps,
    List<EventRow> events,
    @Nullable String closing,
    String question,
    @Nullable String reopening,
    String typed,
    @Nullable String error) {

  public YearView {
    obstacles = List.copyOf(obstacles);
    gaps = List.copyOf(gaps);
    events = List.copyOf(events);
  }

  /// A planned indicator without an actual.
  ///
  /// @param reason why; empty while nobody said
  /// @param action where a POST says why; absent where the viewer may not
  public record GapRow(
      long lineageId,
      String indicator,
      String reason,
      @Nullable String action,
      @Nullable String error) {}

  /// One shutting or opening.
  public record EventRow(Badge what, String who, String reason) {}
}
