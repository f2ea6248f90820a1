package id.tolok.access.web.account;

import id.tolok.access.Role;
import id.tolok.access.manage.AccountCare;
import id.tolok.access.store.DirectoryStore;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Roles that come with positions: whoever holds the position has the role, from the first day to
/// the last.
@Controller
@RequestMapping("/akun/jabatan")
public final class PositionRolePage {

  /// A position and its roles.
  public record Line(long positionId, String name, List<Held> roles) {}

  /// A role of a position.
  public record Held(String value, String name) {}

  /// What the page shows.
  public record PositionRoleView(
      Field agency,
      List<Option> agencies,
      long agencyId,
      List<Line> lines,
      Field position,
      List<Option> positions,
      Field role,
      List<Option> roles) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final AccountCare care;
  private final DirectoryStore directory;
  private final Organizations organizations;

  PositionRolePage(
      Pages pages,
      Visit visit,
      Gate gate,
      AccountCare care,
      DirectoryStore directory,
      Organizations organizations) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.care = care;
    this.directory = directory;
    this.organizations = organizations;
  }

  @GetMapping
  View list(@RequestParam(defaultValue = "0") long instansi) {
    gate.requireAnywhere(Action.ACCOUNT_EDIT);
    var mine = gate.agencies(Action.ACCOUNT_EDIT);
    var agencies =
        organizations.agencies().stream().filter(agency -> mine.contains(agency.id())).toList();
    long first = agencies.isEmpty() ? 0 : agencies.getFirst().id();
    long chosen = instansi == 0 ? visit.context().agencyId().orElse(first) : instansi;
    if (chosen != 0) {
      organizations.agency(chosen);
      gate.require(Action.ACCOUNT_EDIT, chosen);
    }
    var held = directory.positionRoles(chosen);
    var positions = chosen == 0 ? List.<Position>of() : organizations.positions(chosen);
    var view =
        new PositionRoleView(
            Field.of("instansi", visit.w("access.accounts.agency")),
            agencies.stream()
                .map(agency ->
                    new Option(String.valueOf(agency.id()), agency.name(), agency.id() == chosen))
                .toList(),
            chosen,
            positions.stream()
                .filter(position -> held.containsKey(position.id()))
                .map(position ->
                    new Line(
                        position.id(),
                        position.name(),
                        held.getOrDefault(position.id(), List.of()).stream()
                            .map(role -> new Held(role.name(), visit.w(role.key())))
                            .toList()))
                .toList(),
            Field.of("jabatan", visit.w("access.positions.position")),
            positions.stream()
                .map(position -> new Option(String.valueOf(position.id()), position.name(), false))
                .toList(),
            Field.of("peran", visit.w("access.account.role")),
            Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), visit.w(role.key()), role == Role.OWNER))
                .toList());
    return pages.page("access/position-roles", "access.positions.title", view);
  }

  @PostMapping
  View give(@RequestParam long jabatan, @RequestParam Role peran) {
    long agency = organizations.position(jabatan).agencyId();
    care.positionRole(jabatan, agency, peran, true);
    return pages.redirect(
        "/akun/jabatan?instansi=" + agency, Notice.good(visit.w("access.done.given")));
  }

  @PostMapping("/cabut")
  View take(@RequestParam long jabatan, @RequestParam Role peran) {
    long agency = organizations.position(jabatan).agencyId();
    care.positionRole(jabatan, agency, peran, false);
    return pages.redirect(
        "/akun/jabatan?instansi=" + agency, Notice.good(visit.w("access.done.taken")));
  }
}
