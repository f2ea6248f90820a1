package id.tolok.intake.web.review;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Reviews;
import id.tolok.intake.Reviews.CloseOutcome;
import id.tolok.intake.Reviews.RereadOutcome;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What happens to a review as a whole besides acceptance: put away, taken back, read again,
/// corrected after acceptance.
@Controller
public final class ReviewLifePage {

  /// A review that is to be put away, or read again.
  public record LifeView(String file, String address, boolean newerReader, String reader) {}

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Readings readings;

  ReviewLifePage(Pages pages, Visit visit, Reviews reviews, Readings readings) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.readings = readings;
  }

  @GetMapping("/keputusan/tinjauan/{id}/buang")
  View discarding(@PathVariable long id) {
    return discardPage(200, id);
  }

  private View discardPage(int status, long id) {
    var review = reviews.review(id);
    ReadingStatus reading = readings.status(review.readingId());
    return pages.page(
        status,
        "intake/discard",
        "intake.discard.title",
        new LifeView(
            reading.fileName(),
            ReviewAddress.of(id),
            review.newerReader(),
            reading.readerVersion()));
  }

  @PostMapping("/keputusan/tinjauan/{id}/buang")
  View discard(@PathVariable long id, @RequestParam(defaultValue = "") String alasan) {
    return switch (reviews.discard(id, alasan)) {
      case DONE ->
          pages.redirect(
              "/keputusan",
              Notice.good(visit.w("intake.discard.done"))
                  .undoneAt(ReviewAddress.of(id) + "/buka-lagi"));
      case NOT_POSSIBLE ->
          pages.redirect(ReviewAddress.of(id), Notice.bad(visit.w("intake.edit.closed")));
      case REASON_MISSING -> discardPage(422, id);
    };
  }

  @PostMapping("/keputusan/tinjauan/{id}/buka-lagi")
  View reopen(@PathVariable long id) {
    var done = reviews.reopen(id) == CloseOutcome.DONE;
    return pages.redirect(
        ReviewAddress.of(id),
        done
            ? Notice.good(visit.w("intake.reopen.done"))
            : Notice.bad(visit.w("intake.reopen.not-possible")));
  }

  /// Reads the file once more with the reader of today; the corrections come along.
  @PostMapping("/keputusan/tinjauan/{id}/baca-ulang")
  View readAgain(@PathVariable long id) {
    return switch (reviews.readAgain(id)) {
      case RereadOutcome.Queued(long readingId) ->
          pages.redirect(
              "/keputusan/berkas/" + readingId, Notice.good(visit.w("intake.reread.queued")));
      case RereadOutcome.SameReader _ ->
          pages.redirect(
              ReviewAddress.of(id), Notice.warning(visit.w("intake.reread.same-reader")));
      case RereadOutcome.NotOpen _ ->
          pages.redirect(ReviewAddress.of(id), Notice.bad(visit.w("intake.edit.closed")));
    };
  }

  /// A new review that starts from what was accepted.
  @PostMapping("/keputusan/tinjauan/{id}/koreksi")
  View correct(@PathVariable long id) {
    var correction = reviews.correctAgain(id);
    return correction.isPresent()
        ? pages.redirect(ReviewAddress.of(correction.getAsLong()))
        : pages.redirect(ReviewAddress.of(id), Notice.bad(visit.w("intake.correct.not-possible")));
  }
}
