package id.tolok.results.web.scorecard;

import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// The year of an agency in charts.
///
/// @param quarters heads of the heat map
/// @param heat all indicators by quarter
/// @param rows the table behind it
/// @param multiples one small chart for each indicator
public record ChartsView(
    String lead,
    List<Tab> views,
    List<Tab> bases,
    List<String> quarters,
    ChartView heat,
    List<Row> rows,
    List<Small> multiples) {

  /// One indicator by quarter.
  public record Row(String name, String address, List<Cell> cells) {}

  /// One quarter.
  ///
  /// @param share empty where there is none
  /// @param address where the number is explained
  public record Cell(String share, MarkView mark, String address) {}

  /// One indicator's chart.
  public record Small(String name, String address, ChartView chart, String none) {}
}
