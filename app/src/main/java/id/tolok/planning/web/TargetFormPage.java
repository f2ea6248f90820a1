package id.tolok.planning.web;

import id.tolok.achievement.Target;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.Catalogues;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSetting.Judging;
import id.tolok.planning.revision.Outcome;
import id.tolok.planning.revision.Outcome.Cause;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.revision.Revisions.Proposal;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Setting, splitting and revising the target of one indicator: first what it would change, then
/// keeping it.
@Controller
class TargetFormPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final PlannedYears years;
  private final Revisions revisions;
  private final Catalogues catalogues;
  private final TargetFormViews views;

  TargetFormPage(
      Pages pages,
      Visit visit,
      Gate gate,
      PlannedYears years,
      Revisions revisions,
      Catalogues catalogues,
      TargetFormViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.years = years;
    this.revisions = revisions;
    this.catalogues = catalogues;
    this.views = views;
  }

  /// What a form works on.
  ///
  /// @param seen number of the newest thing said about the target
  record Work(PlannedYear planned, IndicatorTarget now, List<Revision> history, int seen) {

    long lineageId() {
      return now.indicator().lineageId();
    }

    int year() {
      return planned.year();
    }
  }

  @GetMapping("/target/{lineage}/ubah")
  View form(@PathVariable long lineage, @RequestParam(required = false) @Nullable Integer tahun) {
    Work work = work(lineage, tahun);
    Standing standing = work.planned().standing().get(lineage);
    var form = TargetForm.of(visit.words(), work.now(), standing);
    return page(200, work, form, Optional.empty(), obstacle(work).map(this::words).orElse(""));
  }

  @PostMapping("/target/{lineage}/ubah")
  View send(
      @PathVariable long lineage,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam MultiValueMap<String, String> parameters) {
    Work work = work(lineage, tahun);
    var form = TargetForm.sent(visit.words(), parameters);
    Optional<TargetSetting> setting = form.setting();
    String reason = form.reason();
    if (setting.isEmpty() || !form.faults().isEmpty()) {
      return page(422, work, form, Optional.empty(), "");
    }
    if (!form.saves()) {
      return page(200, work, form, setting, "");
    }
    return keep(work, form, setting.get(), reason);
  }

  /// Answers the question whether a zero or a gap means that nothing is planned.
  @PostMapping("/target/{lineage}/jawab")
  View answer(
      @PathVariable long lineage,
      @RequestParam(required = false) @Nullable Integer tahun,
      @RequestParam String jawaban) {
    Work work = work(lineage, tahun);
    Target annual =
        switch (jawaban) {
          case "nol" -> Target.of(BigDecimal.ZERO);
          case "tidak" -> new Target.NotPlanned();
          default -> throw new NotFound("answer " + jawaban, lineage);
        };
    var now = work.now();
    var setting =
        new TargetSetting(
            annual,
            null,
            now.unit(),
            SplitRule.usual(now.plan().consolidation()),
            Map.of(),
            Judging.usual(now.rule().direction()));
    String back =
        TargetAddress.PATH + "?instansi=" + now.indicator().agencyId() + "&tahun=" + work.year();
    return switch (revisions.propose(proposal(work, work.seen(), setting, null))) {
      case Outcome.Kept(var revision) -> pages.redirect(back, kept(revision));
      case Outcome.Refused(var cause) -> pages.redirect(back, Notice.bad(words(cause)));
    };
  }

  private View keep(Work work, TargetForm form, TargetSetting setting, @Nullable String reason) {
    return switch (revisions.propose(proposal(work, form.seen(), setting, reason))) {
      case Outcome.Kept(var revision) ->
          pages.redirect(TargetAddress.of(work.lineageId(), work.year()), kept(revision));
      case Outcome.Refused(var cause) -> {
        if (cause == Cause.REASON_MISSING) {
          form.fault(TargetForm.REASON, words(cause));
        }
        int status = cause == Cause.CHANGED || cause == Cause.WAITING ? 409 : 422;
        yield page(
            status,
            work,
            form,
            Optional.of(setting),
            cause == Cause.REASON_MISSING ? "" : words(cause));
      }
    };
  }

  private Notice kept(Revision revision) {
    boolean waits = revision.state() == State.WAITING;
    return Notice.good(visit.w(waits ? "planning.kept.waits" : "planning.kept.holds"))
        .undoneAt("/target/usulan/" + revision.id() + "/tarik");
  }

  private static Proposal proposal(
      Work work, int seen, TargetSetting setting, @Nullable String reason) {
    return new Proposal(
        work.now().indicator().agencyId(), work.lineageId(), work.year(), seen, setting, reason);
  }

  private Work work(long lineage, @Nullable Integer tahun) {
    AcceptedIndicator known = TargetPage.known(catalogues, lineage);
    gate.require(Action.TARGET_EDIT, known.agencyId());
    int year = Years.orThis(tahun, visit.context().year());
    PlannedYear planned = years.year(known.agencyId(), year);
    IndicatorTarget now =
        planned.findTarget(lineage).orElseThrow(() -> new NotFound("indicator in year", lineage));
    var history = revisions.history(known.agencyId(), lineage, year);
    return new Work(planned, now, history, history.isEmpty() ? 0 : history.getFirst().number());
  }

  /// What would refuse any change.
  private Optional<Cause> obstacle(Work work) {
    if (revisions.isClosed(work.now().indicator().agencyId(), work.year())) {
      return Optional.of(Cause.YEAR_CLOSED);
    }
    return work.history().stream().anyMatch(revision -> revision.state() == State.WAITING)
        ? Optional.of(Cause.WAITING)
        : Optional.empty();
  }

  private String words(Cause cause) {
    return visit.w("planning.refused." + cause.name());
  }

  private View page(
      int status, Work work, TargetForm form, Optional<TargetSetting> setting, String refused) {
    return pages.titled(
        status,
        "planning/target-form",
        visit.w("planning.form.title", Integer.toString(work.year())),
        views.view(work, form, setting, refused));
  }
}
