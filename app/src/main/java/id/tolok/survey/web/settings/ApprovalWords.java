package id.tolok.survey.web.settings;

import id.tolok.shell.Visit;
import id.tolok.survey.RoundApproval.Obstacle;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.stream.Collectors;

/// Says what stands in the way of an approval and what to do about it.
final class ApprovalWords {

  private final Visit visit;

  private ApprovalWords(Visit visit) {
    this.visit = visit;
  }

  static ApprovalWords in(Visit visit) {
    return new ApprovalWords(visit);
  }

  String of(Obstacle obstacle) {
    var texts = SurveyTexts.of(visit);
    return switch (obstacle) {
      case Obstacle.NotClosed(var _) -> visit.w("survey.obstacle.not-closed");
      case Obstacle.NotApproved(var _) -> visit.w("survey.obstacle.not-approved");
      case Obstacle.NoReason() -> visit.w("survey.round.problem.reason");
      case Obstacle.TooFewRespondents(int respondents, int least) ->
          visit.w("survey.obstacle.too-few", texts.number(respondents), texts.number(least));
      case Obstacle.ElementsUnanswered(var codes) ->
          visit.w(
              "survey.obstacle.unanswered",
              codes.stream()
                  .map(code ->
                      visit.words().has("survey.element." + code)
                          ? visit.w("survey.element." + code)
                          : code)
                  .collect(Collectors.joining(", ")));
      case Obstacle.NetworksUndecided(int networks, int sheets) ->
          visit.w("survey.obstacle.held", texts.number(networks), texts.number(sheets));
      case Obstacle.TypedByViewer(int sheets) ->
          visit.w("survey.obstacle.typed-by-you", texts.number(sheets));
      case Obstacle.YearShut(int year) ->
          visit.w("survey.obstacle.year-shut", Integer.toString(year));
      case Obstacle.SheetsErased() -> visit.w("survey.obstacle.erased");
    };
  }
}
