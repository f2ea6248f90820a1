package id.tolok.catalogue.web.indicator;

import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One indicator. Its address stays the same through all versions of its agency.
@Controller
class IndicatorPage {

  private final Pages pages;
  private final Visit visit;
  private final IndicatorViews views;
  private final PlaceExcerpts excerpts;
  private final Gate gate;

  IndicatorPage(Pages pages, Visit visit, IndicatorViews views, PlaceExcerpts excerpts, Gate gate) {
    this.pages = pages;
    this.visit = visit;
    this.views = views;
    this.excerpts = excerpts;
    this.gate = gate;
  }

  /// Figures typed to try the formula stand in the address, so that a trial can be shown to others;
  /// nothing is stored.
  @GetMapping("/katalog/indikator/{lineage}")
  View indicator(
      @PathVariable long lineage,
      @RequestParam(required = false) @Nullable Long versi,
      @RequestParam Map<String, String> parameters) {
    var found = found(lineage, versi);
    var view = views.view(found, parameters);
    return pages.titled("catalogue/indicator", view.name(), view);
  }

  /// Where the indicator stands in the decree: as a part for the page, or as a page of its own.
  @GetMapping("/katalog/indikator/{lineage}/tempat")
  View place(
      @PathVariable long lineage,
      @RequestParam(required = false) @Nullable Long versi,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
    var found = found(lineage, versi);
    var view = excerpts.of(found);
    return htmx == null
        ? pages.titled(
            "catalogue/indicator-place",
            visit.w("catalogue.place") + ": " + found.shown().stated().indicator(),
            view)
        : pages.part("catalogue/part/excerpt", view);
  }

  private IndicatorViews.Found found(long lineage, @Nullable Long version) {
    var found =
        views.find(lineage, version == null ? OptionalLong.empty() : OptionalLong.of(version));
    gate.require(Action.CATALOGUE_VIEW, found.shown().agencyId());
    return found;
  }
}
