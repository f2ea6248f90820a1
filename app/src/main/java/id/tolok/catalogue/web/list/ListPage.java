package id.tolok.catalogue.web.list;

import id.tolok.catalogue.CatalogueVersion;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.search.Facet;
import id.tolok.catalogue.search.Found;
import id.tolok.catalogue.search.IndicatorSearch;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.Action;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The list of indicators: search, filters, columns, pages.
@Controller
class ListPage {

  private static final String COLUMNS = "tolok-kolom";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final IndicatorSearch search;
  private final Catalogues catalogues;
  private final Viewing viewing;
  private final ListViews views;
  private final Pages pages;
  private final Visit visit;
  private final Clock clock;

  ListPage(
      IndicatorSearch search,
      Catalogues catalogues,
      Viewing viewing,
      ListViews views,
      Pages pages,
      Visit visit,
      Clock clock) {
    this.search = search;
    this.catalogues = catalogues;
    this.viewing = viewing;
    this.views = views;
    this.pages = pages;
    this.visit = visit;
    this.clock = clock;
  }

  /// The list. An address without anything chosen takes what the bar above the page says, and says
  /// so in the address it sends on to.
  @GetMapping(ListAddress.PATH)
  View list(
      @RequestParam MultiValueMap<String, String> parameters,
      @CookieValue(name = COLUMNS, required = false) @Nullable String columns,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      HttpServletResponse response) {
    var address = ListAddress.of(parameters);
    var chosenAbove = address.isBare() ? fromContext(address) : Optional.<String>empty();
    if (chosenAbove.isPresent()) {
      viewing.require(Action.CATALOGUE_VIEW);
      return pages.redirect(chosenAbove.get());
    }
    var today = LocalDate.now(clock);
    return viewing.of(
        Action.CATALOGUE_VIEW,
        () -> {
          Found found = search.find(address.query(today));
          @Nullable CatalogueVersion version =
              address.version().map(catalogues::version).orElse(null);
          var view = views.view(address, found, today, ListColumn.remembered(columns), version);
          response.addHeader(HttpHeaders.VARY, "HX-Request");
          if (part == null) {
            return pages.page("catalogue/list", "catalogue.list.title", view);
          }
          response.setHeader("HX-Push-Url", address.text(ListAddress.PATH));
          return pages.part("catalogue/list-update", view);
        });
  }

  /// Remembers the columns in the browser and goes back to the list.
  @PostMapping("/katalog/kolom")
  View columns(
      @RequestParam(name = "kolom", required = false) @Nullable List<String> codes,
      @RequestParam(name = "usual", required = false) @Nullable String usual,
      @RequestParam("kembali") String back,
      HttpServletResponse response) {
    viewing.require(Action.CATALOGUE_VIEW);
    Set<ListColumn> chosen =
        Arrays.stream(ListColumn.values())
            .filter(column -> codes != null && codes.contains(column.code()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    var cookie =
        ResponseCookie.from(COLUMNS, ListColumn.remember(chosen))
            .path(ListAddress.PATH)
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(usual == null ? REMEMBERED : Duration.ZERO)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return pages.redirect(LocalAddress.find(back).orElse(ListAddress.PATH));
  }

  private Optional<String> fromContext(ListAddress bare) {
    var context = visit.context();
    var today = LocalDate.now(clock);
    boolean several = visit.agencies().size() > 1;
    if ((context.agencyId().isEmpty() || !several) && context.year() == today.getYear()) {
      return Optional.empty();
    }
    var address = bare;
    if (context.agencyId().isPresent() && several) {
      address =
          address.with(Facet.AGENCY.parameter(), String.valueOf(context.agencyId().getAsLong()));
    }
    if (context.year() != today.getYear()) {
      address = address.with(ListAddress.DAY, LocalDate.of(context.year(), 12, 31).toString());
    }
    return Optional.of(address.text(ListAddress.PATH));
  }
}
