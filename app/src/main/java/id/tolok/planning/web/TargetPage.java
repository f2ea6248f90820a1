package id.tolok.planning.web;

import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.organization.Organizations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.web.TargetView.Fact;
import id.tolok.planning.web.TargetView.Link;
import id.tolok.planning.web.TargetView.Marked;
import id.tolok.planning.web.TargetView.Told;
import id.tolok.planning.web.TargetsView.Tools;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The targets of a year, and those of one indicator with everything said about them.
@Controller
public class TargetPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final PlannedYears years;
  private final Revisions revisions;
  private final Catalogues catalogues;
  private final Organizations organizations;
  private final TargetViews views;

  TargetPage(
      Pages pages,
      Visit visit,
      Gate gate,
      PlannedYears years,
      Revisions revisions,
      Catalogues catalogues,
      Organizations organizations,
      TargetViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.years = years;
    this.revisions = revisions;
    this.catalogues = catalogues;
    this.organizations = organizations;
    this.views = views;
  }

  @GetMapping(TargetAddress.PATH)
  View year(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(required = false) @Nullable Integer tahun) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var context = visit.context();
    OptionalLong agency = instansi == null ? context.agencyId() : OptionalLong.of(instansi);
    int year = Years.orThis(tahun, context.year());
    return pages.page(
        "planning/targets",
        "planning.targets.title",
        agency.isPresent()
            ? ofAgency(agency.getAsLong(), year)
            : nothing(year, "planning.choose-agency"));
  }

  @GetMapping("/target/{lineage}")
  View indicator(
      @PathVariable long lineage, @RequestParam(required = false) @Nullable Integer tahun) {
    AcceptedIndicator known = known(catalogues, lineage);
    gate.require(Action.RESULT_VIEW, known.agencyId());
    int year = Years.orThis(tahun, visit.context().year());
    PlannedYear planned = years.year(known.agencyId(), year);
    IndicatorTarget target =
        planned.findTarget(lineage).orElseThrow(() -> new NotFound("indicator in year", lineage));
    return pages.titled(
        "planning/target",
        visit.w(
            "planning.target.title",
            Integer.toString(year),
            target.indicator().stated().indicator()),
        view(target, year));
  }

  /// The newest statement of an indicator.
  static AcceptedIndicator known(Catalogues catalogues, long lineage) {
    var history = catalogues.history(lineage);
    if (history.isEmpty()) {
      throw new NotFound("indicator", lineage);
    }
    return history.getLast();
  }

  private TargetsView ofAgency(long agencyId, int year) {
    var agency = organizations.agency(agencyId);
    gate.require(Action.RESULT_VIEW, agencyId);
    boolean closed = revisions.isClosed(agencyId, year);
    boolean editable = gate.allows(Action.TARGET_EDIT, agencyId) && !closed;
    PlannedYear planned = years.year(agencyId, year);
    if (planned.indicators().isEmpty()) {
      return nothing(year, "planning.no-decree");
    }
    List<IndicatorTarget> targets = planned.targets();
    int waiting = planned.waiting().size();
    return new TargetsView(
        agency.name(),
        Integer.toString(year),
        "",
        views.problems(planned, targets, editable),
        views.groups(planned, targets),
        views.rating(planned.rating()),
        closed ? visit.w("planning.closed", Integer.toString(year)) : "",
        editable,
        editable && targets.stream().allMatch(TargetPage::isUnplanned),
        new Tools(
            "/target/penilaian?instansi=" + agencyId,
            TargetAddress.QUEUE,
            waiting == 0 ? "" : visit.w("planning.waiting", visit.format().number(waiting)),
            editable ? TargetAddress.sheet(agencyId, year) : ""),
        List.of());
  }

  private static boolean isUnplanned(IndicatorTarget target) {
    return target.plan().annual() instanceof Target.NotPlanned
        && target.inWords() == null
        && target.revision() == 0;
  }

  private TargetsView nothing(int year, String reason) {
    return new TargetsView(
        "",
        Integer.toString(year),
        reason,
        List.of(),
        List.of(),
        "",
        "",
        false,
        false,
        new Tools("", TargetAddress.QUEUE, "", ""),
        reason.equals("planning.choose-agency")
            ? visit.agencies().stream()
                .map(choice ->
                    new Crumb(
                        choice.name(),
                        TargetAddress.PATH + "?instansi=" + choice.agencyId() + "&tahun=" + year))
                .toList()
            : List.of());
  }

  private TargetView view(IndicatorTarget target, int year) {
    var indicator = target.indicator();
    long agencyId = indicator.agencyId();
    boolean mayEdit = gate.allows(Action.TARGET_EDIT, agencyId);
    boolean closed = revisions.isClosed(agencyId, year);
    var history = revisions.history(agencyId, indicator.lineageId(), year);
    boolean waits = history.stream().anyMatch(revision -> revision.state() == State.WAITING);
    return new TargetView(
        indicator.stated().indicator(),
        organizations.agency(agencyId).name() + " · " + indicator.position().name(),
        TargetAddress.PATH + "?instansi=" + agencyId + "&tahun=" + year,
        views.facts(target),
        views.quarters(target.plan()),
        views.adds(target.plan()),
        target.remarks().stream()
            .map(remark -> new Marked(views.badge(remark.severity()), views.remark(remark)))
            .toList(),
        indicator.stated().targets().entrySet().stream()
            .map(entry -> new Fact(entry.getKey(), entry.getValue().replace('.', ',')))
            .toList(),
        history.stream().map(revision -> told(revision, target.plan().consolidation())).toList(),
        TargetAddress.edit(indicator.lineageId(), year),
        mayEdit && !waits && !closed,
        closed ? visit.w("planning.closed", Integer.toString(year)) : "",
        List.of(
            new Link(
                visit.w("planning.link.indicator"), "/katalog/indikator/" + indicator.lineageId()),
            new Link(
                visit.w("planning.link.result"),
                "/capaian/indikator/" + indicator.lineageId() + "?tahun=" + year)));
  }

  private Told told(Revision revision, Consolidation consolidation) {
    var review = revision.review();
    boolean own = revisions.isOwn(revision) && gate.allows(Action.TARGET_EDIT, revision.agencyId());
    boolean waits = revision.state() == State.WAITING;
    return new Told(
        visit.w("planning.revision", Integer.toString(revision.number())),
        views.state(revision.state()),
        views.who(revision.proposed()),
        views.facts(revision.setting(), consolidation),
        revision.reason() == null ? "" : revision.reason(),
        review == null
            ? ""
            : visit.w(
                "planning.reviewed",
                views.who(review.decided()),
                review.reason() == null ? "–" : review.reason()),
        TargetAddress.batchOf(revision),
        own && waits ? "/target/usulan/" + revision.id() + "/tarik" : "",
        waits && !own && gate.allows(Action.TARGET_APPROVE, revision.agencyId())
            ? TargetAddress.waiting(revision)
            : "");
  }
}
