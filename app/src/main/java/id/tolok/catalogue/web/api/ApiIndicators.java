package id.tolok.catalogue.web.api;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.IndicatorKind;
import id.tolok.catalogue.search.Facet;
import id.tolok.catalogue.search.IndicatorQuery;
import id.tolok.catalogue.search.IndicatorQuery.Edge;
import id.tolok.catalogue.search.IndicatorSearch;
import id.tolok.catalogue.search.Sort;
import id.tolok.catalogue.web.list.Viewing;
import id.tolok.formula.FormulaKind;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Indicators for other programs.
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "Catalogue")
final class ApiIndicators {

  private final IndicatorSearch search;
  private final Catalogues catalogues;
  private final Viewing viewing;
  private final Gate gate;
  private final Clock clock;

  ApiIndicators(
      IndicatorSearch search, Catalogues catalogues, Viewing viewing, Gate gate, Clock clock) {
    this.search = search;
    this.catalogues = catalogues;
    this.viewing = viewing;
    this.gate = gate;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Search indicators",
      description =
          "Indicators in force on a day, or of one version, by words and filters. Words are found"
              + " however they are spelt, in any Indonesian form, and by what they abbreviate; with"
              + " words the best match comes first.")
  Listing<IndicatorAnswer> indicators(
      @Parameter(description = "Words to look for.", example = "kamling aktif")
          @RequestParam(required = false)
          @Nullable String q,
      @Parameter(description = "Keys of agencies.") @RequestParam(required = false)
          @Nullable List<Long> agencyId,
      @Parameter(description = "IKU, IKI, PK, ACTION_PLAN, OTHER.") @RequestParam(required = false)
          @Nullable List<String> kind,
      @Parameter(description = "Forms of formula, such as ratio.") @RequestParam(required = false)
          @Nullable List<String> formulaKind,
      @Parameter(description = "Gravity of the worst remark: none, info, warning, error.")
          @RequestParam(required = false)
          @Nullable List<String> severity,
      @Parameter(description = "Codes of remarks.") @RequestParam(required = false)
          @Nullable List<String> finding,
      @Parameter(
              description = "The day whose versions are meant; today where absent.",
              example = "2026-06-30")
          @RequestParam(required = false)
          @Nullable String on,
      @Parameter(description = "Key of the one version meant.") @RequestParam(required = false)
          @Nullable Long versionId,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rows of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    filters.put(Facet.AGENCY, texts(agencyId));
    filters.put(Facet.KIND, checked("kind", kind, names(IndicatorKind.values())));
    filters.put(Facet.FORMULA, checked("formulaKind", formulaKind, formulaKinds()));
    filters.put(Facet.SEVERITY, gravities(severity));
    filters.put(Facet.RULE, texts(finding));
    var query =
        new IndicatorQuery(
            Objects.requireNonNullElse(q, ""),
            filters,
            catalogues(on, versionId),
            Sort.RELEVANCE,
            false,
            after == null ? null : Edge.after(PageKey.parse(after, 1)),
            Listing.limit(limit));
    return viewing.of(Action.CATALOGUE_VIEW, () -> search.page(query)).map(IndicatorAnswer::of);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Get an indicator",
      description =
          "As the version in force today states it, or else the last that did; or as a version"
              + " asked for does.")
  ResponseEntity<IndicatorDetail> indicator(
      @Parameter(description = "Key of the indicator.", example = "204") @PathVariable long id,
      @Parameter(description = "Key of the version meant.") @RequestParam(required = false)
          @Nullable Long versionId,
      ServletWebRequest request) {
    var history = catalogues.history(id);
    var accepted = chosen(id, history, versionId);
    gate.require(Action.CATALOGUE_VIEW, accepted.agencyId());
    var answer =
        IndicatorDetail.of(
            accepted,
            catalogues.variables(accepted.id()),
            history.stream().map(AcceptedIndicator::versionId).toList());
    return EntityTag.of("indicator", answer).answer(request, () -> answer);
  }

  private AcceptedIndicator chosen(
      long id, List<AcceptedIndicator> history, @Nullable Long versionId) {
    if (history.isEmpty()) {
      throw new NotFound("indicator", id);
    }
    long wanted =
        versionId != null
            ? versionId
            : catalogues
                .currentVersion(history.getFirst().agencyId(), LocalDate.now(clock))
                .map(CatalogueVersion::id)
                .orElse(0L);
    return history.stream()
        .filter(each -> each.versionId() == wanted)
        .findFirst()
        .or(() -> versionId == null ? history.reversed().stream().findFirst() : Optional.empty())
        .orElseThrow(() -> new NotFound("indicator", id));
  }

  private IndicatorQuery.Catalogues catalogues(@Nullable String on, @Nullable Long versionId) {
    if (versionId != null) {
      return new IndicatorQuery.Catalogues.Version(versionId);
    }
    if (on == null) {
      return new IndicatorQuery.Catalogues.On(LocalDate.now(clock));
    }
    try {
      return new IndicatorQuery.Catalogues.On(LocalDate.parse(on));
    } catch (DateTimeParseException notADay) {
      throw (ApiFault) ApiFault.badValue("on", on, "YYYY-MM-DD").initCause(notADay);
    }
  }

  private static Set<String> gravities(@Nullable List<String> asked) {
    var names = List.of("none", "info", "warning", "error");
    return checked("severity", asked, names).stream()
        .map(name -> String.valueOf(names.indexOf(name)))
        .collect(Collectors.toSet());
  }

  private static Set<String> checked(
      String parameter, @Nullable List<String> asked, List<String> allowed) {
    var values = texts(asked);
    for (String value : values) {
      if (!allowed.contains(value)) {
        throw ApiFault.badValue(parameter, value, String.join(", ", allowed));
      }
    }
    return values;
  }

  private static Set<String> texts(@Nullable List<?> values) {
    return values == null
        ? Set.of()
        : values.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> formulaKinds() {
    return Arrays.stream(FormulaKind.values()).map(FormulaKind::code).toList();
  }
}
