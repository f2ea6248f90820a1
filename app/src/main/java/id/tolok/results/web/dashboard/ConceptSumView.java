package id.tolok.results.web.dashboard;

import id.tolok.shell.part.ChartView;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// One concept over all agencies of a regency.
///
/// @param way how the figures were put together, in a sentence
/// @param coverage such as `3 dari 4 kecamatan`
/// @param ratio whether numerators and denominators are shown
/// @param total of all together
/// @param missing those who do not stand behind the total, and why
public record ConceptSumView(
    String name,
    String lead,
    String definition,
    String way,
    String coverage,
    boolean ratio,
    List<Tab> stretches,
    List<Tab> quarters,
    String regencyAddress,
    Total total,
    ChartView chart,
    List<Line> lines,
    List<Missing> missing) {

  /// Texts are empty where there is no number.
  public record Total(
      String numerator,
      String denominator,
      String actual,
      String target,
      String share,
      MarkView mark) {}

  public record Line(
      String agency,
      String address,
      String numerator,
      String denominator,
      String actual,
      String reasonAddress,
      String target,
      String share,
      MarkView mark) {}

  public record Missing(String agency, String why) {}
}
