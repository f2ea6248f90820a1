package id.tolok.results.web.scorecard;

import id.tolok.results.web.text.AverageView;
import id.tolok.results.web.text.TrendView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scorecard of an agency.
///
/// @param lead which agency, period and figures
/// @param stretches quarter, to date and year
/// @param quarters I to IV
/// @param views scorecard, table and charts
/// @param groupings by objective or by position
/// @param bases which figures count; empty where the viewer has no choice
/// @param whole average of the agency
/// @param wholeLabel over what it is
/// @param counts how many indicators have each grade
/// @param targetsAddress where targets are set; null while the year has any
/// @param publicationAddress where the results are shown to everybody; null for those who do not
///   decide it
public record ScorecardView(
    String lead,
    List<Tab> views,
    List<Tab> stretches,
    List<Tab> quarters,
    List<Tab> groupings,
    List<Tab> bases,
    AverageView whole,
    String wholeLabel,
    List<CountLine> counts,
    List<GroupView> groups,
    @Nullable String targetsAddress,
    @Nullable String publicationAddress) {

  /// How many indicators have a grade.
  public record CountLine(MarkView mark, String count) {}

  /// Indicators under one heading.
  public record GroupView(String heading, AverageView average, List<RowView> rows) {}

  /// One indicator.
  ///
  /// @param address page of its result
  /// @param position or objective, whatever is not the heading
  /// @param actual figure, or why there is none
  /// @param measured whether `actual` is a figure
  /// @param reasonAddress where the number is explained
  /// @param missing what has no figure yet; empty where nothing is missing
  /// @param share of the target; empty where there is none
  /// @param raw what the formula gave where another number counts
  public record RowView(
      String name,
      String address,
      String kind,
      String target,
      String actual,
      boolean measured,
      String missing,
      @Nullable String reasonAddress,
      String share,
      String raw,
      MarkView mark,
      TrendView trend) {}
}
