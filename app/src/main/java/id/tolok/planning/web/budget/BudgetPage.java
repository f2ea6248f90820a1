package id.tolok.planning.web.budget;

import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.figures.table.PlainSheet;
import id.tolok.figures.table.UnreadableSheetException;
import id.tolok.planning.budget.BudgetCode;
import id.tolok.planning.budget.BudgetLine;
import id.tolok.planning.budget.KeptBudgets;
import id.tolok.planning.web.Years;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The budget of an agency's year: one table, typed or taken from a file, kept all at once.
@Controller
class BudgetPage {

  static final String PATH = "/anggaran";
  private static final int ORDER = 340;
  private static final int EMPTY_ROWS = 5;
  private static final long BYTES_MAX = 5L * 1024 * 1024;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final KeptBudgets budgets;
  private final Catalogues catalogues;
  private final BudgetViews views;

  BudgetPage(
      Pages pages,
      Visit visit,
      Gate gate,
      KeptBudgets budgets,
      Catalogues catalogues,
      BudgetViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.budgets = budgets;
    this.catalogues = catalogues;
    this.views = views;
  }

  @Bean
  static NavigationEntry budgetEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "planning.nav.budget",
        PATH,
        "cash-stack",
        ORDER,
        Set.of(Action.RESULT_VIEW));
  }

  /// What a page is about.
  ///
  /// @param indicators a line may serve, by lineage
  record Place(long agencyId, int year, List<BudgetLine> kept, Map<Long, String> indicators) {

    String address() {
      return PATH + "?instansi=" + agencyId + "&tahun=" + year;
    }
  }

  @GetMapping(PATH)
  View show(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    OptionalLong agency = instansi == null ? visit.context().agencyId() : OptionalLong.of(instansi);
    int year = Years.orThis(tahun, visit.context().year());
    if (agency.isEmpty()) {
      return page(200, views.nothing(year));
    }
    gate.require(Action.RESULT_VIEW, agency.getAsLong());
    Place place = place(agency.getAsLong(), year);
    BudgetForm form = form(place);
    place.kept().forEach(form::addKept);
    boolean editable = gate.allows(Action.TARGET_EDIT, place.agencyId());
    if (editable) {
      form.addEmpty(EMPTY_ROWS);
    }
    return page(200, views.view(place, form, KeptBudgets.mark(place.kept()), editable, false, ""));
  }

  @PostMapping(PATH)
  View save(
      @RequestParam long instansi,
      @RequestParam int tahun,
      @RequestParam MultiValueMap<String, String> parameters) {
    gate.require(Action.TARGET_EDIT, instansi);
    Place place = place(instansi, Years.orThis(tahun, visit.context().year()));
    BudgetForm form = form(place);
    form.addSent(parameters.toSingleValueMap());
    String seen = parameters.toSingleValueMap().getOrDefault("dilihat", "");
    List<BudgetLine> lines = form.lines();
    if (!form.faults().isEmpty()) {
      return page(422, views.view(place, form, seen, true, false, ""));
    }
    return switch (budgets.write(instansi, place.year(), seen, lines)) {
      case KeptBudgets.Outcome.Kept(var removedAt) ->
          pages.redirect(place.address(), kept(place, removedAt));
      case KeptBudgets.Outcome.Changed() ->
          page(
              409,
              views.view(
                  place,
                  form,
                  KeptBudgets.mark(place.kept()),
                  true,
                  false,
                  visit.w("planning.budget.changed")));
      case KeptBudgets.Outcome.Closed() ->
          page(
              422,
              views.view(place, form, seen, true, false, visit.w("planning.refused.YEAR_CLOSED")));
    };
  }

  /// Lays the rows of a file over what is kept, for looking at before they are saved.
  @PostMapping("/anggaran/impor")
  View fromFile(
      @RequestParam long instansi, @RequestParam int tahun, @RequestParam MultipartFile berkas) {
    gate.require(Action.TARGET_EDIT, instansi);
    Place place = place(instansi, Years.orThis(tahun, visit.context().year()));
    if (berkas.isEmpty() || berkas.getSize() > BYTES_MAX) {
      return refusedFile(place, "planning.budget.file.size");
    }
    try {
      return BudgetSheet.rows(PlainSheet.read(berkas.getBytes()))
          .filter(rows -> !rows.isEmpty())
          .map(rows -> read(place, rows))
          .orElseGet(() -> refusedFile(place, "planning.budget.file.headings"));
    } catch (UnreadableSheetException e) {
      return refusedFile(place, "planning.budget.file.unreadable");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Brings back lines that were removed.
  @PostMapping("/anggaran/urung")
  View restore(@RequestParam long instansi, @RequestParam int tahun, @RequestParam long saat) {
    int year = Years.orThis(tahun, visit.context().year());
    boolean done = budgets.restore(instansi, year, Instant.ofEpochMilli(saat));
    return pages.redirect(
        PATH + "?instansi=" + instansi + "&tahun=" + year,
        done
            ? Notice.good(visit.w("planning.budget.restored"))
            : Notice.bad(visit.w("planning.budget.not-restored")));
  }

  private View read(Place place, List<Map<String, String>> rows) {
    BudgetForm form = form(place);
    Map<String, BudgetLine> byCode = new HashMap<>();
    Map<String, BudgetLine> byName = new HashMap<>();
    for (BudgetLine line : place.kept()) {
      byName.put(line.name(), line);
      if (line.code() != null) {
        byCode.put(line.code(), line);
      }
    }
    for (Map<String, String> row : rows) {
      BudgetLine known = known(row, byCode, byName);
      if (known != null) {
        row.put("id", Long.toString(known.id()));
        row.put("indikator", known.lineageId() == null ? "" : known.lineageId().toString());
      }
      form.add(row);
    }
    form.lines();
    return page(200, views.view(place, form, KeptBudgets.mark(place.kept()), true, true, ""));
  }

  /// The kept line a row of a file means: by its code, else by its name.
  private static @Nullable BudgetLine known(
      Map<String, String> row, Map<String, BudgetLine> byCode, Map<String, BudgetLine> byName) {
    BudgetLine found =
        BudgetCode.read(row.getOrDefault("kode", ""))
            .flatMap(code -> Optional.ofNullable(byCode.get(code.text())))
            .orElse(null);
    return found == null ? byName.get(row.getOrDefault("nama", "")) : found;
  }

  private View refusedFile(Place place, String key) {
    BudgetForm form = form(place);
    place.kept().forEach(form::addKept);
    form.addEmpty(EMPTY_ROWS);
    return page(
        422, views.view(place, form, KeptBudgets.mark(place.kept()), true, false, visit.w(key)));
  }

  private Notice kept(Place place, @Nullable Instant removedAt) {
    Notice notice = Notice.good(visit.w("planning.budget.saved"));
    return removedAt == null
        ? notice
        : Notice.good(visit.w("planning.budget.saved.removed"))
            .undoneAt(
                "/anggaran/urung?instansi=%d&tahun=%d&saat=%d"
                    .formatted(place.agencyId(), place.year(), removedAt.toEpochMilli()));
  }

  private Place place(long agencyId, int year) {
    Map<Long, String> indicators =
        catalogues
            .versionOfYear(agencyId, year)
            .map(version ->
                catalogues.indicators(version.id()).stream()
                    .collect(
                        Collectors.toMap(
                            AcceptedIndicator::lineageId,
                            indicator -> indicator.stated().indicator())))
            .orElse(Map.of());
    return new Place(agencyId, year, budgets.lines(agencyId, year), indicators);
  }

  private BudgetForm form(Place place) {
    var linked =
        place.kept().stream()
            .map(BudgetLine::lineageId)
            .filter(java.util.Objects::nonNull)
            .toList();
    var allowed = new java.util.HashSet<>(place.indicators().keySet());
    allowed.addAll(linked);
    return new BudgetForm(
        visit.words(),
        place.kept().stream().map(BudgetLine::id).collect(Collectors.toSet()),
        allowed);
  }

  private View page(int status, BudgetView view) {
    return pages.page(status, "planning/budget", "planning.budget.title", view);
  }
}
