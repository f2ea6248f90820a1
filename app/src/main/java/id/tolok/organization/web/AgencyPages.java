package id.tolok.organization.web;

import id.tolok.organization.Agency;
import id.tolok.organization.Official;
import id.tolok.organization.Organizations;
import id.tolok.organization.Region;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One agency: its tree by unit, the chart of who is under whom, and its people, on any day.
@Controller
public final class AgencyPages {

  /// An agency as its page shows it.
  ///
  /// @param shown which of the tabs: `susunan`, `bagan` or `pegawai`
  /// @param past ready text where another day than today is shown
  public record AgencyView(
      String address,
      String id,
      String version,
      List<Crumb> crumbs,
      String lead,
      boolean active,
      boolean mayEdit,
      boolean mayFound,
      List<Tab> tabs,
      String shown,
      Field day,
      @Nullable String past,
      Badge filled,
      Branches.Branch branch,
      List<Person> people) {}

  /// One person who works there.
  ///
  /// @param nip masked
  public record Person(
      String name, String address, String nip, List<String> positions, boolean vacant) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final Branches branches;
  private final Labels labels;
  private final Clock clock;

  AgencyPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      Branches branches,
      Labels labels,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.branches = branches;
    this.labels = labels;
    this.clock = clock;
  }

  /// @param tampilan which view: the tree, the chart or the people
  /// @param pada the day whose holders are shown; today where it is none
  @GetMapping(Addresses.AGENCIES + "/{id}")
  View agency(
      @PathVariable long id,
      @RequestParam(defaultValue = "susunan") String tampilan,
      @RequestParam(defaultValue = "") String pada) {
    var agency = organizations.agency(id);
    gate.require(Action.ORGANIZATION_VIEW, id);
    var today = LocalDate.now(clock);
    var asked = day(pada);
    var day = asked == null ? today : asked;
    String shown = List.of("bagan", "pegawai").contains(tampilan) ? tampilan : "susunan";
    var branch = branches.of(id, day);
    var view =
        new AgencyView(
            Addresses.agency(id),
            String.valueOf(id),
            String.valueOf(agency.version()),
            List.of(labels.tree()),
            lead(agency),
            agency.active(),
            gate.allows(Action.ORGANIZATION_EDIT, id),
            gate.allowsThroughout(Action.ORGANIZATION_EDIT, agency.regencyId()),
            tabs(id, shown, asked),
            shown,
            Field.optional("pada", visit.w("organization.agency.day"))
                .withValue(day.toString())
                .withError(
                    asked == null && !pada.isBlank()
                        ? visit.w("organization.problem.not-a-day")
                        : null),
            day.equals(today)
                ? null
                : visit.w("organization.agency.past", visit.format().date(day)),
            filled(branch),
            branch,
            shown.equals("pegawai") ? people(id, day) : List.of());
    return pages.titled("organization/agency", agency.name(), view);
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private String lead(Agency agency) {
    Region government = organizations.region(agency.regencyId());
    String base =
        labels.of(agency.kind())
            + " · "
            + labels.region(government)
            + " ("
            + government.code()
            + ")";
    Long territoryId = agency.territoryId();
    String territory =
        territoryId == null
            ? ""
            : " · "
                + visit.w(
                    "organization.agency.serves", organizations.region(territoryId).code().text());
    return base + territory + " · " + agency.zone();
  }

  private List<Tab> tabs(long id, String shown, @Nullable LocalDate day) {
    String end = day == null ? "" : "&pada=" + day;
    return List.of(
        tab(id, "susunan", shown, end),
        tab(id, "bagan", shown, end),
        tab(id, "pegawai", shown, end));
  }

  private Tab tab(long id, String name, String shown, String end) {
    return Tab.of(
        visit.w("organization.agency.tab." + name),
        Addresses.agency(id) + "?tampilan=" + name + end,
        name.equals(shown));
  }

  private Badge filled(Branches.Branch branch) {
    long all = branch.chart().stream().mapToLong(AgencyPages::count).sum();
    long vacant = branch.chart().stream().mapToLong(AgencyPages::vacant).sum();
    String words =
        visit.w(
            "organization.tree.filled",
            visit.format().number(all - vacant),
            visit.format().number(all));
    return new Badge(vacant == 0 ? Tone.GOOD : Tone.WARNING, words);
  }

  private static long count(Branches.Seat seat) {
    return 1 + seat.under().stream().mapToLong(AgencyPages::count).sum();
  }

  private static long vacant(Branches.Seat seat) {
    return (seat.vacant() ? 1 : 0) + seat.under().stream().mapToLong(AgencyPages::vacant).sum();
  }

  private List<Person> people(long agencyId, LocalDate day) {
    var names =
        organizations.positions(agencyId).stream()
            .collect(Collectors.toMap(position -> position.id(), position -> position.name()));
    var held =
        organizations.holdingsOn(agencyId, day).stream()
            .collect(
                Collectors.groupingBy(
                    holding -> holding.officialId(),
                    Collectors.mapping(
                        holding ->
                            labels.of(holding.kind())
                                + ": "
                                + names.getOrDefault(holding.positionId(), "–"),
                        Collectors.toList())));
    return organizations.officials(agencyId).stream()
        .map(official -> person(official, held.getOrDefault(official.id(), List.of())))
        .toList();
  }

  private static Person person(Official official, List<String> positions) {
    var nip = official.nip();
    return new Person(
        official.fullName(),
        Addresses.official(official.id()),
        nip == null ? "–" : nip.masked(),
        positions,
        positions.isEmpty());
  }
}
