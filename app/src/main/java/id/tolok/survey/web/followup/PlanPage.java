package id.tolok.survey.web.followup;

import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.followup.FollowUpPlan;
import id.tolok.survey.followup.PlanMistake;
import id.tolok.survey.followup.PlanSheet;
import id.tolok.survey.followup.Planned;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The plan that follows a round: what is weakest, what is done about it, and what became of the
/// plan before.
@Controller
class PlanPage {

  private static final String PATH = "/survei/putaran/{round}/tindak-lanjut";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final FollowUps followUps;
  private final FollowUpPlan plan;
  private final PlanForms forms;
  private final Weakest weakest;
  private final RoundTabs tabs;
  private final Organizations organizations;
  private final Clock clock;

  PlanPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      FollowUps followUps,
      FollowUpPlan plan,
      PlanForms forms,
      Weakest weakest,
      RoundTabs tabs,
      Organizations organizations,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.followUps = followUps;
    this.plan = plan;
    this.forms = forms;
    this.weakest = weakest;
    this.tabs = tabs;
    this.organizations = organizations;
    this.clock = clock;
  }

  static String address(long roundId) {
    return RoundTabs.Page.FOLLOW_UPS.address(roundId);
  }

  @GetMapping(PATH)
  View plan(
      @PathVariable("round") long roundId, @RequestParam(required = false) @Nullable String unsur) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return page(200, round, new PlanSheet(unsur, "", "", "", ""), Set.of());
  }

  @PostMapping(PATH)
  View add(@PathVariable("round") long roundId, PlanSheet sheet) {
    return switch (plan.add(roundId, sheet)) {
      case Planned.Kept(var followUp) ->
          pages.redirect(
              address(roundId),
              Notice.good(visit.w("survey.follow-up.added", followUp.ownerName()))
                  .undoneAt(address(roundId) + "/" + followUp.id() + "/hapus?yakin=ya"));
      case Planned.Wrong(var mistakes) -> page(422, rounds.round(roundId), sheet, mistakes);
    };
  }

  private View page(int status, Round round, PlanSheet sheet, Set<PlanMistake> mistakes) {
    var texts = SurveyTexts.of(visit);
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    List<FollowUp> lines = followUps.ofRound(round.id());
    var writing =
        new PlanLines(texts, organizations.agency(round.agencyId()).day(clock.instant()), yours());
    boolean may = gate.allows(Action.SURVEY_EDIT, round.agencyId());
    return pages.page(
        status,
        "survey/plan",
        "survey.follow-up.title",
        new PlanView(
            tabs.crumbs(round),
            tabs.of(round, RoundTabs.Page.FOLLOW_UPS),
            address(round.id()),
            weakest.of(texts, round, questionnaire, lines),
            lines.stream().map(line -> writing.line(line, questionnaire)).toList(),
            lines.isEmpty() ? "" : said(texts, lines),
            may ? forms.form(texts, round, sheet, mistakes) : null,
            earlier(texts, writing, round)));
  }

  private Set<Long> yours() {
    return followUps.waiting().stream()
        .map(task -> task.followUp().id())
        .collect(Collectors.toSet());
  }

  private PlanView.@Nullable Earlier earlier(SurveyTexts texts, PlanLines writing, Round round) {
    return followUps
        .before(round)
        .map(earlier -> {
          Questionnaire questionnaire =
              rounds.questionnaire(rounds.round(earlier.roundId()).questionnaireId());
          return new PlanView.Earlier(
              earlier.roundName(),
              address(earlier.roundId()),
              said(texts, earlier.plan()),
              earlier.plan().stream().map(line -> writing.line(line, questionnaire)).toList());
        })
        .orElse(null);
  }

  private static String said(SurveyTexts texts, List<FollowUp> plan) {
    long done = plan.stream().filter(followUp -> followUp.done().isPresent()).count();
    return texts.w("survey.follow-up.progress", texts.number(done), texts.number(plan.size()));
  }
}
