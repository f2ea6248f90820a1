package id.tolok.organization.web;

import id.tolok.organization.Organizations;
import id.tolok.organization.store.TreeStore;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The tree: governments and their agencies; an agency's own tree opens on demand.
@Controller
public final class TreePages {

  private static final int HITS_MAX = 50;

  /// The first page of the organisation.
  ///
  /// @param search what was looked for
  /// @param empty whether there is no agency at all
  /// @param hits what was found; empty where nothing was looked for
  /// @param governments the tree; empty while something is looked for
  public record TreeView(
      Field search,
      boolean searched,
      List<HitLine> hits,
      boolean empty,
      boolean mayAddAgency,
      boolean mayAddRegion,
      boolean mayImport,
      String summary,
      List<Government> governments) {}

  /// One regency, city or province with its agencies.
  public record Government(
      String code, String name, String count, boolean open, List<AgencyLine> agencies) {}

  /// One agency.
  ///
  /// @param filled `11 dari 12 jabatan terisi`
  /// @param branch its tree; absent until somebody opens it
  public record AgencyLine(
      String id,
      String name,
      String address,
      String kind,
      String filled,
      @Nullable Badge state,
      Branches.@Nullable Branch branch) {}

  /// One find.
  public record HitLine(String name, String address, String kind, String place) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final TreeStore tree;
  private final Organizations organizations;
  private final Branches branches;
  private final Clock clock;

  TreePages(
      Pages pages,
      Visit visit,
      Gate gate,
      TreeStore tree,
      Organizations organizations,
      Branches branches,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.tree = tree;
    this.organizations = organizations;
    this.branches = branches;
    this.clock = clock;
  }

  /// @param cari words to look for
  /// @param buka agency whose tree is shown, for browsers without scripts
  @GetMapping(Addresses.TREE)
  View tree(
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(required = false) @Nullable Long buka) {
    boolean mayAddRegion = gate.allowsEverywhere(Action.ORGANIZATION_EDIT);
    if (!mayAddRegion) {
      gate.requireAnywhere(Action.ORGANIZATION_VIEW);
    }
    var today = LocalDate.now(clock);
    var lines = tree.agencies(today);
    String words = cari.strip();
    if (words.length() > 200) {
      words = words.substring(0, 200);
    }
    boolean mayAddAgency = mayAddRegion || mayFound(lines);
    var view =
        new TreeView(
            Field.optional("cari", visit.w("organization.tree.search"))
                .withValue(words)
                .withHint(visit.w("organization.tree.search-hint")),
            !words.isEmpty(),
            words.isEmpty() ? List.of() : hits(words, today),
            lines.isEmpty(),
            mayAddAgency,
            mayAddRegion,
            mayAddAgency || !gate.agencies(Action.ORGANIZATION_EDIT).isEmpty(),
            summary(lines),
            words.isEmpty() ? governments(lines, buka) : List.of());
    return pages.page("organization/tree", "organization.tree.title", view);
  }

  /// The tree of one agency, put in place when somebody opens its line.
  @GetMapping(Addresses.AGENCIES + "/{id}/cabang")
  View branch(@PathVariable long id) {
    organizations.agency(id);
    gate.require(Action.ORGANIZATION_VIEW, id);
    return pages.part("organization/part/branch", branches.of(id, LocalDate.now(clock)));
  }

  private boolean mayFound(List<TreeStore.AgencyLine> lines) {
    return lines.stream()
        .map(TreeStore.AgencyLine::regencyId)
        .distinct()
        .anyMatch(regency -> gate.allowsThroughout(Action.ORGANIZATION_EDIT, regency));
  }

  private List<HitLine> hits(String words, LocalDate today) {
    return tree.search(words, today, HITS_MAX).stream()
        .map(hit ->
            new HitLine(
                hit.name(),
                switch (hit.kind()) {
                  case "agency" -> Addresses.agency(hit.id());
                  case "unit" -> Addresses.agency(hit.agencyId()) + "#unit-" + hit.id();
                  case "position" -> Addresses.position(hit.id());
                  default -> Addresses.official(hit.id());
                },
                visit.w("organization.hit." + hit.kind()),
                hit.kind().equals("agency")
                    ? ""
                    : hit.detail() == null ? hit.agency() : hit.detail() + " · " + hit.agency()))
        .toList();
  }

  private String summary(List<TreeStore.AgencyLine> lines) {
    int positions = lines.stream().mapToInt(TreeStore.AgencyLine::positions).sum();
    int filled = lines.stream().mapToInt(TreeStore.AgencyLine::filled).sum();
    return visit.w(
        "organization.tree.summary",
        visit.format().number(lines.size()),
        visit.format().number(positions),
        visit.format().number(filled));
  }

  private List<Government> governments(
      List<TreeStore.AgencyLine> lines, @Nullable Long openAgency) {
    var byRegency = new LinkedHashMap<Long, List<TreeStore.AgencyLine>>();
    lines.forEach(
        line -> byRegency.computeIfAbsent(line.regencyId(), id -> new ArrayList<>()).add(line));
    return byRegency.values().stream()
        .map(all ->
            new Government(
                all.getFirst().regencyCode(),
                all.getFirst().regency(),
                visit.w("organization.tree.agencies", visit.format().number(all.size())),
                byRegency.size() <= 3
                    || all.stream().anyMatch(line -> openAgency != null && line.id() == openAgency),
                all.stream().map(line -> line(line, lines.size() == 1, openAgency)).toList()))
        .toList();
  }

  private AgencyLine line(TreeStore.AgencyLine line, boolean only, @Nullable Long openAgency) {
    boolean open = only || (openAgency != null && openAgency == line.id());
    return new AgencyLine(
        String.valueOf(line.id()),
        line.name(),
        Addresses.agency(line.id()),
        visit.w("organization.agency.kind." + line.kind()),
        visit.w(
            "organization.tree.filled",
            visit.format().number(line.filled()),
            visit.format().number(line.positions())),
        line.active()
            ? line.positions() > line.filled()
                ? new Badge(
                    Tone.WARNING,
                    visit.w(
                        "organization.tree.vacant",
                        visit.format().number(line.positions() - line.filled())))
                : null
            : new Badge(Tone.PLAIN, visit.w("organization.agency.closed")),
        open ? branches.of(line.id(), LocalDate.now(clock)) : null);
  }
}
