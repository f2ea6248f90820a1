package id.tolok.measurement.web.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.measurement.statement.Explanations.Outcome;
import id.tolok.measurement.statement.Explanations.Part;
import id.tolok.measurement.web.explanation.ExplanationForm.Mistake;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where an office says why a result is as it is and what follows.
@Controller
final class ExplanationPage {

  static final String ADDRESS = "/penjelasan-capaian/{lineageId}/{year}/{quarter}";

  private static final int QUARTERS = 4;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Catalogues catalogues;
  private final Explanations explanations;
  private final ExplanationViews views;

  ExplanationPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Catalogues catalogues,
      Explanations explanations,
      ExplanationViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.catalogues = catalogues;
    this.explanations = explanations;
    this.views = views;
  }

  @GetMapping(ADDRESS)
  View form(
      @PathVariable long lineageId,
      @PathVariable int year,
      @PathVariable int quarter,
      @RequestParam(defaultValue = "") String kembali) {
    var indicator = indicator(lineageId, year, quarter);
    gate.require(Action.RESULT_VIEW, indicator.agencyId());
    var key = new Explanation.Key(indicator.agencyId(), lineageId, year, quarter);
    var back = LocalAddress.find(kembali).orElse(entry(key));
    var form = ExplanationForm.of(explanations.find(key).orElse(null), back);
    return shown(200, indicator, key, form, null);
  }

  @PostMapping(ADDRESS)
  View write(
      @PathVariable long lineageId,
      @PathVariable int year,
      @PathVariable int quarter,
      @ModelAttribute ExplanationForm form) {
    var indicator = indicator(lineageId, year, quarter);
    gate.require(Action.FIGURE_ENTER, indicator.agencyId());
    var key = new Explanation.Key(indicator.agencyId(), lineageId, year, quarter);
    var words = form.words();
    if (words.isEmpty()) {
      var message = visit.w("measurement.explanation.refused.DUE_UNREADABLE");
      return shown(422, indicator, key, form, new Mistake(Part.DUE_ON, message));
    }
    return switch (explanations.write(key, form.versi(), words.get())) {
      case Outcome.Written _ ->
          pages.redirect(
              LocalAddress.find(form.kembali()).orElse(address(key)),
              Notice.good(visit.w("measurement.explanation.written")));
      case Outcome.Conflict(var theirs) ->
          shown(
              409,
              indicator,
              key,
              form.seen(theirs.version()),
              new Mistake(
                  null, visit.w("measurement.explanation.conflict", theirs.written().name())));
      case Outcome.Refused(var part, _, var message) ->
          shown(422, indicator, key, form, new Mistake(part, message));
    };
  }

  private View shown(
      int status,
      AcceptedIndicator indicator,
      Explanation.Key key,
      ExplanationForm form,
      @Nullable Mistake mistake) {
    return pages.titled(
        status,
        "measurement/explanation",
        visit.w("measurement.explanation.title", indicator.stated().indicator()),
        views.view(indicator, key, form, mistake));
  }

  static String address(Explanation.Key key) {
    return "/penjelasan-capaian/%d/%d/%d".formatted(key.lineageId(), key.year(), key.quarter());
  }

  /// The page where the quarter's figures are given.
  private static String entry(Explanation.Key key) {
    return "/pengisian?periode=%d-Q%d&instansi=%d"
        .formatted(key.year(), key.quarter(), key.agencyId());
  }

  /// The indicator as the version that measures the year states it.
  private AcceptedIndicator indicator(long lineageId, int year, int quarter) {
    var known = catalogues.history(lineageId);
    if (known.isEmpty() || quarter < 1 || quarter > QUARTERS || year < 1900 || year > 2199) {
      throw new NotFound("indicator quarter", lineageId + "/" + year + "/" + quarter);
    }
    var version = catalogues.versionOfYear(known.getFirst().agencyId(), year);
    return known.stream()
        .filter(one -> version.isPresent() && one.versionId() == version.get().id())
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator of " + year, lineageId));
  }
}
