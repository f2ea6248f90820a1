package id.tolok.desk.entry.web;

import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;

/// The agencies among which somebody who works for several chooses first.
public record AgencyChoiceView(List<Crumb> agencies) {

  static AgencyChoiceView entry(Visit visit, Gate gate) {
    var possible = gate.agencies(Action.FIGURE_ENTER);
    return new AgencyChoiceView(
        visit.agencies().stream()
            .filter(choice -> possible.contains(choice.agencyId()))
            .map(choice ->
                new Crumb(choice.name(), EntryAddress.PAGE + "?instansi=" + choice.agencyId()))
            .toList());
  }
}
