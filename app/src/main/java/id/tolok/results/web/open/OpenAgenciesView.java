package id.tolok.results.web.open;

import id.tolok.results.web.text.AverageView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// The agencies that publish.
public record OpenAgenciesView(String lead, List<Tab> years, List<Regency> regencies) {

  /// @param name of the regency or city
  public record Regency(String name, List<Line> agencies) {}

  /// @param period up to when figures were approved
  public record Line(
      String name, String address, String period, String words, AverageView average) {}
}
