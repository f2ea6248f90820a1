package id.tolok.planning.batch;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.planning.batch.TargetBatch.Ended;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.planning.revision.Outcome.Cause;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.revision.Revision.Review;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.store.TargetBatchStore;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Ends what batches said: takes it back, accepts or rejects it, always all of it as one.
@Component
class BatchEnding {

  private final RevisionStore store;
  private final TargetBatchStore batches;
  private final Revisions revisions;
  private final PlannedYears years;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final JsonMapper json;

  BatchEnding(
      RevisionStore store,
      TargetBatchStore batches,
      Revisions revisions,
      PlannedYears years,
      Stamps stamps,
      AuditTrail trail,
      JsonMapper json) {
    this.store = store;
    this.batches = batches;
    this.revisions = revisions;
    this.years = years;
    this.stamps = stamps;
    this.trail = trail;
    this.json = json;
  }

  Ended undo(TargetBatch batch, Act act, Words words) {
    if (batch.undone() != null) {
      return new Ended.Stopped(List.of(words.get("shell.sheet.undo.already")));
    }
    var said = store.ofBatch(batch.id());
    if (said.stream().anyMatch(revision -> !revisions.isOwn(revision))) {
      return refused(Cause.NOT_YOURS, words);
    }
    var reasons = obstacles(batch, said, words);
    if (!reasons.isEmpty()) {
      return new Ended.Stopped(reasons);
    }
    var standing =
        said.stream()
            .filter(
                revision -> revision.state() == State.WAITING || revision.state() == State.HOLDS)
            .toList();
    if (standing.isEmpty()) {
      return refused(Cause.DECIDED, words);
    }
    batches.undone(batch.id(), act);
    end(
        batch,
        standing,
        new Review(Review.Outcome.WITHDRAWN, null, act),
        "planning.target-batch-undone");
    return new Ended.Done(standing.size());
  }

  Ended review(TargetBatch batch, Review review, Words words) {
    var waiting = TargetBatches.waiting(store.ofBatch(batch.id()));
    if (waiting.isEmpty()) {
      return refused(Cause.DECIDED, words);
    }
    if (waiting.stream().anyMatch(revisions::isOwn)) {
      return refused(Cause.OWN_PROPOSAL, words);
    }
    boolean accepted = review.outcome() == Review.Outcome.ACCEPTED;
    if (!accepted && review.reason() == null) {
      return new Ended.Stopped(List.of(words.get("planning.reject.reason")));
    }
    if (accepted
        && waiting.stream()
            .mapToInt(Revision::year)
            .distinct()
            .anyMatch(year -> revisions.isClosed(batch.agencyId(), year))) {
      return refused(Cause.YEAR_CLOSED, words);
    }
    if (accepted && revisions.isAnyOutdated(waiting)) {
      return refused(Cause.OUTDATED, words);
    }
    end(
        batch,
        waiting,
        review,
        accepted ? "planning.target-batch-accepted" : "planning.target-batch-rejected");
    return new Ended.Done(waiting.size());
  }

  private void end(TargetBatch batch, List<Revision> ended, Review review, String action) {
    store.review(batch.agencyId(), ended, review);
    ended.stream()
        .map(Revision::year)
        .distinct()
        .forEach(year -> stamps.raise(batch.agencyId(), year));
    trail.record(
        Change.of(action, subject(batch), batch.agencyId())
            .to(
                json.writeValueAsString(
                    Map.of(
                        "name", batch.name(),
                        "targets", ended.size(),
                        "sha256", batch.contentHash())))
            .because(review.reason()));
  }

  /// What keeps a batch from being taken back: what somebody accepted, what was said after it, a
  /// closed year.
  private List<String> obstacles(TargetBatch batch, List<Revision> said, Words words) {
    var reasons = new ArrayList<String>();
    for (var ofYear : said.stream().collect(Collectors.groupingBy(Revision::year)).entrySet()) {
      int year = ofYear.getKey();
      if (revisions.isClosed(batch.agencyId(), year)) {
        reasons.add(words.get("planning.sheet.undo.closed", String.valueOf(year)));
        continue;
      }
      var histories = store.histories(batch.agencyId(), year);
      var names = names(batch.agencyId(), year);
      for (Revision revision : ofYear.getValue()) {
        obstacle(revision, histories.getOrDefault(revision.lineageId(), List.of()), words)
            .ifPresent(why ->
                reasons.add(
                    words.get(
                        "planning.sheet.undo.target",
                        names.getOrDefault(revision.lineageId(), "–"),
                        String.valueOf(year),
                        why)));
      }
    }
    return reasons;
  }

  private static Optional<String> obstacle(Revision revision, List<Revision> history, Words words) {
    if (revision.state() != State.HOLDS) {
      return Optional.empty();
    }
    var review = revision.review();
    if (review != null) {
      return Optional.of(words.get("planning.sheet.undo.accepted", review.decided().name()));
    }
    return history.stream()
        .filter(later -> later.number() > revision.number())
        .filter(later -> later.state() == State.HOLDS || later.state() == State.WAITING)
        .findFirst()
        .map(later ->
            words.get(
                "planning.sheet.undo.changed",
                later.proposed().name(),
                TargetWriting.of(later.setting())));
  }

  private Map<Long, String> names(long agencyId, int year) {
    Map<Long, String> names = new HashMap<>();
    years
        .year(agencyId, year)
        .indicators()
        .forEach(indicator -> names.put(indicator.lineageId(), indicator.stated().indicator()));
    return names;
  }

  private static Ended refused(Cause cause, Words words) {
    return new Ended.Stopped(List.of(words.get("planning.refused." + cause.name())));
  }

  static String subject(TargetBatch batch) {
    return "planning.target-batch/" + batch.id();
  }
}
