package id.tolok.measurement.web.evidence;

import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.Evidences;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The list of an agency's evidence, and each item with what is said of it.
@Controller
final class EvidencePages {

  static final String LIST = "/bukti";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Evidences evidences;
  private final EvidenceRule rule;
  private final EvidenceViews views;

  EvidencePages(
      Pages pages,
      Visit visit,
      Gate gate,
      Evidences evidences,
      EvidenceRule rule,
      EvidenceViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.evidences = evidences;
    this.rule = rule;
    this.views = views;
  }

  @GetMapping(LIST)
  View list(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String cari) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var agency = views.agency(instansi);
    if (agency.isEmpty()) {
      return pages.page("measurement/evidence-list", "measurement.evidence.title", views.choice());
    }
    gate.require(Action.RESULT_VIEW, agency.getAsLong());
    return pages.page(
        "measurement/evidence-list",
        "measurement.evidence.title",
        views.list(agency.getAsLong(), cari));
  }

  /// Whether the agency asks for evidence before figures are handed in.
  @PostMapping(LIST + "/aturan")
  View rule(@RequestParam long instansi, @RequestParam(required = false) @Nullable String wajib) {
    gate.require(Action.CALENDAR_EDIT, instansi);
    if (wajib == null) {
      rule.waive(instansi);
    } else {
      rule.ask(instansi);
    }
    return pages.redirect(
        LIST + "?instansi=" + instansi,
        Notice.good(
            visit.w(
                wajib == null
                    ? "measurement.evidence.rule.waived"
                    : "measurement.evidence.rule.asked")));
  }

  @GetMapping(LIST + "/{id}")
  View item(
      @PathVariable long id,
      @RequestParam(defaultValue = "1") int halaman,
      @RequestParam(required = false) @Nullable String lihat) {
    var evidence = evidences.evidence(id);
    gate.require(Action.RESULT_VIEW, evidence.agencyId());
    return shown(200, evidence, views.item(evidence, halaman, lihat != null, null));
  }

  @PostMapping(LIST + "/{id}")
  View describe(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String judul,
      @RequestParam(defaultValue = "") String jenis,
      @RequestParam(defaultValue = "") String sumber,
      @RequestParam(defaultValue = "") String tanggal,
      @RequestParam(defaultValue = "") String klasifikasi,
      @RequestParam(required = false) @Nullable String data) {
    var evidence = evidences.evidence(id);
    gate.require(Action.FIGURE_ENTER, evidence.agencyId());
    var form = new EvidenceForm(judul, jenis, sumber, tanggal, klasifikasi, data);
    var said = form.description();
    if (said.isEmpty()) {
      var error = visit.w("measurement.evidence.refused.DAY_UNREADABLE");
      return shown(422, evidence, views.item(evidence, 1, false, form.view(visit, false, error)));
    }
    var refused = evidences.describe(id, said.get());
    if (refused.isPresent()) {
      var day = refused.get().code().equals("DAY_IMPOSSIBLE") ? refused.get().message() : null;
      if (day == null) {
        return pages.redirect(LIST + "/" + id, Notice.bad(refused.get().message()));
      }
      return shown(422, evidence, views.item(evidence, 1, false, form.view(visit, false, day)));
    }
    return pages.redirect(LIST + "/" + id, Notice.good(visit.w("measurement.evidence.described")));
  }

  private View shown(int status, Evidence evidence, EvidenceView view) {
    return pages.titled(status, "measurement/evidence", evidence.description().title(), view);
  }
}
