package id.tolok.results.web.explanation;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.organization.Organizations;
import id.tolok.results.AllowedBasis;
import id.tolok.results.AskedYear;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.StretchCode;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.explanation.ExplainedNumbers;
import id.tolok.results.store.TraceStore;
import id.tolok.results.web.explanation.FigureLines.Names;
import id.tolok.results.web.explanation.NumberView.DefinitionView;
import id.tolok.results.web.explanation.NumberView.TrailLine;
import id.tolok.results.web.explanation.NumberView.VersionLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Formats;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where a number comes from: every number on every page leads here.
@Controller
class NumberPage {

  private static final int TRAIL_MAX = 20;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final AllowedBasis bases;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final ExplainedNumbers numbers;
  private final TraceStore traces;
  private final SaidOfNumber said;

  NumberPage(
      Pages pages,
      Visit visit,
      Gate gate,
      AllowedBasis bases,
      Catalogues catalogues,
      Organizations organizations,
      ExplainedNumbers numbers,
      TraceStore traces,
      SaidOfNumber said) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.bases = bases;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.numbers = numbers;
    this.traces = traces;
    this.said = said;
  }

  @GetMapping("/asal-angka/{lineageId}")
  View number(
      @PathVariable long lineageId,
      @RequestParam(name = "tahun", required = false) @Nullable Integer year,
      @RequestParam(name = "bentang", required = false) @Nullable String stretch,
      @RequestParam(name = "dasar", required = false) @Nullable String basis) {
    List<AcceptedIndicator> through = catalogues.history(lineageId);
    if (through.isEmpty()) {
      throw new NotFound("indicator", lineageId);
    }
    long agencyId = through.getFirst().agencyId();
    gate.require(Action.RESULT_VIEW, agencyId);
    var address =
        new NumberAddress(
            lineageId,
            year == null ? visit.context().year() : AskedYear.known(year),
            stretch(stretch),
            bases.of(agencyId, basis));
    ExplainedNumber number = numbers.of(address);
    Basis widest = bases.of(agencyId);
    var formats = new Formats(visit.words().language(), organizations.agency(agencyId).zone().id());
    var views =
        new NumberViews(
            new ResultTexts(visit.words(), formats), formats, Names.SHOWN, NumberAddress::path);
    return pages.titled(
        "results/number",
        visit.w("results.explain.title", number.target().indicator().stated().indicator()),
        views.view(
            number,
            widest,
            new NumberViews.Inside(
                definition(number, through),
                trail(number, formats),
                said.of(number, formats),
                said.unexplained(number))));
  }

  private Stretch stretch(@Nullable String asked) {
    return asked == null
        ? Stretch.quarter(visit.context().quarter())
        : StretchCode.parse(asked).orElseThrow(() -> new NotFound("stretch", asked));
  }

  private DefinitionView definition(ExplainedNumber number, List<AcceptedIndicator> through) {
    AcceptedIndicator used = number.target().indicator();
    Map<Long, CatalogueVersion> versions =
        catalogues.versions(number.agencyId()).stream()
            .collect(Collectors.toMap(CatalogueVersion::id, Function.identity()));
    List<VersionLine> lines = new ArrayList<>();
    for (AcceptedIndicator each : through) {
      CatalogueVersion version = versions.get(each.versionId());
      if (version != null) {
        lines.add(line(each, version, each.versionId() == used.versionId()));
      }
    }
    Collections.reverse(lines);
    String indicator = "/katalog/indikator/" + used.lineageId();
    boolean placed =
        gate.allows(Action.INTAKE_VIEW, used.agencyId())
            && !used.stated().sources().isEmpty()
            && Optional.ofNullable(versions.get(used.versionId()))
                .map(version -> version.acceptance().readingId().isPresent())
                .orElse(false);
    return new DefinitionView(
        indicator, placed ? indicator + "/tempat?versi=" + used.versionId() : null, lines);
  }

  private VersionLine line(AcceptedIndicator each, CatalogueVersion version, boolean used) {
    String decree = version.decree().number();
    String formula = each.stated().formulaText();
    return new VersionLine(
        visit.w(
            "results.explain.version",
            Integer.toString(version.number()),
            visit.format().date(version.validFrom())),
        decree == null ? version.acceptance().fileName() : decree,
        formula == null ? "" : formula,
        used);
  }

  /// What the trail says of the figures and quantities behind the number.
  private List<TrailLine> trail(ExplainedNumber number, Formats formats) {
    if (!gate.allows(Action.AUDIT_VIEW, number.agencyId())) {
      return List.of();
    }
    List<String> subjects = new ArrayList<>();
    for (var operand : number.operands()) {
      var variable = operand.variable();
      if (variable != null) {
        subjects.add("catalogue.variable/" + variable.id());
        operand
            .figures()
            .forEach(given ->
                subjects.add("measurement.figure/" + variable.id() + "/" + given.period().code()));
      }
    }
    return traces.entries(number.agencyId(), subjects, TRAIL_MAX).stream()
        .map(entry ->
            new TrailLine(
                formats.time(entry.at()), entry.viewer(), action(entry.action()), entry.reason()))
        .toList();
  }

  private String action(String code) {
    String key = "audit.action." + code;
    return visit.words().has(key) ? visit.w(key) : code;
  }
}
