package id.tolok.survey.web.followup;

import id.tolok.survey.FollowUp;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.LocalDate;
import java.util.Set;

/// Writes follow-ups.
///
/// @param yours those of positions the viewer holds
record PlanLines(SurveyTexts texts, LocalDate today, Set<Long> yours) {

  PlanView.Line line(FollowUp followUp, Questionnaire questionnaire) {
    return new PlanView.Line(
        texts.element(followUp.elementCode(), questionnaire),
        followUp.serviceName(),
        followUp.action(),
        texts.date(followUp.dueOn()),
        followUp.ownerName(),
        new FollowUpStates(texts, today).state(followUp),
        followUp
            .done()
            .map(done ->
                texts.w(
                    "survey.follow-up.done-note",
                    texts.date(done.on()),
                    done.byName(),
                    done.note()))
            .orElse(""),
        yours.contains(followUp.id()),
        PlanPage.address(followUp.roundId()) + "/" + followUp.id());
  }
}
