package id.tolok.catalogue.web.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an indicator stands in its decree.
///
/// @param indicatorAddress the page it belongs to
/// @param where in words: lines, page, sheet
/// @param lines its lines and some around; empty where they cannot be shown
/// @param originalAddress the whole original at this place; absent where there is none
public record PlaceView(
    String indicatorAddress,
    String name,
    String file,
    String where,
    List<ExcerptLine> lines,
    @Nullable String originalAddress) {

  /// A line or row of the original.
  ///
  /// @param number as the reader counts it
  /// @param marked whether the indicator stands here
  public record ExcerptLine(String number, List<Run> runs, boolean marked) {}

  /// A stretch of a line.
  public record Run(String text, boolean marked) {}
}
