package id.tolok.results.web.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.organization.Organizations;
import id.tolok.results.AskedYear;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.StretchCode;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.explanation.ExplainedNumbers;
import id.tolok.results.publication.PublicScope;
import id.tolok.results.web.explanation.FigureLines.Names;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Formats;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where an approved number comes from, for everybody: without names, notes and evidence, and only
/// of agencies that publish.
@Controller
class OpenNumberPage {

  private final Pages pages;
  private final Visit visit;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final PublicScope scope;
  private final ExplainedNumbers numbers;

  OpenNumberPage(
      Pages pages,
      Visit visit,
      Catalogues catalogues,
      Organizations organizations,
      PublicScope scope,
      ExplainedNumbers numbers) {
    this.pages = pages;
    this.visit = visit;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.scope = scope;
    this.numbers = numbers;
  }

  @GetMapping("/publik/asal-angka/{lineageId}")
  View number(
      @PathVariable long lineageId,
      @RequestParam(name = "tahun") int year,
      @RequestParam(name = "bentang", required = false) @Nullable String code) {
    Stretch stretch =
        code == null
            ? Stretch.wholeYear()
            : StretchCode.parse(code).orElseThrow(() -> new NotFound("stretch", code));
    var address = new NumberAddress(lineageId, AskedYear.known(year), stretch, Basis.APPROVED);
    return scope.read(published -> explained(address, published));
  }

  private View explained(NumberAddress address, Set<Long> published) {
    List<AcceptedIndicator> through = catalogues.history(address.lineageId());
    if (through.isEmpty() || !published.contains(through.getFirst().agencyId())) {
      throw new NotFound("published indicator", address.lineageId());
    }
    ExplainedNumber number = numbers.of(address);
    var zone = organizations.agency(number.agencyId()).zone().id();
    var formats = new Formats(visit.words().language(), zone);
    var views =
        new NumberViews(
            ResultTexts.open(visit.words(), formats),
            formats,
            Names.HIDDEN,
            NumberAddress::openPath);
    return pages.titled(
        "results/number",
        visit.w("results.explain.title", number.target().indicator().stated().indicator()),
        views.view(number, Basis.APPROVED, NumberViews.Inside.NOTHING));
  }
}
