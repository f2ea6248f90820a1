package id.tolok.results.web.indicator;

import id.tolok.results.web.text.Said;
import id.tolok.results.web.text.TrendView;
import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one indicator reached.
///
/// @param lead agency, year and which figures count
/// @param years to choose from
/// @param measured whether the decree of the year has the indicator at all
/// @param bases which figures count; one where the viewer has no choice
/// @param facts what the result is judged by
/// @param headline the year so far
/// @param quarters the quarters and the year
/// @param history one line per year
/// @param said what the office said of its quarters
/// @param evidence how many items stand behind the figures of the year
/// @param versions of the decree that state the indicator
public record IndicatorResultView(
    String name,
    String lead,
    boolean measured,
    List<Tab> years,
    List<Tab> bases,
    List<Fact> facts,
    Headline headline,
    ChartView bullet,
    ChartView quarterChart,
    List<PeriodLine> quarters,
    ChartView yearChart,
    List<PeriodLine> history,
    List<Said> said,
    String evidence,
    List<Fact> versions,
    Links links) {

  /// Something stated.
  public record Fact(String label, String text) {}

  /// The year from January to the chosen quarter.
  public record Headline(
      String stretch, String target, String actual, String share, MarkView mark, TrendView trend) {}

  /// A period.
  ///
  /// @param address where its number is explained, or the page of that year
  public record PeriodLine(
      String period,
      String target,
      String actual,
      boolean known,
      String share,
      MarkView mark,
      TrendView trend,
      String address) {}

  /// Where one goes from here.
  ///
  /// @param entry where its figures are given; null where the viewer gives none
  public record Links(String board, String catalogue, String reason, @Nullable String entry) {}
}
