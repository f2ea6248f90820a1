package id.tolok.results.web.open;

import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// What one indicator reached, for everybody.
///
/// @param words the result in a sentence
/// @param facts what is measured, how and why
public record OpenIndicatorView(
    String name,
    String lead,
    String agency,
    String agencyAddress,
    List<Tab> years,
    String words,
    MarkView mark,
    List<Fact> facts,
    ChartView quarterChart,
    List<Line> quarters,
    ChartView yearChart,
    List<Line> history) {

  /// Something stated.
  public record Fact(String label, String text) {}

  /// A period.
  ///
  /// @param known whether `actual` is a figure
  /// @param reasonAddress where its number is explained
  public record Line(
      String period,
      String target,
      String actual,
      boolean known,
      String share,
      MarkView mark,
      String reasonAddress) {}
}
