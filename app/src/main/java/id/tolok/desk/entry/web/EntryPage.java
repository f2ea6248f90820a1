package id.tolok.desk.entry.web;

import id.tolok.desk.entry.EntrySheet;
import id.tolok.desk.entry.EntrySheet.Coverage;
import id.tolok.desk.entry.EntrySheets;
import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The entry grid of a quarter. Without scripts it is a form: what could be saved is saved, what
/// could not comes back as typed with what to do about it.
@Controller
class EntryPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final EntrySheets sheets;
  private final EntryViews views;
  private final EntryForms forms;

  EntryPage(
      Pages pages, Visit visit, Gate gate, EntrySheets sheets, EntryViews views, EntryForms forms) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.sheets = sheets;
    this.views = views;
    this.forms = forms;
  }

  /// @param periode a quarter, or any period that is filled on its page; the quarter worked on
  ///   where it is absent
  /// @param lingkup `semua` for the variables of the whole agency, `saya` for one's own; where it
  ///   is absent and nothing is one's own, all for whoever may fill in for others
  @GetMapping(EntryAddress.PAGE)
  View page(
      @RequestParam(defaultValue = "") String periode,
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String lingkup) {
    OptionalLong agency = EntryRequest.agency(instansi, visit, gate);
    if (agency.isEmpty()) {
      return chooseAgency();
    }
    gate.require(Action.FIGURE_ENTER, agency.getAsLong());
    EntryPeriod quarter = EntryRequest.quarter(periode, visit);
    var sheet = sheets.sheet(agency.getAsLong(), quarter, EntryRequest.coverage(lingkup));
    if (sheet.groups().isEmpty()
        && lingkup.isEmpty()
        && gate.allows(Action.FIGURE_ENTER_FOR, agency.getAsLong())) {
      sheet = sheets.sheet(agency.getAsLong(), quarter, Coverage.ALL);
    }
    return shown(200, views.view(sheet, Map.of(), null));
  }

  @PostMapping(EntryAddress.PAGE)
  View save(
      @RequestParam String periode,
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String lingkup,
      @RequestParam Map<String, String> fields) {
    gate.require(Action.FIGURE_ENTER, instansi);
    EntryPeriod quarter = EntryRequest.quarter(periode, visit);
    Coverage coverage = EntryRequest.coverage(lingkup);
    var sent = forms.save(instansi, fields);
    if (sent.unsaved().isEmpty()) {
      return pages.redirect(
          EntryAddress.page(instansi, quarter, coverage),
          sent.savedCount() == 0
              ? Notice.warning(visit.w("desk.entry.nothing-changed"))
              : Notice.good(
                  visit.w("desk.entry.saved-count", visit.format().number(sent.savedCount()))));
    }
    EntrySheet sheet = sheets.sheet(instansi, quarter, coverage);
    return shown(422, views.view(sheet, sent.unsaved(), forms.summary(sent, sheet)));
  }

  private View shown(int status, EntryView view) {
    return pages.page(status, "desk/entry", "desk.entry.title", view);
  }

  private View chooseAgency() {
    gate.requireAnywhere(Action.FIGURE_ENTER);
    return pages.page(
        "desk/choose-agency", "desk.entry.title", AgencyChoiceView.entry(visit, gate));
  }
}
