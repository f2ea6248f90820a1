package id.tolok.organization.web.form;

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
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Territory: its codes and names, level by level.
@Controller
public final class Regions {

  /// The regions inside another one.
  public record RegionsView(
      List<Crumb> crumbs,
      @Nullable String lead,
      boolean mayEdit,
      String newAddress,
      List<Line> lines) {}

  /// One region.
  ///
  /// @param inside where the regions inside it are; absent for the smallest
  public record Line(
      String code, String name, String kind, @Nullable String inside, String editAddress) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final Labels labels;

  Regions(
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

  @GetMapping(Addresses.REGIONS)
  View regions(@RequestParam(required = false) @Nullable Long dalam) {
    boolean mayEdit = gate.allowsEverywhere(Action.ORGANIZATION_EDIT);
    if (!mayEdit) {
      gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    }
    Region around = dalam == null ? null : organizations.region(dalam);
    var shown = around == null ? organizations.provinces() : organizations.regionsIn(around.id());
    var view =
        new RegionsView(
            crumbs(around),
            around == null ? visit.w("organization.region.lead") : around.code().text(),
            around == null ? mayEdit : mayEdit || within(around),
            Addresses.REGIONS + "/baru" + (dalam == null ? "" : "?dalam=" + dalam),
            shown.stream().map(this::line).toList());
    return around == null
        ? pages.page("organization/regions", "organization.region.title", view)
        : pages.titled("organization/regions", labels.region(around), view);
  }

  private Line line(Region region) {
    boolean smallest =
        region.kind() == Region.Kind.VILLAGE || region.kind() == Region.Kind.URBAN_VILLAGE;
    return new Line(
        region.code().text(),
        region.name(),
        labels.of(region.kind()),
        smallest ? null : Addresses.REGIONS + "?dalam=" + region.id(),
        Addresses.REGIONS + "/" + region.id() + "/ubah");
  }

  private List<Crumb> crumbs(@Nullable Region region) {
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(labels.tree());
    if (region != null) {
      crumbs.add(new Crumb(visit.w("organization.region.title"), Addresses.REGIONS));
      var above = new ArrayList<Crumb>();
      Long parentId = region.parentId();
      while (parentId != null) {
        var parent = organizations.region(parentId);
        above.addFirst(
            new Crumb(labels.region(parent), Addresses.REGIONS + "?dalam=" + parent.id()));
        parentId = parent.parentId();
      }
      crumbs.addAll(above);
    }
    return crumbs;
  }

  /// Territory of a regency may be kept by whoever keeps all its agencies.
  private boolean within(Region region) {
    var code = region.code();
    while (code.kind() != Region.Kind.REGENCY && code.kind() != Region.Kind.CITY) {
      var parent = code.parent();
      if (parent.isEmpty()) {
        return false;
      }
      code = parent.get();
    }
    return organizations
        .findRegion(code)
        .filter(regency -> gate.allowsThroughout(Action.ORGANIZATION_EDIT, regency.id()))
        .isPresent();
  }

  private void requireEdit(@Nullable Region around) {
    if (!gate.allowsEverywhere(Action.ORGANIZATION_EDIT) && (around == null || !within(around))) {
      gate.require(Action.ORGANIZATION_EDIT, 0);
    }
  }

  @GetMapping(Addresses.REGIONS + "/baru")
  View blank(@RequestParam(required = false) @Nullable Long dalam) {
    Region around = dalam == null ? null : organizations.region(dalam);
    requireEdit(around);
    String start = around == null ? "" : around.code().text() + ".";
    return form(200, Map.of("code", start), List.of(), around, null);
  }

  @PostMapping(Addresses.REGIONS + "/baru")
  View add(
      @RequestParam(required = false) @Nullable Long dalam,
      @RequestParam Map<String, String> sent) {
    Region around = dalam == null ? null : organizations.region(dalam);
    requireEdit(around);
    var typed = new Typed(sent);
    return switch (RegionCode.parse(typed.text("code"))) {
      case RegionCode.Outcome.Invalid(var fault) ->
          form(422, sent, List.of(problem("code", fault)), around, null);
      case RegionCode.Outcome.Valid(var code) -> {
        if (around != null && !code.text().startsWith(around.code().text() + ".")) {
          var outside =
              Problem.of("code", "organization.problem.region-outside", around.code().text());
          yield form(422, sent, List.of(outside), around, null);
        }
        yield switch (edits.addRegion(new Region.Draft(code, typed.text("name")))) {
          case Saved.Done<Region>(var region, var _) ->
              pages.redirect(
                  Addresses.REGIONS
                      + (region.parentId() == null ? "" : "?dalam=" + region.parentId()),
                  Notice.good(visit.w("organization.region.added", labels.region(region))));
          case Saved.Rejected<Region>(var problems) -> form(422, sent, problems, around, null);
          case Saved.Conflict<Region> conflict -> throw new IllegalStateException("" + conflict);
        };
      }
    };
  }

  @GetMapping(Addresses.REGIONS + "/{id}/ubah")
  View edit(@PathVariable long id) {
    var region = organizations.region(id);
    requireEdit(region);
    return form(200, Map.of("name", region.name()), List.of(), null, region);
  }

  @PostMapping(Addresses.REGIONS + "/{id}/ubah")
  View rename(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var region = organizations.region(id);
    requireEdit(region);
    var typed = new Typed(sent);
    return switch (edits.renameRegion(id, typed.version(), typed.text("name"))) {
      case Saved.Done<Region>(var renamed, var _) ->
          pages.redirect(
              Addresses.REGIONS
                  + (renamed.parentId() == null ? "" : "?dalam=" + renamed.parentId()),
              Notice.good(visit.w("organization.saved", renamed.name())));
      case Saved.Rejected<Region>(var problems) -> form(422, sent, problems, null, region);
      case Saved.Conflict<Region>(var current) -> form(409, sent, List.of(), null, current);
    };
  }

  static Problem problem(String field, RegionCode.Fault fault) {
    return Problem.of(
        field,
        "organization.region-code." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private View form(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      @Nullable Region around,
      @Nullable Region edited) {
    var form = new Form(visit, typed, problems);
    if (edited == null) {
      form.text("code", Form.Need.REQUIRED);
    }
    form.text("name", Form.Need.REQUIRED);
    if (status == 409 && edited != null) {
      form.differing("name", edited.name());
    }
    String back = around == null ? Addresses.REGIONS : Addresses.REGIONS + "?dalam=" + around.id();
    var view =
        edited == null
            ? form.view(
                Addresses.REGIONS + "/baru" + (around == null ? "" : "?dalam=" + around.id()),
                back,
                "organization.add",
                0,
                crumbs(around))
            : form.lead(edited.code().text())
                .view(
                    Addresses.REGIONS + "/" + edited.id() + "/ubah",
                    back,
                    "organization.save",
                    Typed.version(status, typed, edited.version()),
                    crumbs(edited));
    return pages.page(
        status,
        "organization/form",
        edited == null ? "organization.region.new" : "organization.region.edit",
        view);
  }
}
