package id.tolok.planning.batch;

import java.util.Map;

/// A target as a row of a sheet gives it.
///
/// @param place where the row stands, as people find it
/// @param cells where each field stands
/// @param seen number of the newest revision when the sheet was made, 0 for none
/// @param typed what the row says, by the names {@link id.tolok.planning.form.TargetForm} has
public record TargetRow(
    String place,
    Map<String, String> cells,
    long lineageId,
    int year,
    int seen,
    Map<String, String> typed) {

  public TargetRow {
    cells = Map.copyOf(cells);
    typed = Map.copyOf(typed);
  }

  /// Where a field stands; the row where it has no cell.
  String cell(String field) {
    return cells.getOrDefault(field, place);
  }
}
