package id.tolok.planning.revision;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.planning.ClosedYears;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.revision.Outcome.Cause;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.revision.Revision.Review;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.store.RevisionStore.Saying;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says, reviews and takes back what is said about targets. The first split of what the decree
/// states holds at once; what changes a target that holds waits until somebody else accepts it.
@Service
public class Revisions {

  private final PlannedYears years;
  private final RevisionStore store;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final Clock clock;
  private final ObjectProvider<ClosedYears> closed;

  Revisions(
      PlannedYears years,
      RevisionStore store,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      Clock clock,
      ObjectProvider<ClosedYears> closed) {
    this.years = years;
    this.store = store;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.clock = clock;
    this.closed = closed;
  }

  /// Something a person says.
  ///
  /// @param seen number of the newest revision the person saw, 0 for none
  public record Proposal(
      long agencyId,
      long lineageId,
      int year,
      int seen,
      TargetSetting setting,
      @Nullable String reason) {}

  /// Keeps what a person says about a target, or refuses with the cause.
  @Transactional
  public Outcome propose(Proposal proposal) {
    gate.require(Action.TARGET_EDIT, proposal.agencyId());
    store.lock(proposal.agencyId());
    var history = history(proposal.agencyId(), proposal.lineageId(), proposal.year());
    PlannedYear year = years.year(proposal.agencyId(), proposal.year());
    Optional<IndicatorTarget> now = year.findTarget(proposal.lineageId());
    if (now.isEmpty()) {
      return new Outcome.Refused(Cause.NO_INDICATOR);
    }
    boolean review = ProposalJudge.needsReview(now.get(), proposal.setting(), history);
    Optional<Cause> obstacle = obstacle(proposal, now.get(), history, review);
    if (obstacle.isPresent()) {
      return new Outcome.Refused(obstacle.get());
    }
    var saying =
        Saying.of(now.get(), proposal.year(), review, proposal.reason(), proposal.setting());
    long id = store.insert(List.of(saying), null, act()).getFirst();
    Revision kept = revision(id);
    if (!review) {
      stamps.raise(kept.agencyId(), kept.year());
    }
    trail.record(
        Change.of(
                review ? "planning.target-proposed" : "planning.target-set",
                subject(kept),
                kept.agencyId())
            .from(TargetTelling.json(now.get()))
            .to(TargetTelling.json(kept))
            .because(kept.reason()));
    return new Outcome.Kept(kept);
  }

  /// Accepts or rejects a revision that waits.
  ///
  /// @param reason required to reject
  @Transactional
  public Outcome review(long revisionId, Review.Outcome outcome, @Nullable String reason) {
    Revision revision = revision(revisionId);
    gate.require(Action.TARGET_APPROVE, revision.agencyId());
    store.lock(revision.agencyId());
    revision = revision(revisionId);
    if (revision.state() != State.WAITING) {
      return new Outcome.Refused(Cause.DECIDED);
    }
    if (isOwn(revision)) {
      return new Outcome.Refused(Cause.OWN_PROPOSAL);
    }
    if (outcome == Review.Outcome.REJECTED && reason == null) {
      return new Outcome.Refused(Cause.REASON_MISSING);
    }
    if (outcome == Review.Outcome.ACCEPTED && isClosed(revision.agencyId(), revision.year())) {
      return new Outcome.Refused(Cause.YEAR_CLOSED);
    }
    if (outcome == Review.Outcome.ACCEPTED && isAnyOutdated(List.of(revision))) {
      return new Outcome.Refused(Cause.OUTDATED);
    }
    return decided(revision, outcome, reason, "planning.target-" + word(outcome));
  }

  /// Takes back what a person said: a proposal that waits, or a first split nothing followed yet.
  @Transactional
  public Outcome withdraw(long revisionId) {
    Revision revision = revision(revisionId);
    gate.require(Action.TARGET_EDIT, revision.agencyId());
    store.lock(revision.agencyId());
    revision = revision(revisionId);
    if (!isOwn(revision)) {
      return new Outcome.Refused(Cause.NOT_YOURS);
    }
    boolean newest =
        history(revision.agencyId(), revision.lineageId(), revision.year()).getFirst().id()
            == revisionId;
    boolean first = revision.state() == State.HOLDS && !revision.needsReview() && newest;
    if (revision.state() != State.WAITING && !first) {
      return new Outcome.Refused(Cause.DECIDED);
    }
    if (first && isClosed(revision.agencyId(), revision.year())) {
      return new Outcome.Refused(Cause.YEAR_CLOSED);
    }
    return decided(revision, Review.Outcome.WITHDRAWN, null, "planning.target-withdrawn");
  }

  /// @throws NotFound where there is none in scope
  public Revision revision(long revisionId) {
    return store.find(revisionId).orElseThrow(() -> new NotFound("target revision", revisionId));
  }

  /// Whether the person at work proposed it.
  public boolean isOwn(Revision revision) {
    var viewer = CurrentViewer.get();
    return viewer.accountId().isPresent()
        ? revision.proposed().accountId().equals(viewer.accountId())
        : revision.proposed().accountId().isEmpty();
  }

  /// Everything said about one indicator and year, newest first.
  public List<Revision> history(long agencyId, long lineageId, int year) {
    return store.history(agencyId, lineageId, year);
  }

  public boolean isClosed(long agencyId, int year) {
    return closed.stream().anyMatch(years -> years.isClosed(agencyId, year));
  }

  /// Whether one of an agency's revisions that wait became impossible since it was proposed,
  /// because its indicator is measured another way.
  public boolean isAnyOutdated(List<Revision> waiting) {
    return waiting.stream().collect(Collectors.groupingBy(Revision::year)).entrySet().stream()
        .anyMatch(ofYear -> isAnyOutdated(ofYear.getKey(), ofYear.getValue()));
  }

  private boolean isAnyOutdated(int year, List<Revision> waiting) {
    Map<Long, IndicatorTarget> targets =
        years.year(waiting.getFirst().agencyId(), year).targets().stream()
            .collect(
                Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
    return waiting.stream()
        .anyMatch(revision -> {
          var now = targets.get(revision.lineageId());
          return now != null && ProposalJudge.isImpossible(revision.setting(), now);
        });
  }

  private Optional<Cause> obstacle(
      Proposal proposal, IndicatorTarget now, List<Revision> history, boolean review) {
    boolean shut = isClosed(proposal.agencyId(), proposal.year());
    int newest = history.isEmpty() ? 0 : history.getFirst().number();
    if (newest != proposal.seen() && !shut && !ProposalJudge.waits(history)) {
      return Optional.of(Cause.CHANGED);
    }
    var obstacle = ProposalJudge.obstacle(proposal.setting(), now, history, shut);
    return obstacle.isEmpty() && review && proposal.reason() == null
        ? Optional.of(Cause.REASON_MISSING)
        : obstacle;
  }

  private Outcome decided(
      Revision revision, Review.Outcome outcome, @Nullable String reason, String action) {
    store.review(revision.agencyId(), List.of(revision), new Review(outcome, reason, act()));
    stamps.raise(revision.agencyId(), revision.year());
    Revision kept = revision(revision.id());
    trail.record(
        Change.of(action, subject(kept), kept.agencyId())
            .to(TargetTelling.json(kept))
            .because(reason));
    return new Outcome.Kept(kept);
  }

  private static String word(Review.Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> "accepted";
      case REJECTED -> "rejected";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private Act act() {
    var viewer = CurrentViewer.get();
    return new Act(viewer.accountId(), viewer.name(), clock.instant());
  }

  private static String subject(Revision revision) {
    return "planning.target/" + revision.lineageId() + "/" + revision.year();
  }
}
