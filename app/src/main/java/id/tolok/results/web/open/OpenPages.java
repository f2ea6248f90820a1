package id.tolok.results.web.open;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.results.publication.PublicScope;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What everybody may read, without an account: regency, sub-district, indicator, in plain words.
@Controller
class OpenPages {

  static final String PATH = "/publik";

  private final Pages pages;
  private final PublicScope scope;
  private final Catalogues catalogues;
  private final OpenResults results;
  private final OpenViews views;

  OpenPages(
      Pages pages, PublicScope scope, Catalogues catalogues, OpenResults results, OpenViews views) {
    this.pages = pages;
    this.scope = scope;
    this.catalogues = catalogues;
    this.results = results;
    this.views = views;
  }

  @GetMapping(PATH)
  View agencies(@RequestParam(required = false) @Nullable Integer tahun) {
    return pages.page(
        "results/open-agencies", "results.open.title", views.agencies(results.year(tahun)));
  }

  @GetMapping(PATH + "/instansi/{agency}")
  View agency(@PathVariable long agency, @RequestParam(required = false) @Nullable Integer tahun) {
    var view = results.read(agency, results.year(tahun), views::agency);
    return pages.titled("results/open-agency", view.name(), view);
  }

  @GetMapping(PATH + "/indikator/{lineage}")
  View indicator(
      @PathVariable long lineage, @RequestParam(required = false) @Nullable Integer tahun) {
    List<AcceptedIndicator> history = scope.read(_ -> catalogues.history(lineage));
    if (history.isEmpty()) {
      throw new NotFound("public indicator", lineage);
    }
    long agency = history.getLast().agencyId();
    var view =
        results.read(agency, results.year(tahun), year -> views.indicator(year, history.getLast()));
    return pages.titled("results/open-indicator", view.name(), view);
  }
}
