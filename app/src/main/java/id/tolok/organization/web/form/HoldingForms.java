package id.tolok.organization.web.form;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.change.Successions;
import id.tolok.organization.nip.Nip;
import id.tolok.organization.nip.NipReading;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Says who holds a position: a first holder, a successor in one step, an end, a correction.
@Controller
final class HoldingForms {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final Successions successions;
  private final HoldingStore holdings;
  private final Labels labels;
  private final Clock clock;

  HoldingForms(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      OrganizationEdits edits,
      Successions successions,
      HoldingStore holdings,
      Labels labels,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.edits = edits;
    this.successions = successions;
    this.holdings = holdings;
    this.labels = labels;
    this.clock = clock;
  }

  @GetMapping(Addresses.TREE + "/jabatan/{id}/pemangku/baru")
  View blank(@PathVariable long id) {
    var position = organizations.position(id);
    mine(position.agencyId());
    var typed = new HashMap<String, String>();
    typed.put("holdingKind", Holding.Kind.DEFINITIVE.name());
    typed.put("from", LocalDate.now(clock).toString());
    typed.put("successor", "ya");
    return newForm(200, typed, List.of(), position);
  }

  @PostMapping(Addresses.TREE + "/jabatan/{id}/pemangku/baru")
  View add(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var position = organizations.position(id);
    mine(position.agencyId());
    var typed = new Typed(sent);
    var succession = succession(typed, position);
    if (!typed.problems().isEmpty()) {
      return newForm(422, sent, typed.problems(), position);
    }
    return switch (successions.carryOut(succession)) {
      case Saved.Done<Holding>(var _, var remarks) -> {
        String done = visit.w("organization.holding.added", position.name());
        yield pages.redirect(
            Addresses.position(id),
            remarks.isEmpty()
                ? Notice.good(done)
                : Notice.warning(done + " " + Said.all(visit, remarks)));
      }
      case Saved.Rejected<Holding>(var problems) -> newForm(422, sent, placed(problems), position);
      case Saved.Conflict<Holding> _ ->
          newForm(
              409, sent, List.of(Problem.of("", "organization.problem.holding-changed")), position);
    };
  }

  /// Problems of a person typed anew stand at the fields of the new person.
  private static List<Problem> placed(List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            switch (problem.field()) {
              case "name" -> new Problem("newName", problem.key(), problem.arguments());
              case "nip" -> new Problem("nipNew", problem.key(), problem.arguments());
              case "kind" -> new Problem("holdingKind", problem.key(), problem.arguments());
              default -> problem;
            })
        .toList();
  }

  private Successions.Succession succession(Typed typed, Position position) {
    Long officialId = typed.id("officialId");
    String name = typed.text("newName");
    Official.Draft person = null;
    if (officialId == null && name.isEmpty()) {
      typed.problem(Problem.of("officialId", "organization.problem.holder-missing"));
    } else if (officialId != null && !name.isEmpty()) {
      typed.problem(Problem.of("newName", "organization.problem.holder-twice"));
    } else if (officialId == null) {
      person =
          new Official.Draft(
              position.agencyId(),
              name,
              typed.text("titleBefore"),
              typed.text("titleAfter"),
              nip(typed),
              null);
    }
    return new Successions.Succession(
        position.id(),
        officialId,
        person,
        typed.required("holdingKind", Holding.Kind.class),
        typed.requiredDay("from"),
        typed.day("to"),
        typed.ticked("successor")
            ? Successions.Former.ENDS_THE_DAY_BEFORE
            : Successions.Former.STAYS);
  }

  private @Nullable Nip nip(Typed typed) {
    String written = typed.text("nipNew");
    if (written.isEmpty()) {
      return null;
    }
    var reading = NipReading.of(written, LocalDate.now(clock), null);
    if (reading.nip() == null) {
      reading.findings().forEach(finding -> typed.problem(NipWords.problem("nipNew", finding)));
    }
    return reading.nip();
  }

  @GetMapping(Addresses.TREE + "/pemangku/{id}/ubah")
  View edit(@PathVariable long id) {
    var holding = holding(id);
    mine(holding.agencyId());
    return editForm(200, values(holding), List.of(), holding, null);
  }

  @PostMapping(Addresses.TREE + "/pemangku/{id}/ubah")
  View change(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var holding = holding(id);
    mine(holding.agencyId());
    var typed = new Typed(sent);
    Long officialId = typed.id("officialId");
    if (officialId == null) {
      typed.problem(Problem.of("officialId", "organization.problem.not-chosen"));
    }
    var draft =
        new Holding.Draft(
            holding.positionId(),
            officialId == null ? 0 : officialId,
            typed.required("holdingKind", Holding.Kind.class),
            typed.requiredDay("from"),
            typed.day("to"));
    if (!typed.problems().isEmpty()) {
      return editForm(422, sent, typed.problems(), holding, null);
    }
    return switch (edits.changeHolding(id, typed.version(), draft)) {
      case Saved.Done<Holding> _ ->
          pages.redirect(
              Addresses.position(holding.positionId()),
              Notice.good(visit.w("organization.holding.saved")));
      case Saved.Rejected<Holding>(var problems) ->
          editForm(422, sent, placed(problems), holding, null);
      case Saved.Conflict<Holding>(var current) -> editForm(409, sent, List.of(), current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/pemangku/{id}/hapus")
  View remove(@PathVariable long id, @RequestParam int version) {
    var holding = holding(id);
    var agency = mine(holding.agencyId());
    String back = Addresses.position(holding.positionId());
    return switch (edits.removeHolding(id, version)) {
      case Saved.Done<Holding> _ ->
          pages.redirect(
              back,
              Notice.good(visit.w("organization.holding.removed"))
                  .undoneAt(Addresses.holding(id) + "/pulihkan?perangkat=" + agency.id()));
      case Saved.Rejected<Holding>(var problems) ->
          editForm(422, values(holding), problems, holding, null);
      case Saved.Conflict<Holding>(var current) ->
          editForm(409, values(holding), List.of(), current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/pemangku/{id}/pulihkan")
  View restore(@PathVariable long id, @RequestParam long perangkat) {
    mine(perangkat);
    return switch (edits.restoreHolding(id)) {
      case Saved.Done<Holding>(var holding, var _) ->
          pages.redirect(
              Addresses.position(holding.positionId()),
              Notice.good(visit.w("organization.holding.restored")));
      case Saved.Rejected<Holding>(var problems) ->
          pages.redirect(Addresses.agency(perangkat), Notice.bad(Said.all(visit, problems)));
      case Saved.Conflict<Holding> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  private Holding holding(long id) {
    return holdings.find(id).orElseThrow(() -> new NotFound("holding", id));
  }

  private Agency mine(long agencyId) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  private static Map<String, String> values(Holding holding) {
    LocalDate to = holding.to();
    return Map.of(
        "officialId", String.valueOf(holding.officialId()),
        "holdingKind", holding.kind().name(),
        "from", holding.from().toString(),
        "to", to == null ? "" : to.toString());
  }

  private List<Option> people(long agencyId, @Nullable String chosen) {
    var options = new ArrayList<Option>();
    options.add(labels.none());
    organizations
        .officials(agencyId)
        .forEach(
            official -> options.add(Labels.option(official.id(), official.fullName(), chosen)));
    return options;
  }

  private View newForm(
      int status, Map<String, String> typed, List<Problem> problems, Position position) {
    var form =
        new Form(visit, typed, problems)
            .lead(position.name())
            .choice(
                "officialId",
                Form.Need.OPTIONAL,
                people(position.agencyId(), typed.get("officialId")))
            .text("newName", Form.Need.OPTIONAL)
            .text("titleBefore", Form.Need.OPTIONAL)
            .text("titleAfter", Form.Need.OPTIONAL)
            .text("nipNew", Form.Need.OPTIONAL)
            .choice(
                "holdingKind",
                Form.Need.REQUIRED,
                labels.options(Holding.Kind.class, typed.get("holdingKind")))
            .day("from", Form.Need.REQUIRED)
            .day("to", Form.Need.OPTIONAL)
            .tick("successor");
    String back = Addresses.position(position.id());
    return pages.page(
        status,
        "organization/form",
        "organization.holding.new",
        form.view(back + "/pemangku/baru", back, "organization.save", 0, crumbs(position)));
  }

  private View editForm(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      Holding holding,
      @Nullable Holding theirs) {
    var position = organizations.position(holding.positionId());
    var form =
        new Form(visit, typed, problems)
            .lead(position.name())
            .choice(
                "officialId",
                Form.Need.REQUIRED,
                people(position.agencyId(), typed.get("officialId")))
            .choice(
                "holdingKind",
                Form.Need.REQUIRED,
                labels.options(Holding.Kind.class, typed.get("holdingKind")))
            .day("from", Form.Need.REQUIRED)
            .day("to", Form.Need.OPTIONAL);
    if (theirs != null) {
      values(theirs).forEach(form::differing);
    }
    String address = Addresses.holding(holding.id());
    return pages.page(
        status,
        "organization/form",
        "organization.holding.edit",
        form.view(
                address + "/ubah",
                Addresses.position(position.id()),
                "organization.save",
                Typed.version(status, typed, holding.version()),
                crumbs(position))
            .removable(address + "/hapus", visit.w("organization.holding.remove")));
  }

  private List<Crumb> crumbs(Position position) {
    return labels.under(
        organizations.agency(position.agencyId()),
        new Crumb(position.name(), Addresses.position(position.id())));
  }
}
