package id.tolok.survey.web.numbers;

import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import java.util.List;

/// The index over rounds, as a chart and as the table behind it. Part `survey/part/trend`.
///
/// @param lines the earliest first
public record TrendView(ChartView chart, List<Line> lines) {

  /// One round.
  ///
  /// @param change since the round before, such as `+1,20`; empty for the first
  /// @param state such as `sementara`; empty where it is approved
  public record Line(
      String name,
      String period,
      String index,
      MarkView mark,
      String respondents,
      String change,
      String state,
      String address) {}
}
