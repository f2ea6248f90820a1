package id.tolok.organization.web.exchange;

import id.tolok.organization.AcceptedDecrees;
import id.tolok.organization.AcceptedDecrees.AcceptedDecree;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.exchange.DecreeImports;
import id.tolok.organization.exchange.Imports;
import id.tolok.organization.exchange.Step;
import id.tolok.organization.web.Addresses;
import id.tolok.organization.web.Labels;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Takes positions from an accepted decree: choose the decree, tick what to take, see it tried,
/// apply.
@Controller
public final class DecreePages {

  private static final String ADDRESS = Addresses.AGENCIES + "/{agencyId}/impor-keputusan";

  /// The decrees of an agency to choose from.
  public record DecreesView(List<Crumb> crumbs, List<DecreeLine> decrees) {}

  /// One accepted decree.
  public record DecreeLine(String title, String accepted, String positions, String address) {}

  /// What a decree proposes, with a tick for each position.
  public record ProposalView(
      List<Crumb> crumbs,
      String action,
      String back,
      String source,
      boolean nothing,
      List<Proposed> proposed) {}

  /// One position with its unit.
  ///
  /// @param row sent when ticked
  public record Proposed(
      String row, boolean ticked, boolean same, List<PlanViews.ChangeLine> changes) {}

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final ObjectProvider<AcceptedDecrees> accepted;
  private final DecreeImports imports;
  private final PlanViews views;
  private final Labels labels;

  DecreePages(
      Pages pages,
      Visit visit,
      Gate gate,
      Organizations organizations,
      ObjectProvider<AcceptedDecrees> accepted,
      DecreeImports imports,
      PlanViews views,
      Labels labels) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.accepted = accepted;
    this.imports = imports;
    this.views = views;
    this.labels = labels;
  }

  @GetMapping(ADDRESS)
  View decrees(@PathVariable long agencyId) {
    var agency = mine(agencyId);
    var lines =
        ofAgency(agencyId)
            .map(decree ->
                new DecreeLine(
                    decree.title(),
                    decree.acceptedOn() == null ? "–" : visit.format().date(decree.acceptedOn()),
                    visit.format().number(decree.catalogue().positions().size()),
                    address(agencyId) + "/" + decree.key()))
            .toList();
    return pages.page(
        "organization/decrees",
        "organization.decree.title",
        new DecreesView(labels.under(agency), lines));
  }

  @GetMapping(ADDRESS + "/{key}")
  View propose(@PathVariable long agencyId, @PathVariable String key) {
    var agency = mine(agencyId);
    var decree = decree(agencyId, key);
    var proposal = imports.propose(decree.catalogue(), agency);
    var byRow = new LinkedHashMap<Integer, List<Step>>();
    proposal
        .plan()
        .steps()
        .forEach(step -> byRow.computeIfAbsent(step.row(), row -> new ArrayList<>()).add(step));
    var proposed =
        byRow.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> proposed(entry.getKey(), entry.getValue(), proposal.sure()))
            .toList();
    var view =
        new ProposalView(
            crumbs(agency),
            address(agencyId) + "/" + key + "/periksa",
            address(agencyId),
            decree.title(),
            proposed.stream().allMatch(Proposed::same),
            proposed);
    return pages.page("organization/decree-proposal", "organization.decree.proposal", view);
  }

  private Proposed proposed(int row, List<Step> steps, Set<Integer> sure) {
    boolean same = steps.stream().allMatch(step -> step.effect() == Step.Effect.SAME);
    return new Proposed(
        String.valueOf(row),
        sure.contains(row) && !same,
        same,
        steps.stream()
            .filter(step -> same || step.effect() != Step.Effect.SAME)
            .map(views::change)
            .toList());
  }

  /// The ticked part, tried by the rules; nothing is changed yet.
  @PostMapping(ADDRESS + "/{key}/periksa")
  View check(
      @PathVariable long agencyId,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable List<Integer> baris) {
    var agency = mine(agencyId);
    var decree = decree(agencyId, key);
    var plan = imports.chosen(decree.catalogue(), agency, rows(baris));
    var view =
        views.of(
            plan,
            address(agencyId) + "/" + key + "/terapkan?baris=" + joined(baris),
            address(agencyId) + "/" + key,
            crumbs(agency),
            decree.title(),
            null);
    return pages.page("organization/import-plan", "organization.import.preview", view);
  }

  @PostMapping(ADDRESS + "/{key}/terapkan")
  View apply(
      @PathVariable long agencyId,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable List<Integer> baris,
      @RequestParam(defaultValue = "") String tampil) {
    var agency = mine(agencyId);
    var decree = decree(agencyId, key);
    var applied = imports.apply(decree.catalogue(), agency, rows(baris), tampil, decree.title());
    return switch (applied) {
      case Imports.Applied.Done(var batch, var plan) ->
          pages.redirect(
              Addresses.agency(agencyId) + "?tampilan=bagan",
              Notice.good(views.done(plan)).undoneAt(ImportPages.ADDRESS + "/batal/" + batch));
      case Imports.Applied.NotDone(var plan) ->
          pages.page(
              409,
              "organization/import-plan",
              "organization.import.preview",
              views.of(
                  plan,
                  address(agencyId) + "/" + key + "/terapkan?baris=" + joined(baris),
                  address(agencyId) + "/" + key,
                  crumbs(agency),
                  decree.title(),
                  visit.w("organization.import.plan-changed")));
    };
  }

  private static Set<Integer> rows(@Nullable List<Integer> chosen) {
    return chosen == null ? Set.of() : Set.copyOf(chosen);
  }

  private static String joined(@Nullable List<Integer> chosen) {
    return chosen == null
        ? ""
        : chosen.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private java.util.stream.Stream<AcceptedDecree> ofAgency(long agencyId) {
    return accepted.stream().flatMap(each -> each.ofAgency(agencyId).stream());
  }

  private AcceptedDecree decree(long agencyId, String key) {
    return ofAgency(agencyId)
        .filter(decree -> decree.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("accepted decree", key));
  }

  private Agency mine(long agencyId) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.ORGANIZATION_EDIT, agencyId);
    return agency;
  }

  private static String address(long agencyId) {
    return Addresses.agency(agencyId) + "/impor-keputusan";
  }

  private List<Crumb> crumbs(Agency agency) {
    return labels.under(
        agency, new Crumb(visit.w("organization.decree.title"), address(agency.id())));
  }
}
