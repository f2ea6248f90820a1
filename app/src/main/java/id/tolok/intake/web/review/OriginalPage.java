package id.tolok.intake.web.review;

import id.tolok.intake.Originals;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings;
import id.tolok.intake.Review;
import id.tolok.intake.Reviews;
import id.tolok.intake.web.original.Mark;
import id.tolok.intake.web.original.OpenOriginals;
import id.tolok.intake.web.original.OriginalView;
import id.tolok.intake.web.original.OriginalWindows;
import id.tolok.intake.web.original.PlaceKey;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The original of a decree: as windows for the review screen, on a page of its own, as pictures of
/// its pages, and as the file it is.
@Controller
public final class OriginalPage {

  /// An original on a page of its own.
  ///
  /// @param back address of the review
  public record SheetView(String file, String format, String back, OriginalView original) {}

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Readings readings;
  private final Originals originals;
  private final OpenOriginals open;

  OriginalPage(
      Pages pages,
      Visit visit,
      Reviews reviews,
      Readings readings,
      Originals originals,
      OpenOriginals open) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.readings = readings;
    this.originals = originals;
    this.open = open;
  }

  /// A window: as a part for the script, as a page without one.
  @GetMapping("/keputusan/tinjauan/{id}/asli")
  View window(
      @PathVariable long id,
      @RequestParam(defaultValue = "1") int dari,
      @RequestParam(required = false) @Nullable String tempat,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
      @RequestHeader(name = "X-Bagian", required = false) @Nullable String part) {
    var review = reviews.review(id);
    var view = window(review, dari, tempat);
    if (htmx != null || part != null) {
      return pages.part("intake/part/original", view);
    }
    var status = readings.status(review.readingId());
    return pages.titled(
        "intake/original",
        visit.w("intake.original.title", status.fileName()),
        new SheetView(status.fileName(), status.format(), ReviewAddress.of(id), view));
  }

  /// The window of a review's original from a line on, or the one that holds a place.
  OriginalView window(Review review, int from, @Nullable String place) {
    var address = ReviewAddress.of(review.id());
    var marks =
        new ArrayList<>(new ReviewViews(visit.words(), visit.format(), review).marks(address));
    PlaceKey.parse(place)
        .ifPresent(where ->
            marks.add(new Mark(where, Mark.CHOSEN, visit.w("intake.original.chosen"), "")));
    return windows(review.readingId(), marks, address + "/asli?dari=").view(original(review), from);
  }

  private OriginalWindows windows(long readingId, List<Mark> marks, String address) {
    return new OriginalWindows(
        marks,
        from -> address + from,
        page -> "/keputusan/berkas/" + readingId + "/halaman/" + page + ".png",
        page -> visit.w("intake.original.page", Integer.toString(page)));
  }

  private id.tolok.document.original.Original original(Review review) {
    return open.open(
        review.draft().sha256(),
        review.draft().file(),
        () -> originals.original(review.readingId()).bytes());
  }

  @GetMapping("/keputusan/berkas/{readingId}/halaman/{page}.png")
  ResponseEntity<byte[]> picture(@PathVariable long readingId, @PathVariable int page) {
    ReadingStatus status = readings.status(readingId);
    var png =
        open.picture(status.sha256(), page, () -> originals.original(readingId).bytes())
            .orElseThrow(() -> new NotFound("page", page));
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
        .eTag("\"" + status.sha256().substring(0, 16) + "-" + page + "\"")
        .body(png);
  }

  /// The file byte for byte, never shown by the browser itself.
  @GetMapping("/keputusan/berkas/{readingId}/unduh")
  ResponseEntity<byte[]> download(@PathVariable long readingId) {
    var original = originals.original(readingId);
    var disposition =
        ContentDisposition.attachment()
            .filename(original.fileName(), java.nio.charset.StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(original.bytes());
  }
}
