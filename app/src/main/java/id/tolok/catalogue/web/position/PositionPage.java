package id.tolok.catalogue.web.position;

import id.tolok.catalogue.store.PositionStore;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// One position as a version of the catalogue states it.
@Controller
class PositionPage {

  private final Pages pages;
  private final PositionViews views;
  private final PositionStore store;
  private final Gate gate;

  PositionPage(Pages pages, PositionViews views, PositionStore store, Gate gate) {
    this.pages = pages;
    this.views = views;
    this.store = store;
    this.gate = gate;
  }

  @GetMapping("/katalog/jabatan/{id:\\d+}")
  View position(@PathVariable long id) {
    var place = store.find(id).orElseThrow(() -> new NotFound("position", id));
    gate.require(Action.CATALOGUE_VIEW, place.agencyId());
    var view = views.view(id, place.versionId());
    return pages.titled("catalogue/position", view.name(), view);
  }
}
