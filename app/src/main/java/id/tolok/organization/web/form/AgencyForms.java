package id.tolok.organization.web.form;

import id.tolok.organization.Agency;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import id.tolok.organization.Saved;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Adds, changes, closes and reopens agencies.
@Controller
final class AgencyForms {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final Labels labels;

  AgencyForms(
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

  @GetMapping(Addresses.AGENCIES + "/baru")
  View blank(@RequestParam(required = false) @Nullable Long wilayah) {
    var governments = governments();
    requireFounding(governments);
    var typed = new HashMap<String, String>();
    if (wilayah != null) {
      typed.put("regencyId", String.valueOf(wilayah));
    } else if (governments.size() == 1) {
      typed.put("regencyId", String.valueOf(governments.getFirst().id()));
    }
    typed.put("agencyKind", Agency.Kind.SUBDISTRICT_OFFICE.name());
    return form(200, typed, List.of(), null, null);
  }

  @PostMapping(Addresses.AGENCIES + "/baru")
  View add(@RequestParam Map<String, String> sent) {
    var typed = new Typed(sent);
    var draft = draft(typed);
    if (!gate.allowsThroughout(Action.ORGANIZATION_EDIT, draft.regencyId())) {
      requireFounding(governments());
      typed.problem(Problem.of("regencyId", "organization.problem.regency-missing"));
    }
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), null, null);
    }
    return switch (edits.addAgency(draft)) {
      case Saved.Done<Agency>(var agency, var _) ->
          pages.redirect(
              Addresses.agency(agency.id()),
              Notice.good(visit.w("organization.agency.added", agency.name())));
      case Saved.Rejected<Agency>(var problems) ->
          form(422, sent, typed.problemsAnd(problems), null, null);
      case Saved.Conflict<Agency> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  @GetMapping(Addresses.AGENCIES + "/{id}/ubah")
  View edit(@PathVariable long id) {
    var agency = organizations.agency(id);
    gate.require(Action.ORGANIZATION_EDIT, id);
    return form(200, values(agency.draft()), List.of(), agency, null);
  }

  @PostMapping(Addresses.AGENCIES + "/{id}/ubah")
  View change(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var agency = organizations.agency(id);
    gate.require(Action.ORGANIZATION_EDIT, id);
    var typed = new Typed(sent);
    var draft = draft(typed);
    if (draft.regencyId() != agency.regencyId()
        && !gate.allowsThroughout(Action.ORGANIZATION_EDIT, draft.regencyId())) {
      typed.problem(Problem.of("regencyId", "organization.problem.regency-missing"));
    }
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, null);
    }
    return switch (edits.changeAgency(id, typed.version(), draft)) {
      case Saved.Done<Agency>(var saved, var _) ->
          pages.redirect(
              Addresses.agency(id), Notice.good(visit.w("organization.saved", saved.name())));
      case Saved.Rejected<Agency>(var problems) ->
          form(422, sent, typed.problemsAnd(problems), agency, null);
      case Saved.Conflict<Agency>(var current) -> form(409, sent, List.of(), current, current);
    };
  }

  @PostMapping(Addresses.AGENCIES + "/{id}/tutup")
  View close(@PathVariable long id, @RequestParam int version) {
    organizations.agency(id);
    gate.require(Action.ORGANIZATION_EDIT, id);
    return switch (edits.closeAgency(id, version)) {
      case Saved.Done<Agency>(var agency, var _) ->
          pages.redirect(
              Addresses.agency(id),
              Notice.good(visit.w("organization.agency.closed-notice", agency.name()))
                  .undoneAt(Addresses.agency(id) + "/buka"));
      case Saved.Rejected<Agency> rejected -> throw new IllegalStateException("" + rejected);
      case Saved.Conflict<Agency> _ ->
          pages.redirect(
              Addresses.agency(id), Notice.warning(visit.w("organization.changed-meanwhile")));
    };
  }

  @PostMapping(Addresses.AGENCIES + "/{id}/buka")
  View reopen(@PathVariable long id) {
    organizations.agency(id);
    gate.require(Action.ORGANIZATION_EDIT, id);
    var agency = edits.reopenAgency(id).value();
    return pages.redirect(
        Addresses.agency(id), Notice.good(visit.w("organization.agency.reopened", agency.name())));
  }

  private void requireFounding(List<Region> governments) {
    if (governments.isEmpty() && !gate.allowsEverywhere(Action.ORGANIZATION_EDIT)) {
      gate.require(Action.ORGANIZATION_EDIT, 0);
    }
  }

  /// The regencies, cities and provinces in which the viewer may found an agency.
  private List<Region> governments() {
    return Stream.concat(organizations.regencies().stream(), organizations.provinces().stream())
        .filter(region -> gate.allowsThroughout(Action.ORGANIZATION_EDIT, region.id()))
        .toList();
  }

  private Agency.Draft draft(Typed typed) {
    Long regency = typed.id("regencyId");
    if (regency == null) {
      typed.problem(Problem.of("regencyId", "organization.problem.not-chosen"));
    }
    return new Agency.Draft(
        typed.text("name"),
        typed.required("agencyKind", Agency.Kind.class),
        regency == null ? 0 : regency,
        territory(typed),
        typed.required("zone", Agency.Zone.class));
  }

  private @Nullable Long territory(Typed typed) {
    String code = typed.text("territory");
    if (code.isEmpty()) {
      return null;
    }
    return switch (RegionCode.parse(code)) {
      case RegionCode.Outcome.Invalid(var fault) -> {
        typed.problem(Regions.problem("territory", fault));
        yield null;
      }
      case RegionCode.Outcome.Valid(var valid) -> {
        Optional<Region> region = organizations.findRegion(valid);
        if (region.isEmpty()) {
          typed.problem(
              Problem.of("territory", "organization.problem.region-unknown", valid.text()));
        }
        yield region.map(Region::id).orElse(null);
      }
    };
  }

  private Map<String, String> values(Agency.Draft draft) {
    var values = new HashMap<String, String>();
    values.put("name", draft.name());
    values.put("agencyKind", draft.kind().name());
    values.put("regencyId", String.valueOf(draft.regencyId()));
    values.put("zone", draft.zone().name());
    Long territory = draft.territoryId();
    values.put("territory", territory == null ? "" : organizations.region(territory).code().text());
    return values;
  }

  private View form(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      @Nullable Agency agency,
      @Nullable Agency theirs) {
    var placed =
        problems.stream()
            .map(problem ->
                problem.field().equals("territoryId")
                    ? new Problem("territory", problem.key(), problem.arguments())
                    : problem)
            .toList();
    var form =
        new Form(visit, typed, placed)
            .wideText("name", Form.Need.REQUIRED)
            .choice(
                "agencyKind",
                Form.Need.REQUIRED,
                labels.options(Agency.Kind.class, typed.get("agencyKind")))
            .choice("regencyId", Form.Need.REQUIRED, regencies(agency, typed.get("regencyId")))
            .choice(
                "zone", Form.Need.REQUIRED, labels.options(Agency.Zone.class, typed.get("zone")))
            .text("territory", Form.Need.OPTIONAL);
    if (theirs != null) {
      var their = values(theirs.draft());
      their.forEach(form::differing);
    }
    if (agency == null) {
      return pages.page(
          status,
          "organization/form",
          "organization.agency.new",
          form.view(
              Addresses.AGENCIES + "/baru",
              Addresses.TREE,
              "organization.add",
              0,
              List.of(labels.tree())));
    }
    String address = Addresses.agency(agency.id());
    List<Crumb> crumbs = labels.under(agency);
    return pages.page(
        status,
        "organization/form",
        "organization.agency.edit",
        form.view(
            address + "/ubah",
            address,
            "organization.save",
            Typed.version(status, typed, agency.version()),
            crumbs));
  }

  private List<Option> regencies(@Nullable Agency agency, @Nullable String chosen) {
    var all =
        Stream.concat(
            governments().stream(),
            agency == null ? Stream.of() : Stream.of(organizations.region(agency.regencyId())));
    return all.distinct()
        .map(region ->
            Labels.option(region.id(), region.code() + " " + labels.region(region), chosen))
        .toList();
  }
}
