package id.tolok.intake.draft;

import java.util.List;
import java.util.Objects;

/// A position under review with its rows.
///
/// @param id `p1`, `p2`, ... as read; `p~7` when edit 7 added it
/// @param decree id of the decree it belongs to
/// @param cells by {@link FieldKeys#POSITION}
/// @param rows in the order of the table
public record DraftPosition(String id, String decree, Cells cells, List<DraftRow> rows) {

  public DraftPosition {
    rows = List.copyOf(rows);
  }

  /// The readable name; a position always has one.
  public String name() {
    return Objects.requireNonNullElse(cells.value("name"), "-");
  }

  public DraftPosition with(Cells changed) {
    return new DraftPosition(id, decree, changed, rows);
  }

  public DraftPosition with(List<DraftRow> changed) {
    return new DraftPosition(id, decree, cells, changed);
  }
}
