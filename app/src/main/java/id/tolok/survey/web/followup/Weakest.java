package id.tolok.survey.web.followup;

import id.tolok.satisfaction.ElementScore;
import id.tolok.survey.FollowUp;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/// The elements to work on, with what is planned for each; none while so few answered that they
/// would tell who.
@Component
class Weakest {

  private final SurveyResults results;

  Weakest(SurveyResults results) {
    this.results = results;
  }

  List<PlanView.Weak> of(
      SurveyTexts texts, Round round, Questionnaire questionnaire, List<FollowUp> plan) {
    return results.of(round.id()).shown().stream()
        .flatMap(whole -> whole.priorities().stream())
        .map(score -> weak(texts, round, questionnaire, plan, score))
        .toList();
  }

  private static PlanView.Weak weak(
      SurveyTexts texts,
      Round round,
      Questionnaire questionnaire,
      List<FollowUp> plan,
      ElementScore score) {
    long planned =
        plan.stream().filter(followUp -> followUp.elementCode().equals(score.element())).count();
    return new PlanView.Weak(
        texts.element(score.element(), questionnaire),
        texts.index(score.converted()),
        texts.quality(score.converted(), round),
        planned == 0 ? "" : texts.w("survey.follow-up.planned", texts.number(planned)),
        PlanPage.address(round.id()) + "?unsur=" + score.element() + "#rencana");
  }
}
