package id.tolok.survey.web.settings;

import id.tolok.organization.Saved;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundWork;
import id.tolok.survey.Rounds;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.settings.SettingsViews.Sent;
import id.tolok.survey.web.settings.TypedRound.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a round consists of and where it stands.
@Controller
class SettingsPage {

  private static final String PATH = "/survei/putaran/{round:\\d{1,18}}/pengaturan";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final RoundWork work;
  private final SettingsViews views;

  SettingsPage(
      Pages pages, Visit visit, Gate gate, Rounds rounds, RoundWork work, SettingsViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.work = work;
    this.views = views;
  }

  @GetMapping(PATH)
  View settings(@PathVariable("round") long roundId) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return page(200, round, Sent.NOTHING);
  }

  @PostMapping(PATH)
  View change(
      @PathVariable("round") long roundId,
      @RequestParam(defaultValue = "") String dilihat,
      @RequestParam MultiValueMap<String, String> sent) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    var typed = TypedRound.of(round.kind(), sent).settledBy(round);
    var saved =
        switch (typed.read()) {
          case Reading.Wrong(var problems) -> new Saved.Rejected<Round>(problems);
          case Reading.Good(var draft) -> work.change(roundId, dilihat, draft);
        };
    return switch (saved) {
      case Saved.Done<Round>(var after, var _) ->
          pages.redirect(
              RoundTabs.Page.SETTINGS.address(roundId),
              Notice.good(visit.w("survey.settings.saved", after.name())));
      case Saved.Rejected<Round>(var problems) -> page(422, round, Sent.form(typed, problems));
      case Saved.Conflict<Round>(var current) ->
          pages.redirect(
              RoundTabs.Page.SETTINGS.address(current.id()),
              Notice.warning(visit.w("survey.settings.conflict")));
    };
  }

  private View page(int status, Round round, Sent sent) {
    return pages.titled(
        status,
        "survey/round-settings",
        visit.w("survey.settings.title", round.name()),
        views.view(round, sent));
  }
}
