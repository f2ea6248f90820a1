package id.tolok.results.web.scorecard;

import java.util.List;

/// A row in the table of months.
///
/// @param address page of the result
/// @param share of the year's target with its grade, or why there is none
/// @param reasonAddress where the year's number is explained
public record TableRow(
    String name,
    String address,
    String target,
    List<Cell> cells,
    String style,
    String share,
    String reasonAddress) {

  /// A figure across one or several months.
  ///
  /// @param months columns it lies across
  /// @param figure what was measured; empty where nothing was
  /// @param style colour of its grade; empty where it has none
  /// @param grade first letters of its grade; empty likewise
  /// @param title share and grade in words, or why there is no figure
  /// @param address where the number is explained
  public record Cell(
      int months, String figure, String style, String grade, String title, String address) {}
}
