package id.tolok.survey.web.numbers;

import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import java.util.List;

/// The elements of an index, as a chart and as the table behind it. Part `survey/part/elements`.
///
/// @param lines in the order of the questionnaire; none where too few answered
/// @param priorities the lowest, the lowest first
/// @param strengths the highest, the highest first
public record ElementsView(
    ChartView chart, List<Line> lines, List<Line> priorities, List<Line> strengths) {

  /// One element.
  ///
  /// @param respondents who answered it
  /// @param mean from 1 to 4
  /// @param weighted the mean times the weight
  /// @param index the mean times 25
  public record Line(
      String name, String respondents, String mean, String weighted, String index, MarkView mark) {}
}
