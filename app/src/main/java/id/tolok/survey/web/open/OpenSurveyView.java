package id.tolok.survey.web.open;

import id.tolok.shell.part.Badge;
import id.tolok.survey.web.numbers.ElementsView;
import id.tolok.survey.web.numbers.GroupsView;
import id.tolok.survey.web.numbers.IndexView;
import id.tolok.survey.web.numbers.ServiceLine;
import id.tolok.survey.web.numbers.TrendView;
import java.util.List;

/// A round as everybody reads it.
///
/// @param lead agency and period of the services
/// @param latest where a later round is shown; empty where this is the latest
/// @param rejected how many sheets had too few answers; empty for none
/// @param plan what is done about the result
/// @param earlier what became of the plan before; empty where there was none
/// @param earlierRound its round
/// @param approved when and under which hash the numbers were approved
public record OpenSurveyView(
    String agency,
    String lead,
    String latest,
    IndexView index,
    String rejected,
    ElementsView elements,
    List<ServiceLine> services,
    List<GroupsView> profile,
    TrendView trend,
    List<Task> plan,
    String earlierRound,
    List<Task> earlier,
    String approved,
    String hash,
    String csv,
    String json) {

  /// Something done about the result. No person is named.
  public record Task(String action, String element, String due, String owner, Badge state) {}
}
