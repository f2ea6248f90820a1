package id.tolok.results.web.open;

import id.tolok.results.PublicAgencies;
import id.tolok.results.PublicAgencies.Publication;
import id.tolok.results.web.choice.Asked;
import id.tolok.results.web.choice.Choices;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where the head of an agency shows its approved results to everybody, or no longer.
@Controller
class PublicationPage {

  private static final String PATH = "/capaian/publikasi";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Choices choices;
  private final PublicAgencies agencies;

  PublicationPage(Pages pages, Visit visit, Gate gate, Choices choices, PublicAgencies agencies) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.choices = choices;
    this.agencies = agencies;
  }

  @GetMapping(PATH)
  View publication(Asked asked) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var choice = choices.find(asked);
    if (choice.isEmpty()) {
      return pages.redirect("/capaian");
    }
    long agency = choice.get().agencyId();
    return pages.page(
        "results/publication",
        "results.publication.title",
        new PublicationView(
            choice.get().agency(),
            String.valueOf(agency),
            agencies.published().contains(agency),
            gate.allows(Action.FIGURE_APPROVE, agency),
            OpenPages.PATH + "/instansi/" + agency));
  }

  @PostMapping(PATH)
  View change(@RequestParam long instansi, @RequestParam Publication nilai) {
    gate.require(Action.FIGURE_APPROVE, instansi);
    agencies.change(instansi, nilai);
    String key =
        switch (nilai) {
          case OPEN -> "results.publication.opened";
          case CLOSED -> "results.publication.closed";
        };
    return pages.redirect(PATH + "?instansi=" + instansi, Notice.good(visit.w(key)));
  }
}
