package id.tolok.results.web.explanation;

import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// Where an average comes from.
///
/// @param sentence why it is what it is
/// @param coverage such as `17 dari 23 terukur`
/// @param worked the sum and the division; empty where nothing was measured
/// @param counted what was added
/// @param leftOut what was not, and why
public record AverageView(
    String lead,
    String sentence,
    String percent,
    MarkView mark,
    String coverage,
    String worked,
    List<Tab> stretches,
    List<Line> counted,
    List<Line> leftOut) {

  /// One indicator.
  ///
  /// @param text its achievement, or why it has none
  public record Line(String name, String position, String text, MarkView mark, String address) {}
}
