package id.tolok.intake.review;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews.RereadOutcome;
import id.tolok.intake.store.NewReading;
import id.tolok.intake.store.ReadingStore;
import id.tolok.intake.store.ReviewRow;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the file of a review into the queue once more, for the reader of today.
@Component
final class Rereading {

  private final ReadingStore readings;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Rereading(
      ReadingStore readings,
      Gate gate,
      AuditTrail trail,
      TransactionTemplate transactions,
      Clock clock) {
    this.readings = readings;
    this.gate = gate;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  RereadOutcome of(ReviewRow review) {
    gate.require(Action.INTAKE_REVIEW, review.agencyId());
    if (review.state() != ReviewState.OPEN) {
      return new RereadOutcome.NotOpen();
    }
    if (!ReviewViews.isReadByAnother(review)) {
      return new RereadOutcome.SameReader();
    }
    var waiting = readings.findRereading(review.id());
    if (waiting.isPresent()) {
      return new RereadOutcome.Queued(waiting.getAsLong());
    }
    return Objects.requireNonNull(transactions.execute(_ -> queued(review)));
  }

  private RereadOutcome queued(ReviewRow review) {
    var person = Person.current();
    long id =
        readings
            .queue(
                new NewReading(
                    review.agencyId(),
                    review.agencyConfirmed(),
                    review.sha256(),
                    review.fileName(),
                    ReadingStatus.Kind.DOCUMENT,
                    person.accountId(),
                    person.name(),
                    clock.instant(),
                    review.id()))
            .orElseThrow();
    trail.record(
        Change.of("intake.reading-repeated", EditTrail.subject(review.id()), review.agencyId())
            .to("{\"reading\":" + id + "}"));
    return new RereadOutcome.Queued(id);
  }
}
