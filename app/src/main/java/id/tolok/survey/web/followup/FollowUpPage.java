package id.tolok.survey.web.followup;

import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Confirmation;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.FollowUp;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.followup.FollowUpPlan;
import id.tolok.survey.followup.PlanMistake;
import id.tolok.survey.followup.PlanSheet;
import id.tolok.survey.followup.Planned;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.text.SurveyTexts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One follow-up: said to be done by whoever answers for it, changed by whoever plans.
@Controller
class FollowUpPage {

  private static final String PATH = "/survei/putaran/{round}/tindak-lanjut/{followUp}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final FollowUpPlan plan;
  private final PlanForms forms;
  private final RoundTabs tabs;
  private final Organizations organizations;
  private final Clock clock;

  FollowUpPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      FollowUpPlan plan,
      PlanForms forms,
      RoundTabs tabs,
      Organizations organizations,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.plan = plan;
    this.forms = forms;
    this.tabs = tabs;
    this.organizations = organizations;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View followUp(@PathVariable("round") long roundId, @PathVariable("followUp") long followUpId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    var followUp = plan.followUp(roundId, followUpId);
    return page(200, round, followUp, PlanForms.sheet(followUp), Set.of(), ending());
  }

  @PostMapping(PATH)
  View change(
      @PathVariable("round") long roundId,
      @PathVariable("followUp") long followUpId,
      PlanSheet sheet) {
    return switch (plan.change(roundId, followUpId, sheet)) {
      case Planned.Kept(var followUp) ->
          back(roundId, Notice.good(visit.w("survey.follow-up.changed", followUp.ownerName())));
      case Planned.Wrong(var mistakes) ->
          page(
              422,
              rounds.round(roundId),
              plan.followUp(roundId, followUpId),
              sheet,
              mistakes,
              ending());
    };
  }

  @PostMapping(PATH + "/selesai")
  View done(
      @PathVariable("round") long roundId,
      @PathVariable("followUp") long followUpId,
      @RequestParam(defaultValue = "") String catatan) {
    var followUp = plan.followUp(roundId, followUpId);
    if (catatan.isBlank() || catatan.strip().length() > FollowUpPlan.NOTE_MAX) {
      String key = catatan.isBlank() ? "survey.follow-up.note.empty" : "survey.follow-up.note.long";
      var field =
          ending()
              .withValue(catatan)
              .withError(visit.w(key, visit.format().number(FollowUpPlan.NOTE_MAX)));
      gate.require(Action.SURVEY_VIEW, followUp.agencyId());
      return page(422, rounds.round(roundId), followUp, PlanForms.sheet(followUp), Set.of(), field);
    }
    plan.done(roundId, followUpId, catatan);
    return back(
        roundId,
        Notice.good(visit.w("survey.follow-up.ended"))
            .undoneAt(address(followUp) + "/belum-selesai"));
  }

  @PostMapping(PATH + "/belum-selesai")
  View reopen(@PathVariable("round") long roundId, @PathVariable("followUp") long followUpId) {
    plan.reopen(roundId, followUpId);
    return back(roundId, Notice.good(visit.w("survey.follow-up.reopened")));
  }

  @PostMapping(PATH + "/hapus")
  View remove(
      @PathVariable("round") long roundId,
      @PathVariable("followUp") long followUpId,
      @RequestParam(defaultValue = "") String yakin) {
    var followUp = plan.followUp(roundId, followUpId);
    gate.require(Action.SURVEY_EDIT, followUp.agencyId());
    if (!"ya".equals(yakin)) {
      return pages.page(
          "shell/confirmation",
          "shell.confirm.title",
          new Confirmation(
              visit.w("survey.follow-up.remove.question", followUp.action()),
              visit.w("survey.follow-up.remove"),
              address(followUp) + "/hapus",
              Map.of(),
              address(followUp)));
    }
    plan.remove(roundId, followUpId);
    return back(
        roundId,
        Notice.good(visit.w("survey.follow-up.removed")).undoneAt(address(followUp) + "/pulihkan"));
  }

  @PostMapping(PATH + "/pulihkan")
  View restore(@PathVariable("round") long roundId, @PathVariable("followUp") long followUpId) {
    plan.restore(roundId, followUpId);
    return back(roundId, Notice.good(visit.w("survey.follow-up.restored")));
  }

  private View page(
      int status,
      Round round,
      FollowUp followUp,
      PlanSheet sheet,
      Set<PlanMistake> mistakes,
      Field ending) {
    var texts = SurveyTexts.of(visit);
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    boolean ends = plan.mayEnd(followUp);
    boolean open = followUp.done().isEmpty();
    var lines =
        new PlanLines(texts, organizations.agency(round.agencyId()).day(clock.instant()), Set.of());
    return pages.page(
        status,
        "survey/follow-up",
        "survey.follow-up.one",
        new FollowUpView(
            crumbs(round),
            PlanPage.address(round.id()),
            address(followUp),
            lines.line(followUp, questionnaire),
            ends && open ? ending : null,
            ends && !open,
            open ? form(texts, round, sheet, mistakes) : null));
  }

  private List<Crumb> crumbs(Round round) {
    var crumbs = new ArrayList<>(tabs.crumbs(round));
    crumbs.add(new Crumb(visit.w("survey.follow-up.title"), PlanPage.address(round.id())));
    return crumbs;
  }

  private PlanView.@Nullable Form form(
      SurveyTexts texts, Round round, PlanSheet sheet, Set<PlanMistake> mistakes) {
    return gate.allows(Action.SURVEY_EDIT, round.agencyId())
        ? forms.form(texts, round, sheet, mistakes)
        : null;
  }

  private Field ending() {
    return Field.of("catatan", visit.w("survey.follow-up.note"))
        .withHint(visit.w("survey.follow-up.note.hint"));
  }

  private View back(long roundId, Notice notice) {
    return pages.redirect(PlanPage.address(roundId), notice);
  }

  private static String address(FollowUp followUp) {
    return PlanPage.address(followUp.roundId()) + "/" + followUp.id();
  }
}
