package id.tolok.intake.review;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews.CloseOutcome;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts reviews away and takes them back.
@Component
final class ReviewLife {

  private final ReviewStore reviews;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReviewLife(
      ReviewStore reviews,
      Gate gate,
      AuditTrail trail,
      TransactionTemplate transactions,
      Clock clock) {
    this.reviews = reviews;
    this.gate = gate;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  CloseOutcome discard(long reviewId, String reason) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          var row = held(reviewId);
          if (reason.isBlank()) {
            return CloseOutcome.REASON_MISSING;
          }
          if (row.state() != ReviewState.OPEN) {
            return CloseOutcome.NOT_POSSIBLE;
          }
          var person = Person.current();
          reviews.close(
              reviewId,
              ReviewState.DISCARDED,
              person.accountId(),
              person.name(),
              clock.instant(),
              reason.strip(),
              null,
              null);
          trail.record(
              Change.of("intake.review-discarded", EditTrail.subject(reviewId), row.agencyId())
                  .because(reason.strip()));
          return CloseOutcome.DONE;
        }));
  }

  CloseOutcome reopen(long reviewId) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          var row = held(reviewId);
          if (!reviews.reopen(reviewId)) {
            return CloseOutcome.NOT_POSSIBLE;
          }
          trail.record(
              Change.of("intake.review-reopened", EditTrail.subject(reviewId), row.agencyId()));
          return CloseOutcome.DONE;
        }));
  }

  private ReviewRow held(long reviewId) {
    var row = reviews.lock(reviewId).orElseThrow(() -> new NotFound("review", reviewId));
    gate.require(Action.INTAKE_REVIEW, row.agencyId());
    return row;
  }
}
