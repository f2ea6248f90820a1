package id.tolok.organization.web.form;

import id.tolok.organization.Agency;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Adds, changes and removes positions.
@Controller
final class PositionForms {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final Labels labels;

  PositionForms(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      OrganizationEdits edits,
      Labels labels) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.edits = edits;
    this.labels = labels;
  }

  /// @param atasan the position it is going to be under
  @GetMapping(Addresses.AGENCIES + "/{agencyId}/jabatan/baru")
  View blank(@PathVariable long agencyId, @RequestParam(required = false) @Nullable Long atasan) {
    var agency = mine(agencyId);
    var typed = new HashMap<String, String>();
    typed.put("positionKind", Position.Kind.STRUCTURAL.name());
    typed.put("supervisorId", atasan == null ? "" : String.valueOf(atasan));
    typed.put("order", String.valueOf(organizations.positions(agencyId).size() + 1));
    return form(200, typed, List.of(), agency, null, null);
  }

  @PostMapping(Addresses.AGENCIES + "/{agencyId}/jabatan/baru")
  View add(@PathVariable long agencyId, @RequestParam Map<String, String> sent) {
    var agency = mine(agencyId);
    var typed = new Typed(sent);
    var draft = draft(typed, agencyId);
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, null, null);
    }
    return switch (edits.addPosition(draft)) {
      case Saved.Done<Position>(var position, var _) ->
          pages.redirect(
              Addresses.position(position.id()),
              Notice.good(visit.w("organization.position.added", position.name())));
      case Saved.Rejected<Position>(var problems) -> form(422, sent, problems, agency, null, null);
      case Saved.Conflict<Position> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  @GetMapping(Addresses.TREE + "/jabatan/{id}/ubah")
  View edit(@PathVariable long id) {
    var position = organizations.position(id);
    var agency = mine(position.agencyId());
    return form(200, values(position), List.of(), agency, position, null);
  }

  @PostMapping(Addresses.TREE + "/jabatan/{id}/ubah")
  View change(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var position = organizations.position(id);
    var agency = mine(position.agencyId());
    var typed = new Typed(sent);
    var draft = draft(typed, agency.id());
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, position, null);
    }
    return switch (edits.changePosition(id, typed.version(), draft)) {
      case Saved.Done<Position>(var saved, var _) ->
          pages.redirect(
              Addresses.position(id), Notice.good(visit.w("organization.saved", saved.name())));
      case Saved.Rejected<Position>(var problems) ->
          form(422, sent, problems, agency, position, null);
      case Saved.Conflict<Position>(var current) ->
          form(409, sent, List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/jabatan/{id}/hapus")
  View remove(@PathVariable long id, @RequestParam int version) {
    var position = organizations.position(id);
    var agency = mine(position.agencyId());
    return switch (edits.removePosition(id, version)) {
      case Saved.Done<Position> _ ->
          pages.redirect(
              Addresses.agency(agency.id()),
              Notice.good(visit.w("organization.removed", position.name()))
                  .undoneAt(Addresses.position(id) + "/pulihkan?perangkat=" + agency.id()));
      case Saved.Rejected<Position>(var problems) ->
          form(422, values(position), problems, agency, position, null);
      case Saved.Conflict<Position>(var current) ->
          form(409, values(position), List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/jabatan/{id}/pulihkan")
  View restore(@PathVariable long id, @RequestParam long perangkat) {
    mine(perangkat);
    return switch (edits.restorePosition(id)) {
      case Saved.Done<Position>(var position, var remarks) ->
          pages.redirect(
              Addresses.position(id),
              remarks.isEmpty()
                  ? Notice.good(visit.w("organization.restored", position.name()))
                  : Notice.warning(visit.w("organization.position.restored-on-top")));
      case Saved.Rejected<Position>(var problems) ->
          pages.redirect(Addresses.agency(perangkat), Notice.bad(Said.all(visit, problems)));
      case Saved.Conflict<Position> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  private Agency mine(long agencyId) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  private static Position.Draft draft(Typed typed, long agencyId) {
    return new Position.Draft(
        agencyId,
        typed.id("unitId"),
        typed.text("name"),
        typed.text("echelon"),
        typed.required("positionKind", Position.Kind.class),
        typed.id("supervisorId"),
        typed.lines("duties"),
        typed.lines("functions"),
        typed.order("order"));
  }

  private static Map<String, String> values(Position position) {
    return Map.of(
        "name", position.name(),
        "positionKind", position.kind().name(),
        "echelon", Objects.requireNonNullElse(position.echelon(), ""),
        "unitId", position.unitId() == null ? "" : String.valueOf(position.unitId()),
        "supervisorId",
            position.supervisorId() == null ? "" : String.valueOf(position.supervisorId()),
        "duties", String.join("\n", position.duties()),
        "functions", String.join("\n", position.functions()),
        "order", String.valueOf(position.order()));
  }

  private View form(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      Agency agency,
      @Nullable Position position,
      @Nullable Position theirs) {
    long self = position == null ? 0 : position.id();
    var form =
        new Form(visit, typed, problems)
            .wideText("name", Form.Need.REQUIRED)
            .choice(
                "positionKind",
                Form.Need.REQUIRED,
                labels.options(Position.Kind.class, typed.get("positionKind")))
            .text("echelon", Form.Need.OPTIONAL)
            .choice(
                "supervisorId",
                Form.Need.OPTIONAL,
                labels.positions(
                    organizations.positions(agency.id()), self, typed.get("supervisorId")))
            .choice(
                "unitId",
                Form.Need.OPTIONAL,
                labels.units(organizations.units(agency.id()), 0, typed.get("unitId")))
            .lines("duties", 8)
            .lines("functions", 6)
            .text("order", Form.Need.OPTIONAL);
    if (theirs != null) {
      values(theirs).forEach(form::differing);
    }
    if (position == null) {
      String back = Addresses.agency(agency.id());
      return pages.page(
          status,
          "organization/form",
          "organization.position.new",
          form.view(back + "/jabatan/baru", back, "organization.add", 0, labels.under(agency)));
    }
    String address = Addresses.position(self);
    var crumbs = labels.under(agency, new Crumb(position.name(), address));
    return pages.page(
        status,
        "organization/form",
        "organization.position.edit",
        form.view(
                address + "/ubah",
                address,
                "organization.save",
                Typed.version(status, typed, position.version()),
                crumbs)
            .removable(address + "/hapus", visit.w("organization.position.remove")));
  }
}
