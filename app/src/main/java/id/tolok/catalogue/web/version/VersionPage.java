package id.tolok.catalogue.web.version;

import id.tolok.catalogue.Catalogues;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The page of a version.
@Controller
class VersionPage {

  private final Catalogues catalogues;
  private final Organizations organizations;
  private final VersionViews views;
  private final Gate gate;
  private final Pages pages;
  private final Visit visit;

  VersionPage(
      Catalogues catalogues,
      Organizations organizations,
      VersionViews views,
      Gate gate,
      Pages pages,
      Visit visit) {
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.views = views;
    this.gate = gate;
    this.pages = pages;
    this.visit = visit;
  }

  @GetMapping("/katalog/versi/{id}")
  View version(@PathVariable long id) {
    var version = catalogues.version(id);
    gate.require(Action.CATALOGUE_VIEW, version.agencyId());
    var agency = organizations.agency(version.agencyId());
    String title =
        visit.w("catalogue.version.title", String.valueOf(version.number()), agency.name());
    return pages.titled("catalogue/version", title, views.view(version));
  }
}
