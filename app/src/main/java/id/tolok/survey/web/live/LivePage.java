package id.tolok.survey.web.live;

import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.round.RoundTabs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A round while answers come in, and after: the first page of its tabs.
@Controller
class LivePage {

  private static final String PATH = "/survei/putaran/{round}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyResults results;
  private final LiveViews views;
  private final RoundTabs tabs;

  LivePage(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      SurveyResults results,
      LiveViews views,
      RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.results = results;
    this.views = views;
    this.tabs = tabs;
  }

  @GetMapping(PATH)
  View live(@PathVariable("round") long roundId) {
    Round round = viewed(roundId);
    return pages.titled(
        "survey/live",
        round.name(),
        new LiveView(
            tabs.crumbs(round).subList(0, 1),
            tabs.of(round, RoundTabs.Page.LIVE),
            visit.w(
                "survey.live.lead." + round.kind(),
                visit.format().date(round.periodFrom()),
                visit.format().date(round.periodUntil())),
            views.numbers(round, results.of(roundId)),
            round.state() == RoundState.OPEN
                ? RoundTabs.Page.LIVE.address(roundId) + "/angka"
                : null));
  }

  /// The numbers alone, for the page that is open; nothing where they are those it has.
  @GetMapping(PATH + "/angka")
  @Nullable View numbers(@PathVariable("round") long roundId, ServletWebRequest request) {
    Round round = viewed(roundId);
    RoundResults counted = results.of(roundId);
    String tag =
        EntityTag.of(visit.words().language(), round.state(), counted.standing(), round.draft())
            .text();
    return request.checkNotModified(tag)
        ? null
        : pages.part("survey/part/live-numbers", views.numbers(round, counted));
  }

  private Round viewed(long roundId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return round;
  }
}
