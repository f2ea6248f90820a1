package id.tolok.planning.web.review;

import id.tolok.organization.Organizations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.revision.Outcome;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.Review;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.web.ForeseenResults;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetView;
import id.tolok.planning.web.TargetViews;
import id.tolok.planning.web.review.ReviewView.Together;
import id.tolok.planning.web.review.ReviewView.Waiting;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Revisions of targets that wait: what they change, beside what holds now.
@Controller
public class ReviewPage {

  private static final String PATH = TargetAddress.QUEUE;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final RevisionStore store;
  private final Revisions revisions;
  private final PlannedYears years;
  private final Organizations organizations;
  private final TargetViews views;
  private final ForeseenResults foreseen;

  ReviewPage(
      Pages pages,
      Visit visit,
      Gate gate,
      RevisionStore store,
      Revisions revisions,
      PlannedYears years,
      Organizations organizations,
      TargetViews views,
      ForeseenResults foreseen) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.store = store;
    this.revisions = revisions;
    this.years = years;
    this.organizations = organizations;
    this.views = views;
    this.foreseen = foreseen;
  }

  /// @param kiriman only what waits of this batch, one by one
  @GetMapping(PATH)
  View queue(@RequestParam(required = false) @Nullable Long kiriman) {
    gate.requireAnywhere(Action.RESULT_VIEW);
    return page(200, kiriman, 0, "");
  }

  @PostMapping("/target/usulan/{id}/terima")
  View accept(@PathVariable long id) {
    return decided(id, revisions.review(id, Review.Outcome.ACCEPTED, null), "planning.accepted");
  }

  @PostMapping("/target/usulan/{id}/tolak")
  View reject(@PathVariable long id, @RequestParam(defaultValue = "") String alasan) {
    String reason = alasan.isBlank() ? null : alasan.strip();
    return decided(id, revisions.review(id, Review.Outcome.REJECTED, reason), "planning.rejected");
  }

  /// Takes back what the viewer said.
  @PostMapping("/target/usulan/{id}/tarik")
  View withdraw(@PathVariable long id) {
    Revision revision = revisions.revision(id);
    String back = TargetAddress.of(revision.lineageId(), revision.year());
    return switch (revisions.withdraw(id)) {
      case Outcome.Kept _ -> pages.redirect(back, Notice.good(visit.w("planning.withdrawn")));
      case Outcome.Refused(var cause) -> pages.redirect(back, Notice.bad(words(cause)));
    };
  }

  private View decided(long id, Outcome outcome, String done) {
    return switch (outcome) {
      case Outcome.Kept _ -> pages.redirect(PATH, Notice.good(visit.w(done)));
      case Outcome.Refused(var cause) when cause == Outcome.Cause.REASON_MISSING ->
          page(422, batch(id), id, visit.w("planning.reject.reason"));
      case Outcome.Refused(var cause) -> pages.redirect(PATH, Notice.bad(words(cause)));
    };
  }

  private @Nullable Long batch(long revisionId) {
    var batch = revisions.revision(revisionId).batchId();
    return batch.isPresent() ? batch.getAsLong() : null;
  }

  /// What came together is one entry, unless one asks for that batch.
  private View page(int status, @Nullable Long batch, long failed, String error) {
    var mayDecide = gate.agencies(Action.TARGET_APPROVE);
    var agencies = new HashSet<>(mayDecide);
    agencies.addAll(gate.agencies(Action.TARGET_EDIT));
    var waiting = new ArrayList<Waiting>();
    var own = new ArrayList<Waiting>();
    Map<Long, List<Revision>> together = new LinkedHashMap<>();
    for (Revision revision : store.waitingOf(agencies)) {
      var batchId = revision.batchId();
      if (batch == null && batchId.isPresent()) {
        together.computeIfAbsent(batchId.getAsLong(), _ -> new ArrayList<>()).add(revision);
      } else if (batch == null || batchId.equals(OptionalLong.of(batch))) {
        boolean decides = mayDecide.contains(revision.agencyId()) && !revisions.isOwn(revision);
        waiting(revision, revision.id() == failed ? error : "")
            .ifPresent((decides ? waiting : own)::add);
      }
    }
    return pages.page(
        status,
        "planning/target-queue",
        "planning.queue.title",
        new ReviewView(
            together.entrySet().stream()
                .map(each -> together(each.getKey(), each.getValue()))
                .toList(),
            waiting,
            own));
  }

  private Together together(long batchId, List<Revision> revisions) {
    Revision first = revisions.getFirst();
    return new Together(
        visit.w(
            "planning.queue.together",
            organizations.agency(first.agencyId()).name(),
            visit.format().number(revisions.size())),
        views.who(first.proposed()),
        first.reason() == null ? "" : first.reason(),
        TargetAddress.batch(batchId));
  }

  private Optional<Waiting> waiting(Revision revision, String error) {
    PlannedYear planned = years.year(revision.agencyId(), revision.year());
    return planned
        .findTarget(revision.lineageId())
        .map(now -> waiting(revision, planned, now, error));
  }

  private Waiting waiting(
      Revision revision, PlannedYear planned, IndicatorTarget now, String error) {
    return new Waiting(
        revision.id(),
        now.indicator().stated().indicator(),
        TargetAddress.of(revision.lineageId(), revision.year()),
        visit.w(
            "planning.queue.place",
            organizations.agency(revision.agencyId()).name(),
            Integer.toString(revision.year())),
        views.who(revision.proposed()),
        revision.reason() == null ? "" : revision.reason(),
        before(planned, now),
        views.facts(revision.setting(), now.plan().consolidation()),
        changed(revision, planned),
        error);
  }

  private List<TargetView.Fact> before(PlannedYear planned, IndicatorTarget now) {
    var standing = planned.standing().get(now.indicator().lineageId());
    return standing == null
        ? views.standing(now)
        : views.facts(standing.setting(), now.plan().consolidation());
  }

  private List<ChangedResult> changed(Revision revision, PlannedYear planned) {
    return foreseen.of(
        revision.agencyId(), planned.with(revision.lineageId(), revision.standing()));
  }

  private String words(Outcome.Cause cause) {
    return visit.w("planning.refused." + cause.name());
  }
}
