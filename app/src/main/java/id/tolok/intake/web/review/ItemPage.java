package id.tolok.intake.web.review;

import id.tolok.intake.EditOutcome;
import id.tolok.intake.EditRequest;
import id.tolok.intake.Review;
import id.tolok.intake.ReviewState;
import id.tolok.intake.Reviews;
import id.tolok.intake.draft.DraftPosition;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.web.original.OriginalView;
import id.tolok.intake.web.original.PlaceKey;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The fields of one decree, position or row: a part of the review screen, or a form of its own
/// where there is no script.
@Controller
public final class ItemPage {

  /// The fields of an item and what else can be done with it.
  ///
  /// @param kind `row`, `position` or `decree`
  /// @param address of the review
  /// @param problems what was not kept, after a form came back; empty otherwise
  /// @param positions where a row may be moved, or which rows may be merged
  public record ItemPageView(
      String kind,
      String address,
      boolean editable,
      ItemView item,
      List<String> problems,
      List<Option> positions,
      List<Option> rows,
      @Nullable OriginalView original) {}

  private final Pages pages;
  private final Visit visit;
  private final Reviews reviews;
  private final Gate gate;
  private final OriginalPage originals;
  private final Clock clock;

  ItemPage(
      Pages pages, Visit visit, Reviews reviews, Gate gate, OriginalPage originals, Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.reviews = reviews;
    this.gate = gate;
    this.originals = originals;
    this.clock = clock;
  }

  @GetMapping("/keputusan/tinjauan/{id}/isi/{item}")
  View item(
      @PathVariable long id,
      @PathVariable String item,
      @RequestHeader(name = "X-Bagian", required = false) @Nullable String part) {
    var review = reviews.review(id);
    return part == null
        ? page(200, review, item, List.of(), Map.of())
        : pages.part("intake/part/item", view(review, item, List.of(), null, Map.of()));
  }

  /// @param typed what was not kept, by field
  private View page(
      int status, Review review, String item, List<String> problems, Map<String, String> typed) {
    var place =
        review
            .draft()
            .findCells(item)
            .flatMap(cells ->
                cells.byKey().values().stream()
                    .map(cell -> cell.where())
                    .filter(Objects::nonNull)
                    .findFirst())
            .map(PlaceKey::of)
            .orElse(null);
    var view = view(review, item, problems, originals.window(review, 1, place), typed);
    var name = new HistoryWords(visit.words(), review.base(), review.draft()).name(item);
    return pages.titled(status, "intake/item", name, view);
  }

  private ItemPageView view(
      Review review,
      String item,
      List<String> problems,
      @Nullable OriginalView original,
      Map<String, String> typed) {
    var fields =
        new ItemViews(visit.words(), visit.format(), review, LocalDate.now(clock).getYear())
            .find(item)
            .orElseThrow(() -> new NotFound("item of review " + review.id(), item));
    var draft = review.draft();
    var kind =
        draft.findRow(item).isPresent()
            ? "row"
            : draft.findPosition(item).isPresent() ? "position" : "decree";
    return new ItemPageView(
        kind,
        ReviewAddress.of(review.id()),
        review.state() == ReviewState.OPEN && gate.allows(Action.INTAKE_REVIEW, review.agencyId()),
        fields.showing(typed),
        problems,
        kind.equals("row") ? positions(review, item) : List.of(),
        kind.equals("row") ? neighbours(review, item) : List.of(),
        original);
  }

  private static List<Option> positions(Review review, String row) {
    var here = review.draft().findPositionOf(row).map(DraftPosition::id).orElse("");
    return review.draft().positions().stream()
        .map(position -> new Option(position.id(), position.name(), position.id().equals(here)))
        .toList();
  }

  /// The other rows of the same position, which a row may be merged with.
  private static List<Option> neighbours(Review review, String row) {
    return review
        .draft()
        .findPositionOf(row)
        .map(position ->
            position.rows().stream()
                .filter(other -> !other.id().equals(row))
                .map(other -> new Option(other.id(), other.name(), false))
                .toList())
        .orElse(List.of());
  }

  /// Keeps every field of a form that differs from what the person saw.
  @PostMapping("/keputusan/tinjauan/{id}/isi/{item}")
  View save(
      @PathVariable long id,
      @PathVariable String item,
      @RequestParam MultiValueMap<String, String> form) {
    var review = reviews.review(id);
    var seen = seen(form);
    var problems = new ArrayList<String>();
    var typed = new LinkedHashMap<String, String>();
    int saved = 0;
    for (var change : changes(review, item, form)) {
      var outcome =
          reviews.edit(
              new EditRequest(id, UUID.randomUUID(), seen, new EditRequest.Wish.Make(change)));
      if (!(outcome instanceof EditOutcome.Saved)) {
        typed.put(change.field(), blank(change.value()));
      }
      switch (outcome) {
        case EditOutcome.Saved _ -> saved++;
        case EditOutcome.Refused(_, var why) ->
            problems.add(label(change) + ": " + visit.w("intake.refused." + why.reason().name()));
        case EditOutcome.Conflict conflict ->
            problems.add(label(change) + ": " + conflict(conflict));
        case EditOutcome.Closed _ -> problems.add(visit.w("intake.edit.closed"));
      }
    }
    if (!problems.isEmpty()) {
      return page(422, reviews.review(id), item, problems, typed);
    }
    return pages.redirect(
        ReviewAddress.of(id, item),
        saved == 0
            ? new Notice(Tone.PLAIN, visit.w("intake.edit.nothing"), null)
            : Notice.good(visit.w("intake.edit.saved-fields", Integer.toString(saved))));
  }

  private String label(Edit.SetField change) {
    return new FieldWords(visit.words()).label(change.field());
  }

  private String conflict(EditOutcome.Conflict conflict) {
    return visit.w(
            "intake.conflict.by", conflict.by().name(), visit.format().time(conflict.by().at()))
        + " "
        + visit.w("intake.conflict.values", blank(conflict.theirs()), blank(conflict.mine()));
  }

  private static int seen(MultiValueMap<String, String> form) {
    var seen = form.getFirst("dilihat");
    return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
  }

  /// A field of the form is named `isi.KEY`; `semula.KEY` is what stood there when it was shown.
  private static List<Edit.SetField> changes(
      Review review, String item, MultiValueMap<String, String> form) {
    if (review.draft().findCells(item).isEmpty()) {
      throw new NotFound("item of review " + review.id(), item);
    }
    var changes = new ArrayList<Edit.SetField>();
    form.forEach((name, values) -> {
      if (name.startsWith("isi.")) {
        var key = name.substring("isi.".length());
        var before = blank(form.getFirst("semula." + key));
        var now = blank(values.getFirst());
        if (!lines(before).equals(lines(now))) {
          changes.add(new Edit.SetField(item, key, now));
        }
      }
    });
    return changes;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
