package id.tolok.survey.web.round;

import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The first page of surveys: the rounds of an agency or, where none is chosen, how all agencies
/// stand.
@Controller
class RoundListPage {

  private final Pages pages;
  private final Gate gate;
  private final Rounds rounds;
  private final Organizations organizations;
  private final SurveyTabs tabs;
  private final RoundListViews views;
  private final AgencyOverviewViews overviews;

  RoundListPage(
      Pages pages,
      Gate gate,
      Rounds rounds,
      Organizations organizations,
      SurveyTabs tabs,
      RoundListViews views,
      AgencyOverviewViews overviews) {
    this.pages = pages;
    this.gate = gate;
    this.rounds = rounds;
    this.organizations = organizations;
    this.tabs = tabs;
    this.views = views;
    this.overviews = overviews;
  }

  @GetMapping("/survei")
  View list(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String hanya) {
    gate.requireAnywhere(Action.SURVEY_VIEW);
    var agency = tabs.agency(instansi);
    if (agency.isEmpty()) {
      return pages.page(
          "survey/agencies",
          "survey.nav",
          overviews.view(gate.agencies(Action.SURVEY_VIEW), hanya.equals("belum")));
    }
    long id = agency.getAsLong();
    gate.require(Action.SURVEY_VIEW, id);
    return pages.page(
        "survey/rounds", "survey.nav", views.view(organizations.agency(id), rounds.ofAgency(id)));
  }
}
