package id.tolok.results.web.dashboard;

import id.tolok.results.web.choice.Asked;
import id.tolok.shell.Pages;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The agencies of a regency side by side: who reported, who stands where, and each concept over
/// all of them.
@Controller
class RegencyPage {

  static final String PATH = "/dasbor/kabupaten";

  private final Pages pages;
  private final Gate gate;
  private final Compared compared;
  private final RegencyViews views;
  private final ConceptSumViews sums;

  RegencyPage(Pages pages, Gate gate, Compared compared, RegencyViews views, ConceptSumViews sums) {
    this.pages = pages;
    this.gate = gate;
    this.compared = compared;
    this.views = views;
    this.sums = sums;
  }

  @Bean
  static NavigationEntry regencyNavigation() {
    return new NavigationEntry(
        "shell.nav.main",
        "results.regency.title",
        PATH,
        "grid-3x3-gap",
        45,
        Set.of(Action.RESULT_VIEW));
  }

  @GetMapping(PATH)
  View regency(Asked asked, @RequestParam(required = false) @Nullable Long kabupaten) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var found = compared.find(kabupaten);
    return found.isEmpty()
        ? pages.page("results/no-agencies", "results.regency.title", "")
        : pages.page("results/regency", "results.regency.title", views.view(found.get(), asked));
  }

  @GetMapping(PATH + "/konsep/{concept}")
  View concept(
      @PathVariable long concept,
      Asked asked,
      @RequestParam(required = false) @Nullable Long kabupaten) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var found = compared.find(kabupaten);
    if (found.isEmpty()) {
      return pages.page("results/no-agencies", "results.regency.title", "");
    }
    var view = sums.view(found.get(), concept, asked);
    return pages.titled("results/concept-sum", view.name(), view);
  }
}
