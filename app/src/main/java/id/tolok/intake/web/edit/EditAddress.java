package id.tolok.intake.web.edit;

import id.tolok.intake.EditOutcome;
import id.tolok.intake.Review;
import id.tolok.intake.Reviews;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.FieldKeys;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.intake.web.review.FieldWords;
import id.tolok.intake.web.review.HistoryWords;
import id.tolok.intake.web.review.ReviewAddress;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.CurrentViewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where edits of a review arrive: from the script as they are typed, from plain forms otherwise.
@Controller
public final class EditAddress {

  /// Two values for one place.
  ///
  /// @param resend the form's own values, to be sent again with the revision of now
  public record ConflictView(
      String back,
      String action,
      int revision,
      String fieldLabel,
      String name,
      String theirs,
      String mine,
      boolean gone,
      String by,
      String at,
      Map<String, List<String>> resend) {}

  /// What happened since the page looked last.
  ///
  /// @param news one sentence per entry others made
  /// @param people who else has the review open
  record NewsAnswer(int revision, List<String> news, List<String> people, boolean open) {}

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Presence presence;

  EditAddress(Pages pages, Visit visit, Reviews reviews, Presence presence) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.presence = presence;
  }

  /// An edit from the script.
  @PostMapping(
      value = "/keputusan/tinjauan/{id}/ubah",
      produces = MediaType.APPLICATION_JSON_VALUE,
      headers = "X-Bagian")
  ResponseEntity<EditAnswer> edit(
      @PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
    var request = new EditForm(form).request(id);
    if (request.isEmpty()) {
      return ResponseEntity.badRequest().build();
    }
    return switch (reviews.edit(request.get())) {
      case EditOutcome.Saved(var review) ->
          ResponseEntity.ok(answer("saved", review, first(form, "item"), ""));
      case EditOutcome.Conflict conflict ->
          ResponseEntity.status(HttpStatus.CONFLICT).body(conflict(conflict));
      case EditOutcome.Refused(var review, var why) ->
          ResponseEntity.unprocessableContent()
              .body(answer("refused", review, why.item(), refusal(why.reason().name())));
      case EditOutcome.Closed(var review) ->
          ResponseEntity.status(HttpStatus.GONE)
              .body(answer("closed", review, "", visit.w("intake.edit.closed")));
    };
  }

  private EditAnswer answer(String state, Review review, String item, String message) {
    return new EditAnswer(
        state, review.revision(), message, item, "", null, null, false, values(review, item));
  }

  private EditAnswer conflict(EditOutcome.Conflict conflict) {
    return new EditAnswer(
        "conflict",
        conflict.review().revision(),
        visit.w(
            conflict.gone() ? "intake.conflict.gone" : "intake.conflict.by",
            conflict.by().name(),
            visit.format().time(conflict.by().at())),
        conflict.item(),
        conflict.field(),
        conflict.theirs(),
        conflict.mine(),
        conflict.gone(),
        values(conflict.review(), conflict.item()));
  }

  private static Map<String, String> values(Review review, String item) {
    var values = new LinkedHashMap<String, String>();
    review.draft().findCells(item).ifPresent(cells -> put(values, cells));
    return values;
  }

  private static void put(Map<String, String> values, Cells cells) {
    for (var key : FieldKeys.ROW) {
      values.put(key, "");
    }
    cells.byKey().forEach((key, cell) -> values.put(key, cell.value() == null ? "" : cell.value()));
  }

  private String refusal(String reason) {
    return visit.w("intake.refused." + reason);
  }

  /// An edit from a plain form.
  @PostMapping("/keputusan/tinjauan/{id}/ubah")
  View editByForm(@PathVariable long id, @RequestParam MultiValueMap<String, String> form) {
    var request = new EditForm(form).request(id);
    var back = ReviewAddress.of(id, first(form, "item"));
    if (request.isEmpty()) {
      return pages.redirect(back, Notice.bad(visit.w("intake.edit.unknown")));
    }
    return switch (reviews.edit(request.get())) {
      case EditOutcome.Saved(var review) -> pages.redirect(back, saved(id, review));
      case EditOutcome.Conflict conflict -> conflictPage(id, form, conflict);
      case EditOutcome.Refused(_, var why) ->
          pages.redirect(back, Notice.bad(refusal(why.reason().name())));
      case EditOutcome.Closed _ ->
          pages.redirect(ReviewAddress.of(id), Notice.bad(visit.w("intake.edit.closed")));
    };
  }

  private Notice saved(long id, Review review) {
    var notice = Notice.good(visit.w("intake.edit.saved"));
    return review.canUndo() ? notice.undoneAt(ReviewAddress.of(id) + "/urung") : notice;
  }

  /// Takes the viewer's last edit back; where notices and buttons without a script lead.
  @PostMapping("/keputusan/tinjauan/{id}/urung")
  View undo(@PathVariable long id) {
    return editByForm(id, MultiValueMap.fromSingleValue(Map.of("jenis", "urung")));
  }

  private View conflictPage(
      long id, MultiValueMap<String, String> form, EditOutcome.Conflict conflict) {
    var resend = new LinkedHashMap<String, List<String>>(form);
    resend.keySet().removeAll(List.of("dilihat", "kunci", "_csrf"));
    var review = conflict.review();
    return pages.titled(
        409,
        "intake/conflict",
        visit.w("intake.conflict.title"),
        new ConflictView(
            ReviewAddress.of(id, conflict.item()),
            ReviewAddress.of(id) + "/ubah",
            review.revision(),
            new FieldWords(visit.words()).label(conflict.field()),
            new HistoryWords(visit.words(), review.base(), review.draft()).name(conflict.item()),
            blank(conflict.theirs()),
            blank(conflict.mine()),
            conflict.gone(),
            conflict.by().name(),
            visit.format().time(conflict.by().at()),
            resend));
  }

  /// What others did since a revision, and who is there; asked by the page every few seconds.
  @GetMapping(value = "/keputusan/tinjauan/{id}/kabar", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<NewsAnswer> news(@PathVariable long id, @RequestParam int sejak) {
    var changed = reviews.changedSince(id, sejak);
    var people = presence.others(id);
    if (changed.isEmpty()) {
      return ResponseEntity.ok(new NewsAnswer(sejak, List.of(), people, true));
    }
    var review = changed.get();
    var words = new HistoryWords(visit.words(), review.base(), review.draft());
    var viewer = CurrentViewer.get().accountId();
    var news =
        reviews.history(id).stream()
            .filter(entry -> entry.by().revision() > sejak)
            .filter(entry -> viewer.isEmpty() || !entry.by().isBy(viewer.getAsLong()))
            .map(entry -> sentence(entry, words))
            .toList();
    return ResponseEntity.ok(
        new NewsAnswer(review.revision(), news, people, review.closing() == null));
  }

  private static String sentence(LogEntry entry, HistoryWords words) {
    return entry.by().name() + " " + words.of(entry);
  }

  private static String first(MultiValueMap<String, String> form, String name) {
    return blank(form.getFirst(name));
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
