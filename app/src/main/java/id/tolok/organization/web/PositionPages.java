package id.tolok.organization.web;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Organizations;
import id.tolok.organization.Position;
import id.tolok.organization.PositionExtras;
import id.tolok.organization.store.HoldingStore;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// One position: what it does, whom it is under, who held it when.
@Controller
public final class PositionPages {

  /// A position as its page shows it.
  ///
  /// @param extras what other modules say about it, such as its indicators
  /// @param holders newest first
  public record PositionView(
      List<Crumb> crumbs,
      String lead,
      String address,
      String version,
      boolean mayEdit,
      @Nullable Link unit,
      @Nullable Link supervisor,
      List<Link> under,
      List<PositionExtras.Link> extras,
      List<String> duties,
      List<String> functions,
      boolean vacant,
      List<HolderLine> holders) {}

  /// A name that leads somewhere.
  public record Link(String label, String address) {}

  /// Who held it when.
  ///
  /// @param editAddress absent for viewers who may not edit
  public record HolderLine(
      String name,
      String address,
      Badge manner,
      String days,
      boolean current,
      @Nullable String editAddress) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final HoldingStore holdings;
  private final ObjectProvider<PositionExtras> extras;
  private final Labels labels;
  private final Clock clock;

  PositionPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      HoldingStore holdings,
      ObjectProvider<PositionExtras> extras,
      Labels labels,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.holdings = holdings;
    this.extras = extras;
    this.labels = labels;
    this.clock = clock;
  }

  @GetMapping(Addresses.TREE + "/jabatan/{id}")
  View position(@PathVariable long id) {
    var position = organizations.position(id);
    long agencyId = position.agencyId();
    gate.require(Action.ORGANIZATION_VIEW, agencyId);
    var agency = organizations.agency(agencyId);
    boolean mayEdit = gate.allows(Action.ORGANIZATION_EDIT, agencyId);
    var all = organizations.positions(agencyId);
    var holders = holders(id, agencyId, mayEdit);
    var view =
        new PositionView(
            labels.under(agency),
            lead(position),
            Addresses.position(id),
            String.valueOf(position.version()),
            mayEdit,
            unit(position),
            all.stream()
                .filter(other -> Objects.equals(other.id(), position.supervisorId()))
                .map(PositionPages::link)
                .findFirst()
                .orElse(null),
            all.stream()
                .filter(other -> Objects.equals(other.supervisorId(), id))
                .map(PositionPages::link)
                .toList(),
            extras.stream()
                .flatMap(each -> each.linksOf(agencyId, id, visit.words().language()).stream())
                .toList(),
            position.duties(),
            position.functions(),
            holders.stream().noneMatch(HolderLine::current),
            holders);
    return pages.titled("organization/position", position.name(), view);
  }

  private String lead(Position position) {
    String echelon = position.echelon();
    String kind = visit.w("organization.position.lead", labels.of(position.kind()));
    return echelon == null ? kind : kind + " · " + visit.w("organization.echelon", echelon);
  }

  private @Nullable Link unit(Position position) {
    return organizations.units(position.agencyId()).stream()
        .filter(unit -> Objects.equals(unit.id(), position.unitId()))
        .map((OrgUnit unit) ->
            new Link(unit.name(), Addresses.agency(unit.agencyId()) + "#unit-" + unit.id()))
        .findFirst()
        .orElse(null);
  }

  private static Link link(Position position) {
    return new Link(position.name(), Addresses.position(position.id()));
  }

  private List<HolderLine> holders(long positionId, long agencyId, boolean mayEdit) {
    var today = LocalDate.now(clock);
    var people =
        organizations.officials(agencyId).stream()
            .collect(Collectors.toMap(Official::id, Function.identity()));
    return holdings.ofPosition(positionId).stream()
        .map(holding -> line(holding, people.get(holding.officialId()), today, mayEdit))
        .toList();
  }

  private HolderLine line(
      Holding holding, @Nullable Official official, LocalDate today, boolean mayEdit) {
    boolean current = holding.on(today);
    return new HolderLine(
        official == null ? "–" : official.fullName(),
        Addresses.official(holding.officialId()),
        new Badge(current ? Tone.GOOD : Tone.PLAIN, labels.of(holding.kind())),
        labels.days(holding),
        current,
        mayEdit ? Addresses.holding(holding.id()) + "/ubah" : null);
  }
}
