package id.tolok.intake.web.review;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Review;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews;
import id.tolok.intake.web.review.ReviewView.Head;
import id.tolok.intake.web.review.ReviewView.Listing;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The review screen: the original on the left, what Tolok understood on the right.
@Controller
public final class ReviewPage {

  private static final Set<String> SHOWN = Set.of("semua", "temuan", "belum", "ragu");

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Readings readings;
  private final Organizations organizations;
  private final Gate gate;
  private final OriginalPage originals;

  ReviewPage(
      Pages pages,
      Visit visit,
      Reviews reviews,
      Readings readings,
      Organizations organizations,
      Gate gate,
      OriginalPage originals) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.readings = readings;
    this.organizations = organizations;
    this.gate = gate;
    this.originals = originals;
  }

  /// Starts the review of a reading, or goes on with it.
  @PostMapping("/keputusan/berkas/{readingId}/tinjau")
  View open(@PathVariable long readingId) {
    return pages.redirect(ReviewAddress.of(reviews.open(readingId).id()));
  }

  @GetMapping("/keputusan/tinjauan/{id}")
  View review(
      @PathVariable long id,
      @RequestParam(defaultValue = "naskah") String urut,
      @RequestParam(defaultValue = "semua") String tampil,
      @RequestParam(defaultValue = "1") int dari,
      @RequestParam(required = false) @Nullable String tempat) {
    var review = reviews.review(id);
    var status = readings.status(review.readingId());
    return pages.titled(
        "intake/review",
        visit.w("intake.review.title", status.fileName()),
        view(review, status, listing(urut, tampil), dari, tempat));
  }

  /// The right side alone, after something changed.
  @GetMapping("/keputusan/tinjauan/{id}/hasil")
  View result(
      @PathVariable long id,
      @RequestParam(defaultValue = "naskah") String urut,
      @RequestParam(defaultValue = "semua") String tampil) {
    var review = reviews.review(id);
    return pages.part(
        "intake/part/result",
        view(review, readings.status(review.readingId()), listing(urut, tampil), 1, null));
  }

  private static Listing listing(String order, String show) {
    return new Listing(order.equals("ragu"), SHOWN.contains(show) ? show : "semua");
  }

  private ReviewView view(
      Review review, ReadingStatus status, Listing listing, int from, @Nullable String place) {
    var views = new ReviewViews(visit.words(), visit.format(), review);
    boolean open = review.state() == ReviewState.OPEN;
    boolean allowed = gate.allows(Action.INTAKE_REVIEW, review.agencyId());
    return new ReviewView(
        head(review, status),
        ReviewAddress.of(review.id()),
        review.revision(),
        open && allowed,
        closed(review, allowed),
        originals.window(review, from, place),
        views.bar(listing),
        views.decrees(),
        views.positions(listing),
        views.wholeFindings());
  }

  private Head head(Review review, ReadingStatus status) {
    return new Head(
        status.id(),
        status.fileName(),
        organizations.agency(review.agencyId()).name(),
        status.format(),
        visit.w("intake.review.state." + review.state().name()),
        tone(review.state()).style(),
        visit.format().time(status.uploadedAt()),
        review.newerReader() && review.state() == ReviewState.OPEN,
        status.agencyConfirmed());
  }

  static Tone tone(ReviewState state) {
    return switch (state) {
      case OPEN -> Tone.INFO;
      case ACCEPTED -> Tone.GOOD;
      case DISCARDED, REPLACED -> Tone.PLAIN;
    };
  }

  private String closed(Review review, boolean allowed) {
    var closing = review.closing();
    if (closing != null) {
      return visit.w(
          "intake.review.closed." + review.state().name(),
          closing.by(),
          visit.format().time(closing.at()),
          closing.reason());
    }
    return allowed ? "" : visit.w("intake.review.read-only");
  }
}
