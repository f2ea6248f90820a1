package id.tolok.survey.web.round;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tab;
import java.util.List;

/// How the agencies in scope stand with their surveys of a year.
///
/// @param filters all of them, or those where it is missing
public record AgencyOverviewView(String lead, List<Tab> filters, List<Line> lines) {

  /// @param rounds how many the year has
  /// @param latest name and state of the last one; a dash without one
  public record Line(
      String agency, String address, Badge duty, String rounds, String latest, String index) {}
}
