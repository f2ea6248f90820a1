package id.tolok.intake.review;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.document.Catalogue;
import id.tolok.document.Reading;
import id.tolok.intake.ReviewState;
import id.tolok.intake.carry.CarryNote;
import id.tolok.intake.carry.Carrying;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.store.AcceptanceStore;
import id.tolok.intake.store.NewReview;
import id.tolok.intake.store.ReadingStore;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens reviews: of a reading, of a reading that takes over an earlier one, and of what was
/// accepted.
@Component
final class Opening {

  private final ReadingStore readings;
  private final ReviewStore reviews;
  private final AcceptanceStore acceptances;
  private final ReviewViews views;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Opening(
      ReadingStore readings,
      ReviewStore reviews,
      AcceptanceStore acceptances,
      ReviewViews views,
      Gate gate,
      AuditTrail trail,
      TransactionTemplate transactions,
      Clock clock) {
    this.readings = readings;
    this.reviews = reviews;
    this.acceptances = acceptances;
    this.views = views;
    this.gate = gate;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The review of a reading, opened where there is none.
  long open(long readingId) {
    var reading = readings.find(readingId).orElseThrow(() -> new NotFound("reading", readingId));
    gate.require(Action.INTAKE_VIEW, reading.agencyId());
    var there = reviews.findOf(readingId);
    if (there.isPresent()) {
      return there.getAsLong();
    }
    gate.require(Action.INTAKE_REVIEW, reading.agencyId());
    var content =
        readings
            .findContent(readingId)
            .orElseThrow(() -> new NotFound("result of reading", readingId));
    var opened = transactions.execute(_ -> opened(readingId, reading.agencyId(), content));
    return Objects.requireNonNull(opened).orElseGet(() -> reviews.findOf(readingId).orElseThrow());
  }

  private OptionalLong opened(long readingId, long agencyId, Reading content) {
    var reread = readings.findReread(readingId);
    var earlier =
        reread.isPresent() ? reviews.lock(reread.getAsLong()) : Optional.<ReviewRow>empty();
    if (earlier.isPresent()) {
      return taken(earlier.get(), readingId, content);
    }
    var id = begin(readingId, content.catalogue(), List.of(), null);
    id.ifPresent(review ->
        trail.record(Change.of("intake.review-opened", EditTrail.subject(review), agencyId)));
    return id;
  }

  /// A review of a newer reading with the corrections of the earlier review.
  private OptionalLong taken(ReviewRow earlier, long readingId, Reading content) {
    var carried = Carrying.over(views.log(earlier), Draft.of(content.catalogue()));
    var id = begin(readingId, content.catalogue(), carried.notes(), earlier.amendsAcceptanceId());
    if (id.isEmpty()) {
      return id;
    }
    var row = reviews.find(id.getAsLong()).orElseThrow();
    for (var entry : carried.log().entries()) {
      reviews.append(row, editId(row.id(), entry.by().revision()), entry);
    }
    if (earlier.state() == ReviewState.OPEN) {
      var person = Person.current();
      reviews.close(
          earlier.id(),
          ReviewState.REPLACED,
          person.accountId(),
          person.name(),
          clock.instant(),
          "Dibaca ulang dengan pembaca yang lebih baru",
          null,
          row.id());
    }
    trail.record(
        Change.of("intake.review-carried-over", EditTrail.subject(row.id()), row.agencyId())
            .from("{\"review\":" + earlier.id() + "}")
            .to(
                "{\"edits\":%d,\"notes\":%d}"
                    .formatted(carried.log().entries().size(), carried.notes().size())));
    return id;
  }

  private static UUID editId(long reviewId, int revision) {
    return UUID.nameUUIDFromBytes(
        ("carried " + reviewId + " " + revision).getBytes(StandardCharsets.UTF_8));
  }

  private OptionalLong begin(
      long readingId, Catalogue base, List<CarryNote> notes, @Nullable Long amends) {
    var person = Person.current();
    return reviews.open(
        new NewReview(
            readingId, base, notes, amends, person.accountId(), person.name(), clock.instant()));
  }

  /// A review that corrects what was accepted.
  OptionalLong correctAgain(long reviewId) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          var row = reviews.lock(reviewId).orElseThrow(() -> new NotFound("review", reviewId));
          gate.require(Action.INTAKE_REVIEW, row.agencyId());
          var acceptance = row.acceptanceId();
          if (acceptance == null) {
            return OptionalLong.empty();
          }
          var accepted = acceptances.findCatalogue(acceptance).orElseThrow();
          var id = begin(row.readingId(), accepted, List.of(), acceptance);
          if (id.isEmpty()) {
            return reviews.findOf(row.readingId());
          }
          trail.record(
              Change.of("intake.review-opened", EditTrail.subject(id.getAsLong()), row.agencyId())
                  .from("{\"review\":" + reviewId + "}"));
          return id;
        }));
  }
}
