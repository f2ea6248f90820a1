package id.tolok.organization.web.form;

import id.tolok.organization.Agency;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.store.UnitStore;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Adds, changes and removes units.
@Controller
final class UnitForms {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final UnitStore units;
  private final Labels labels;

  UnitForms(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      OrganizationEdits edits,
      UnitStore units,
      Labels labels) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.edits = edits;
    this.units = units;
    this.labels = labels;
  }

  @GetMapping(Addresses.AGENCIES + "/{agencyId}/unit/baru")
  View blank(@PathVariable long agencyId) {
    var agency = mine(agencyId);
    return form(200, Map.of(), List.of(), agency, null, null);
  }

  @PostMapping(Addresses.AGENCIES + "/{agencyId}/unit/baru")
  View add(@PathVariable long agencyId, @RequestParam Map<String, String> sent) {
    var agency = mine(agencyId);
    var typed = new Typed(sent);
    var draft = draft(typed, agencyId);
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, null, null);
    }
    return switch (edits.addUnit(draft)) {
      case Saved.Done<OrgUnit>(var unit, var _) -> done(agency, unit, "organization.unit.added");
      case Saved.Rejected<OrgUnit>(var problems) -> form(422, sent, problems, agency, null, null);
      case Saved.Conflict<OrgUnit> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  @GetMapping(Addresses.TREE + "/unit/{id}/ubah")
  View edit(@PathVariable long id) {
    var unit = unit(id);
    var agency = mine(unit.agencyId());
    return form(200, values(unit), List.of(), agency, unit, null);
  }

  @PostMapping(Addresses.TREE + "/unit/{id}/ubah")
  View change(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var unit = unit(id);
    var agency = mine(unit.agencyId());
    var typed = new Typed(sent);
    var draft = draft(typed, agency.id());
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, unit, null);
    }
    return switch (edits.changeUnit(id, typed.version(), draft)) {
      case Saved.Done<OrgUnit>(var saved, var _) -> done(agency, saved, "organization.saved");
      case Saved.Rejected<OrgUnit>(var problems) -> form(422, sent, problems, agency, unit, null);
      case Saved.Conflict<OrgUnit>(var current) ->
          form(409, sent, List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/unit/{id}/hapus")
  View remove(@PathVariable long id, @RequestParam int version) {
    var unit = unit(id);
    var agency = mine(unit.agencyId());
    return switch (edits.removeUnit(id, version)) {
      case Saved.Done<OrgUnit> _ ->
          pages.redirect(
              Addresses.agency(agency.id()),
              Notice.good(visit.w("organization.removed", unit.name()))
                  .undoneAt(Addresses.unit(id) + "/pulihkan?perangkat=" + agency.id()));
      case Saved.Rejected<OrgUnit>(var problems) ->
          form(422, values(unit), problems, agency, unit, null);
      case Saved.Conflict<OrgUnit>(var current) ->
          form(409, values(unit), List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/unit/{id}/pulihkan")
  View restore(@PathVariable long id, @RequestParam long perangkat) {
    var agency = mine(perangkat);
    return switch (edits.restoreUnit(id)) {
      case Saved.Done<OrgUnit>(var unit, var _) -> done(agency, unit, "organization.restored");
      case Saved.Rejected<OrgUnit>(var problems) ->
          pages.redirect(Addresses.agency(agency.id()), Notice.bad(Said.all(visit, problems)));
      case Saved.Conflict<OrgUnit> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  private View done(Agency agency, OrgUnit unit, String key) {
    return pages.redirect(
        Addresses.agency(agency.id()) + "#unit-" + unit.id(),
        Notice.good(visit.w(key, unit.name())));
  }

  private OrgUnit unit(long id) {
    return units.find(id).orElseThrow(() -> new NotFound("unit", id));
  }

  private Agency mine(long agencyId) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  private static OrgUnit.Draft draft(Typed typed, long agencyId) {
    return new OrgUnit.Draft(
        agencyId, typed.id("parentId"), typed.text("name"), typed.order("order"));
  }

  private static Map<String, String> values(OrgUnit unit) {
    return Map.of(
        "name", unit.name(),
        "parentId", unit.parentId() == null ? "" : String.valueOf(unit.parentId()),
        "order", String.valueOf(unit.order()));
  }

  private View form(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      Agency agency,
      @Nullable OrgUnit unit,
      @Nullable OrgUnit theirs) {
    var form =
        new Form(visit, typed, problems)
            .wideText("name", Form.Need.REQUIRED)
            .choice(
                "parentId",
                Form.Need.OPTIONAL,
                labels.units(
                    organizations.units(agency.id()),
                    unit == null ? 0 : unit.id(),
                    typed.get("parentId")))
            .text("order", Form.Need.OPTIONAL);
    if (theirs != null) {
      values(theirs).forEach(form::differing);
    }
    String back = Addresses.agency(agency.id());
    if (unit == null) {
      return pages.page(
          status,
          "organization/form",
          "organization.unit.new",
          form.view(back + "/unit/baru", back, "organization.add", 0, labels.under(agency)));
    }
    return pages.page(
        status,
        "organization/form",
        "organization.unit.edit",
        form.view(
                Addresses.unit(unit.id()) + "/ubah",
                back,
                "organization.save",
                Typed.version(status, typed, unit.version()),
                labels.under(agency))
            .removable(Addresses.unit(unit.id()) + "/hapus", visit.w("organization.unit.remove")));
  }
}
