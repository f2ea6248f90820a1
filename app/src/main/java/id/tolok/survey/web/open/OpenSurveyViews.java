package id.tolok.survey.web.open;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Visit;
import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.PublishedIndexes;
import id.tolok.survey.number.PublishedIndexes.Published;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.Standing;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.followup.FollowUpStates;
import id.tolok.survey.web.numbers.NumberViews;
import id.tolok.survey.web.open.OpenSurveyView.Task;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes a published round. Only within the scope of everybody.
@Component
class OpenSurveyViews {

  private final Visit visit;
  private final Rounds rounds;
  private final SurveyResults results;
  private final FollowUps followUps;
  private final PublishedIndexes published;
  private final Organizations organizations;
  private final Clock clock;

  OpenSurveyViews(
      Visit visit,
      Rounds rounds,
      SurveyResults results,
      FollowUps followUps,
      PublishedIndexes published,
      Organizations organizations,
      Clock clock) {
    this.visit = visit;
    this.rounds = rounds;
    this.results = results;
    this.followUps = followUps;
    this.published = published;
    this.organizations = organizations;
    this.clock = clock;
  }

  OpenSurveyView view(Round round) {
    var texts = SurveyTexts.of(visit);
    var views = new NumberViews(texts);
    var counted = results.of(round.id());
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    Agency agency = organizations.agency(round.agencyId());
    var states = new FollowUpStates(texts, agency.day(clock.instant()));
    // What an office plans after a round is public with the round itself.
    var earlier =
        followUps
            .before(round)
            .filter(plan -> rounds.round(plan.roundId()).state() == RoundState.APPROVED);
    return new OpenSurveyView(
        agency.name(),
        texts.w(
            "survey.open.lead",
            round.name(),
            texts.period(round.periodFrom(), round.periodUntil())),
        published
            .latest(round.agencyId())
            .filter(latest -> latest.roundId() != round.id())
            .map(Published::address)
            .orElse(""),
        views.index(counted),
        counted.setAside().rejected() == 0
            ? ""
            : texts.w("survey.open.rejected", texts.number(counted.setAside().rejected())),
        views.elements(
            texts.w("survey.open.elements.of", agency.name(), round.name()),
            counted,
            questionnaire),
        views.services(counted),
        views.profile(counted),
        views.trend(
            texts.w("survey.live.trend"), results.trend(round.id()), OpenSurveyPages::address),
        tasks(states, followUps.ofRound(round.id()), questionnaire),
        earlier.map(FollowUps.Earlier::roundName).orElse(""),
        earlier
            .map(plan ->
                tasks(
                    states,
                    plan.plan(),
                    rounds.questionnaire(rounds.round(plan.roundId()).questionnaireId())))
            .orElse(List.of()),
        approved(counted),
        counted.standing() instanceof Standing.Approved(var frozen) ? frozen.hash() : "",
        OpenSurveyPages.PATH + "/unduh/" + round.id() + ".csv",
        OpenSurveyPages.PATH + "/unduh/" + round.id() + ".json");
  }

  private String approved(RoundResults counted) {
    return counted.standing() instanceof Standing.Approved(var frozen)
        ? visit.w("survey.open.approved", visit.format().time(frozen.approvedAt()))
        : "";
  }

  private static List<Task> tasks(
      FollowUpStates states, List<FollowUp> plan, Questionnaire questionnaire) {
    var texts = states.texts();
    return plan.stream()
        .map(followUp ->
            new Task(
                followUp.action(),
                texts.element(followUp.elementCode(), questionnaire),
                texts.date(followUp.dueOn()),
                followUp.ownerName(),
                states.state(followUp)))
        .toList();
  }
}
