package id.tolok.results.web.indicator;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choices;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The result of one indicator: its figures over quarters, years and versions of the decree.
@Controller
class IndicatorResultPage {

  private final Pages pages;
  private final Choices choices;
  private final Catalogues catalogues;
  private final IndicatorResultViews views;

  IndicatorResultPage(
      Pages pages, Choices choices, Catalogues catalogues, IndicatorResultViews views) {
    this.pages = pages;
    this.choices = choices;
    this.catalogues = catalogues;
    this.views = views;
  }

  @GetMapping("/capaian/indikator/{lineage}")
  View indicator(@PathVariable long lineage, Asked asked) {
    List<AcceptedIndicator> history = catalogues.history(lineage);
    if (history.isEmpty()) {
      throw new NotFound("indicator", lineage);
    }
    var choice = choices.of(asked, history.getLast().agencyId());
    var view = views.view(choice, asked, history);
    return pages.titled("results/indicator", view.name(), view);
  }
}
