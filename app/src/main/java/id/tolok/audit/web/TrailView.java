package id.tolok.audit.web;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of the trail shows.
///
/// @param agencies to choose from; empty where there is but one
/// @param refusedOnly whether the box is ticked
/// @param used whether anything narrows the list down
/// @param export address of the same choice as a file
/// @param pager absent where everything fits on one page
public record TrailView(
    Field from,
    Field to,
    Field person,
    Field subject,
    Field request,
    Field action,
    List<Option> actions,
    Field agency,
    List<Option> agencies,
    boolean refusedOnly,
    boolean used,
    List<Row> rows,
    String export,
    @Nullable Pager pager) {
  public TrailView {
    actions = List.copyOf(actions);
    agencies = List.copyOf(agencies);
    rows = List.copyOf(rows);
  }

  /// One entry.
  ///
  /// @param time in the zone of the office
  /// @param person what the trail calls them
  /// @param kind how they came, where it was not a person at a browser; else empty
  /// @param action what was done, in words
  /// @param refusal absent for what was done
  /// @param subject kind and key of what it was done to
  /// @param agency whose entry it is
  /// @param reason in the person's own words; empty where none was asked
  /// @param request id of the request; empty for work the program did by itself
  /// @param requestAddress of all entries of that request
  /// @param place in its chain, such as `17 / 203`
  /// @param hash of the entry
  /// @param changes field by field
  /// @param summary of the changes
  public record Row(
      String time,
      String person,
      String kind,
      String action,
      @Nullable Badge refusal,
      String subject,
      String agency,
      String reason,
      String request,
      String requestAddress,
      String place,
      String hash,
      List<Line> changes,
      String summary) {
    public Row {
      changes = List.copyOf(changes);
    }
  }

  /// One field that changed; a value is absent where the field was not there.
  public record Line(String name, @Nullable String before, @Nullable String after) {}
}
