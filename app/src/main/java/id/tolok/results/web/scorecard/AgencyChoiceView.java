package id.tolok.results.web.scorecard;

import id.tolok.shell.Visit;
import java.util.List;

/// The agencies somebody may choose from before results are shown.
///
/// @param compare whether comparing them makes sense
public record AgencyChoiceView(List<Line> agencies, boolean compare) {

  /// One agency.
  public record Line(String name, String regency, String address) {}

  static AgencyChoiceView of(Visit visit, String path) {
    var lines =
        visit.agencies().stream()
            .map(agency ->
                new Line(agency.name(), agency.regency(), path + "?instansi=" + agency.agencyId()))
            .toList();
    return new AgencyChoiceView(lines, lines.size() > 1);
  }
}
