package id.tolok.audit.web;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.audit.store.StoredEntry;
import id.tolok.audit.store.TrailQuery;
import id.tolok.audit.store.TrailReader;
import id.tolok.database.Scope;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/// The trail, for those who may read it.
@Controller
public final class TrailPage {

  static final String ADDRESS = "/jejak";
  static final int ROWS = 50;
  static final int EXPORT_MOST = 100_000;

  private final Gate gate;
  private final TrailReader reader;
  private final TrailViews views;
  private final Pages pages;
  private final Visit visit;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;

  TrailPage(
      Gate gate,
      TrailReader reader,
      TrailViews views,
      Pages pages,
      Visit visit,
      AuditTrail trail,
      TransactionTemplate transaction,
      JsonMapper json,
      Clock clock) {
    this.gate = gate;
    this.reader = reader;
    this.views = views;
    this.pages = pages;
    this.visit = visit;
    this.trail = trail;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  /// @param sebelum id of the last entry of the page before: what is older is shown
  /// @param sesudah id of the first entry of the page after: what is newer is shown
  @GetMapping(ADDRESS)
  View list(
      @ModelAttribute TrailFilter filter,
      @RequestParam(defaultValue = "") String sebelum,
      @RequestParam(defaultValue = "") String sesudah) {
    var reach = reach();
    if (filter.hasBadFrom() || filter.hasBadTo() || filter.isTurned()) {
      var view = views.view(filter, new TrailSlice(List.of(), false, false));
      return pages.page(422, "audit/trail", "audit.trail.title", view);
    }
    var slice = slice(filter.query(reach, clock.getZone()), key(sebelum), key(sesudah));
    return pages.page("audit/trail", "audit.trail.title", views.view(filter, slice));
  }

  /// The same choice as a file; taking it out is itself written to the trail.
  @GetMapping(ADDRESS + "/unduh")
  void export(@ModelAttribute TrailFilter filter, HttpServletResponse response) {
    var query = filter.query(reach(), clock.getZone());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"jejak-" + LocalDate.now(clock) + ".csv\"");
    transaction.executeWithoutResult(status ->
        trail.record(
            Change.of("audit.trail-exported", "audit.trail")
                .to(json.writeValueAsString(filter.parameters()))));
    within(query.reach(), () -> write(query, response));
  }

  private void write(TrailQuery query, HttpServletResponse response) {
    try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      var export = new TrailExport(writer, visit.words(), clock.getZone());
      export.head();
      var names = views.agencyNames();
      transaction.executeWithoutResult(status ->
          reader.each(query, EXPORT_MOST, entry -> export.row(entry, names.of(entry.chain()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page asked for, and whether there is more on either side of it.
  private TrailSlice slice(TrailQuery query, long before, long after) {
    var found = new ArrayList<StoredEntry>();
    boolean back = after > 0;
    within(
        query.reach(),
        () ->
            found.addAll(
                back
                    ? reader.newerThan(query, after, ROWS + 1)
                    : reader.olderThan(query, before > 0 ? before : Long.MAX_VALUE, ROWS + 1)));
    boolean more = found.size() > ROWS;
    List<StoredEntry> rows =
        !more ? found : back ? found.subList(1, ROWS + 1) : found.subList(0, ROWS);
    return back ? new TrailSlice(rows, more, true) : new TrailSlice(rows, before > 0, more);
  }

  /// Whoever may read the trail of the whole installation also sees what belongs to no agency.
  private TrailQuery.Reach reach() {
    gate.requireAnywhere(Action.AUDIT_VIEW);
    return gate.allowsEverywhere(Action.AUDIT_VIEW)
        ? new TrailQuery.Reach.Everything()
        : new TrailQuery.Reach.Agencies(gate.agencies(Action.AUDIT_VIEW));
  }

  private static void within(TrailQuery.Reach reach, Runnable work) {
    switch (reach) {
      case TrailQuery.Reach.Everything() -> Scope.within(Scope.EVERYTHING, work);
      case TrailQuery.Reach.Agencies(var ids) -> Scope.within(Scope.of(ids), work);
    }
  }

  private static long key(String typed) {
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
  }
}
