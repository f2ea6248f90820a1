package id.tolok.results.web.dashboard;

import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choices;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What needs the person today and how their agency does; those with many agencies are sent to the
/// comparison.
@Controller
class DashboardPage {

  static final String PATH = "/dasbor";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Choices choices;
  private final DashboardViews views;

  DashboardPage(Pages pages, Visit visit, Gate gate, Choices choices, DashboardViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.choices = choices;
    this.views = views;
  }

  @Bean
  static NavigationEntry dashboardNavigation() {
    return new NavigationEntry(
        "shell.nav.main",
        "results.dashboard.title",
        PATH,
        "speedometer2",
        5,
        Set.of(Action.RESULT_VIEW));
  }

  @GetMapping(PATH)
  View dashboard(Asked asked) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var choice = choices.find(asked);
    if (choice.isEmpty()) {
      return pages.redirect(RegencyPage.PATH);
    }
    return pages.page(
        "results/dashboard", "results.dashboard.title", views.view(choice.get(), asked, visit));
  }
}
