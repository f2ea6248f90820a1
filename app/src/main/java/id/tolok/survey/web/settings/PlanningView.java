package id.tolok.survey.web.settings;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import java.util.List;

/// A round about to be planned.
///
/// @param kinds the kinds of rounds, to choose from
/// @param kindText what the chosen kind is for
public record PlanningView(
    List<Crumb> crumbs, String lead, List<Tab> kinds, String kindText, RoundFormView form) {}
