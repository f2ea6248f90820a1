package id.tolok.survey.web.open;

import id.tolok.shell.part.Field;
import id.tolok.shell.part.MarkView;
import java.util.List;

/// The agencies with a published index.
///
/// @param filtered whether a name is asked for
public record OpenSurveysView(Field words, boolean filtered, List<Regency> regencies) {

  /// @param name of the regency or city
  public record Regency(String name, List<Line> agencies) {}

  /// @param about round and period
  public record Line(
      String name, String address, String about, String index, MarkView mark, String people) {}
}
