package id.tolok.organization.web.form;

import id.tolok.organization.Agency;
import id.tolok.organization.Official;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.organization.nip.Nip;
import id.tolok.organization.nip.NipReading;
import id.tolok.organization.register.NipLooks;
import id.tolok.organization.store.HoldingStore;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One official: name, masked NIP, what they held when; and the forms that keep them.
@Controller
public final class OfficialPages {

  /// An official as their page shows them.
  ///
  /// @param nip masked, or whole right after somebody who may asked for it
  /// @param whole whether the NIP is shown whole
  /// @param mayLook whether a button shows it whole
  public record OfficialView(
      List<Crumb> crumbs,
      String address,
      boolean mayEdit,
      String nip,
      boolean whole,
      boolean mayLook,
      String sex,
      List<HeldLine> held) {}

  /// What they held when.
  public record HeldLine(String position, String address, Badge manner, String days) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final HoldingStore holdings;
  private final NipLooks looks;
  private final Labels labels;
  private final Clock clock;

  OfficialPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      OrganizationEdits edits,
      HoldingStore holdings,
      NipLooks looks,
      Labels labels,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.edits = edits;
    this.holdings = holdings;
    this.looks = looks;
    this.labels = labels;
    this.clock = clock;
  }

  @GetMapping(Addresses.TREE + "/pegawai/{id}")
  View official(@PathVariable long id) {
    return page(id, null);
  }

  /// Shows the whole NIP; a form and not a link, because every look is written down.
  @PostMapping(Addresses.TREE + "/pegawai/{id}/nip")
  View look(@PathVariable long id, HttpServletResponse response) {
    var nip = looks.look(id);
    response.setHeader("Cache-Control", "no-store");
    return page(id, nip.orElse(null));
  }

  private View page(long id, @Nullable Nip whole) {
    var official = organizations.official(id);
    gate.require(Action.ORGANIZATION_VIEW, official.agencyId());
    var agency = organizations.agency(official.agencyId());
    var nip = official.nip();
    var sex = official.sex();
    var view =
        new OfficialView(
            labels.under(
                agency,
                new Crumb(
                    visit.w("organization.agency.tab.pegawai"),
                    Addresses.agency(agency.id()) + "?tampilan=pegawai")),
            Addresses.official(id),
            gate.allows(Action.ORGANIZATION_EDIT, agency.id()),
            whole != null
                ? whole.spaced()
                : nip == null ? visit.w("organization.official.no-nip") : nip.masked(),
            whole != null,
            whole == null && nip != null && gate.allows(Action.OFFICIAL_NIP_VIEW, agency.id()),
            sex == null ? "–" : labels.of(sex),
            held(official));
    return pages.titled("organization/official", official.fullName(), view);
  }

  private List<HeldLine> held(Official official) {
    var today = LocalDate.now(clock);
    var names =
        organizations.positions(official.agencyId()).stream()
            .collect(Collectors.toMap(Position::id, Position::name));
    return holdings.ofOfficial(official.id()).stream()
        .map(holding ->
            new HeldLine(
                names.getOrDefault(holding.positionId(), visit.w("organization.position.gone")),
                names.containsKey(holding.positionId())
                    ? Addresses.position(holding.positionId())
                    : "",
                new Badge(holding.on(today) ? Tone.GOOD : Tone.PLAIN, labels.of(holding.kind())),
                labels.days(holding)))
        .toList();
  }

  @GetMapping(Addresses.AGENCIES + "/{agencyId}/pegawai/baru")
  View blank(@PathVariable long agencyId) {
    return form(200, Map.of(), List.of(), mine(agencyId), null, null);
  }

  @PostMapping(Addresses.AGENCIES + "/{agencyId}/pegawai/baru")
  View add(@PathVariable long agencyId, @RequestParam Map<String, String> sent) {
    var agency = mine(agencyId);
    var typed = new Typed(sent);
    var draft = draft(typed, agencyId, null);
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, null, null);
    }
    return switch (edits.addOfficial(draft)) {
      case Saved.Done<Official>(var official, var remarks) ->
          pages.redirect(
              Addresses.official(official.id()),
              notice("organization.official.added", official, remarks));
      case Saved.Rejected<Official>(var problems) -> form(422, sent, problems, agency, null, null);
      case Saved.Conflict<Official> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  @GetMapping(Addresses.TREE + "/pegawai/{id}/ubah")
  View edit(@PathVariable long id) {
    var official = organizations.official(id);
    var agency = mine(official.agencyId());
    return form(200, values(official), List.of(), agency, official, null);
  }

  @PostMapping(Addresses.TREE + "/pegawai/{id}/ubah")
  View change(@PathVariable long id, @RequestParam Map<String, String> sent) {
    var official = organizations.official(id);
    var agency = mine(official.agencyId());
    var typed = new Typed(sent);
    var draft = draft(typed, agency.id(), official.nip());
    if (!typed.problems().isEmpty()) {
      return form(422, sent, typed.problems(), agency, official, null);
    }
    return switch (edits.changeOfficial(id, typed.version(), draft)) {
      case Saved.Done<Official>(var saved, var remarks) ->
          pages.redirect(Addresses.official(id), notice("organization.saved", saved, remarks));
      case Saved.Rejected<Official>(var problems) ->
          form(422, sent, problems, agency, official, null);
      case Saved.Conflict<Official>(var current) ->
          form(409, sent, List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/pegawai/{id}/hapus")
  View remove(@PathVariable long id, @RequestParam int version) {
    var official = organizations.official(id);
    var agency = mine(official.agencyId());
    return switch (edits.removeOfficial(id, version)) {
      case Saved.Done<Official> _ ->
          pages.redirect(
              Addresses.agency(agency.id()) + "?tampilan=pegawai",
              Notice.good(visit.w("organization.removed", official.name()))
                  .undoneAt(Addresses.official(id) + "/pulihkan?perangkat=" + agency.id()));
      case Saved.Rejected<Official>(var problems) ->
          form(422, values(official), problems, agency, official, null);
      case Saved.Conflict<Official>(var current) ->
          form(409, values(official), List.of(), agency, current, current);
    };
  }

  @PostMapping(Addresses.TREE + "/pegawai/{id}/pulihkan")
  View restore(@PathVariable long id, @RequestParam long perangkat) {
    mine(perangkat);
    return switch (edits.restoreOfficial(id)) {
      case Saved.Done<Official>(var official, var _) ->
          pages.redirect(
              Addresses.official(id),
              Notice.good(visit.w("organization.restored", official.name())));
      case Saved.Rejected<Official>(var problems) ->
          pages.redirect(Addresses.agency(perangkat), Notice.bad(Said.all(visit, problems)));
      case Saved.Conflict<Official> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  private Notice notice(String key, Official official, List<Problem> remarks) {
    String done = visit.w(key, official.fullName());
    return remarks.isEmpty()
        ? Notice.good(done)
        : Notice.warning(done + " " + Said.all(visit, remarks));
  }

  private Agency mine(long agencyId) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  /// The NIP is never sent to the form: an empty field keeps it, a tick takes it away.
  private Official.Draft draft(Typed typed, long agencyId, @Nullable Nip kept) {
    var sex = typed.choice("sex", Official.Sex.class);
    String written = typed.text("nip");
    Nip nip = typed.ticked("nipGone") ? null : kept;
    if (!written.isEmpty()) {
      var reading = NipReading.of(written, LocalDate.now(clock), sex);
      nip = reading.nip();
      if (nip == null) {
        reading.findings().forEach(finding -> typed.problem(NipWords.problem("nip", finding)));
      }
    }
    return new Official.Draft(
        agencyId,
        typed.text("name"),
        typed.text("titleBefore"),
        typed.text("titleAfter"),
        nip,
        sex);
  }

  private static Map<String, String> values(Official official) {
    var values = new HashMap<String, String>();
    values.put("name", official.name());
    values.put("titleBefore", Objects.requireNonNullElse(official.titleBefore(), ""));
    values.put("titleAfter", Objects.requireNonNullElse(official.titleAfter(), ""));
    values.put("sex", official.sex() == null ? "" : official.sex().name());
    return values;
  }

  private View form(
      int status,
      Map<String, String> typed,
      List<Problem> problems,
      Agency agency,
      @Nullable Official official,
      @Nullable Official theirs) {
    var form =
        new Form(visit, typed, problems)
            .wideText("name", Form.Need.REQUIRED)
            .text("titleBefore", Form.Need.OPTIONAL)
            .text("titleAfter", Form.Need.OPTIONAL)
            .text("nip", Form.Need.OPTIONAL)
            .choice(
                "sex",
                Form.Need.OPTIONAL,
                labels.optionsOrNone(Official.Sex.class, typed.get("sex")));
    if (theirs != null) {
      values(theirs).forEach(form::differing);
    }
    if (official == null) {
      String back = Addresses.agency(agency.id()) + "?tampilan=pegawai";
      return pages.page(
          status,
          "organization/form",
          "organization.official.new",
          form.view(
              Addresses.agency(agency.id()) + "/pegawai/baru",
              back,
              "organization.add",
              0,
              labels.under(agency)));
    }
    var nip = official.nip();
    if (nip != null) {
      form.lead(visit.w("organization.official.nip-kept", nip.masked())).tick("nipGone");
    }
    String address = Addresses.official(official.id());
    return pages.page(
        status,
        "organization/form",
        "organization.official.edit",
        form.view(
                address + "/ubah",
                address,
                "organization.save",
                Typed.version(status, typed, official.version()),
                labels.under(agency, new Crumb(official.fullName(), address)))
            .removable(address + "/hapus", visit.w("organization.official.remove")));
  }
}
