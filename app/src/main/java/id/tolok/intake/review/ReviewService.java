package id.tolok.intake.review;

import id.tolok.intake.AcceptOutcome;
import id.tolok.intake.AcceptRequest;
import id.tolok.intake.EditOutcome;
import id.tolok.intake.EditRequest;
import id.tolok.intake.Review;
import id.tolok.intake.Reviews;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/// The way into reviews.
@Service
final class ReviewService implements Reviews {

  private final ReviewStore reviews;
  private final ReviewViews views;
  private final Opening opening;
  private final Editing editing;
  private final Acceptance acceptance;
  private final ReviewLife life;
  private final Rereading rereading;
  private final Gate gate;

  ReviewService(
      ReviewStore reviews,
      ReviewViews views,
      Opening opening,
      Editing editing,
      Acceptance acceptance,
      ReviewLife life,
      Rereading rereading,
      Gate gate) {
    this.reviews = reviews;
    this.views = views;
    this.opening = opening;
    this.editing = editing;
    this.acceptance = acceptance;
    this.life = life;
    this.rereading = rereading;
    this.gate = gate;
  }

  @Override
  public Review open(long readingId) {
    return review(opening.open(readingId));
  }

  @Override
  public Review review(long reviewId) {
    return views.view(visible(reviewId));
  }

  @Override
  public Optional<Review> changedSince(long reviewId, int revision) {
    return reviews.isAsSeen(reviewId, revision) ? Optional.empty() : Optional.of(review(reviewId));
  }

  @Override
  public EditOutcome edit(EditRequest request) {
    return editing.edit(request);
  }

  @Override
  public AcceptOutcome accept(AcceptRequest request) {
    return acceptance.accept(request);
  }

  @Override
  public CloseOutcome discard(long reviewId, String reason) {
    return life.discard(reviewId, reason);
  }

  @Override
  public CloseOutcome reopen(long reviewId) {
    return life.reopen(reviewId);
  }

  @Override
  public OptionalLong correctAgain(long reviewId) {
    return opening.correctAgain(reviewId);
  }

  @Override
  public RereadOutcome readAgain(long reviewId) {
    return rereading.of(visible(reviewId));
  }

  @Override
  public List<LogEntry> history(long reviewId) {
    return views.history(visible(reviewId).id());
  }

  private ReviewRow visible(long reviewId) {
    var row = reviews.find(reviewId).orElseThrow(() -> new NotFound("review", reviewId));
    gate.require(Action.INTAKE_VIEW, row.agencyId());
    return row;
  }
}
