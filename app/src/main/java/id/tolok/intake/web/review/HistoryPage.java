package id.tolok.intake.web.review;

import id.tolok.intake.Review;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Everything that was done in a review, newest first, and the way back for each written field.
@Controller
public final class HistoryPage {

  /// The history of a review.
  public record HistoryView(String address, int revision, List<EntryView> entries) {}

  /// One thing that was done.
  ///
  /// @param before value that stood there before; null where the entry wrote no field
  /// @param revertable whether writing it back makes sense: it still differs
  public record EntryView(
      int revision,
      String by,
      String at,
      String words,
      String item,
      String field,
      @Nullable String before,
      boolean revertable) {}

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Gate gate;

  HistoryPage(Pages pages, Visit visit, Reviews reviews, Gate gate) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.gate = gate;
  }

  @GetMapping("/keputusan/tinjauan/{id}/riwayat")
  View history(@PathVariable long id) {
    var review = reviews.review(id);
    var log = reviews.history(id);
    var words = new HistoryWords(visit.words(), review.base(), review.draft());
    boolean editable =
        review.state() == ReviewState.OPEN && gate.allows(Action.INTAKE_REVIEW, review.agencyId());
    var entries =
        log.reversed().stream().map(entry -> view(entry, log, review, words, editable)).toList();
    return pages.page(
        "intake/history",
        "intake.history.title",
        new HistoryView(ReviewAddress.of(id), review.revision(), entries));
  }

  private EntryView view(
      LogEntry entry, List<LogEntry> log, Review review, HistoryWords words, boolean editable) {
    var set = written(entry);
    var before = set == null ? null : before(set, entry, log, review);
    var now = set == null ? null : review.draft().findCells(set.item());
    boolean differs =
        set != null
            && now != null
            && now.isPresent()
            && !Objects.equals(blank(now.get().value(set.field())), blank(before));
    return new EntryView(
        entry.by().revision(),
        entry.by().name(),
        visit.format().time(entry.by().at()),
        words.of(entry),
        set == null ? "" : set.item(),
        set == null ? "" : set.field(),
        before,
        editable && differs);
  }

  private static Edit.@Nullable SetField written(LogEntry entry) {
    return entry.step() instanceof LogEntry.Step.Made(Edit.SetField set) ? set : null;
  }

  /// What stood in the field before an entry wrote into it: the entry before, or what was read.
  private static String before(
      Edit.SetField set, LogEntry entry, List<LogEntry> log, Review review) {
    return log.stream()
        .filter(earlier -> earlier.by().revision() < entry.by().revision())
        .map(HistoryPage::written)
        .filter(Objects::nonNull)
        .filter(one -> one.item().equals(set.item()) && one.field().equals(set.field()))
        .reduce((_, later) -> later)
        .map(one -> blank(one.value()))
        .orElseGet(() ->
            review
                .base()
                .findCells(set.item())
                .map(cells -> blank(cells.value(set.field())))
                .orElse(""));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
