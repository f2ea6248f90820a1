package id.tolok.intake.review;

import id.tolok.intake.EditOutcome;
import id.tolok.intake.EditRequest;
import id.tolok.intake.EditRequest.Wish;
import id.tolok.intake.ReviewState;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.edit.Applied;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.intake.draft.edit.LogEntry.Step;
import id.tolok.intake.draft.edit.RefusedEdit;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps edits. The review is held while an edit is judged and written, so that edits of one review
/// come one after another and each is judged against everything before it.
@Component
final class Editing {

  /// What is to be done, or why not.
  private sealed interface Decided {
    record Do(Step step) implements Decided {}

    record Not(EditOutcome outcome) implements Decided {}
  }

  private final ReviewStore reviews;
  private final ReviewViews views;
  private final EditTrail trail;
  private final Gate gate;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Editing(
      ReviewStore reviews,
      ReviewViews views,
      EditTrail trail,
      Gate gate,
      TransactionTemplate transactions,
      Clock clock) {
    this.reviews = reviews;
    this.views = views;
    this.trail = trail;
    this.gate = gate;
    this.transactions = transactions;
    this.clock = clock;
  }

  EditOutcome edit(EditRequest request) {
    return Objects.requireNonNull(transactions.execute(_ -> edited(request)));
  }

  private EditOutcome edited(EditRequest request) {
    var row =
        reviews
            .lock(request.reviewId())
            .orElseThrow(() -> new NotFound("review", request.reviewId()));
    gate.require(Action.INTAKE_REVIEW, row.agencyId());
    var log = views.log(row);
    if (reviews.findRevision(row.id(), request.editId()).isPresent()) {
      return new EditOutcome.Saved(views.view(row, log));
    }
    if (row.state() != ReviewState.OPEN) {
      return new EditOutcome.Closed(views.view(row, log));
    }
    return switch (decide(row, log, request)) {
      case Decided.Not(var outcome) -> outcome;
      case Decided.Do(var step) -> keep(row, log, request, step);
    };
  }

  private Decided decide(ReviewRow row, EditLog log, EditRequest request) {
    var account = Person.current().accountId();
    return switch (request.wish()) {
      case Wish.Make(var edit) -> make(row, log, edit, request.seen());
      case Wish.Take(var finding, int choice) ->
          suggested(row, log, finding, choice)
              .map(edit -> make(row, log, edit, request.seen()))
              .orElseGet(() -> refuse(row, log, RefusedEdit.FINDING_GONE, finding));
      case Wish.Undo() -> takeBack(row, log, log.undoable(account));
      case Wish.Redo() -> {
        var revision = log.redoable(account);
        yield revision.isEmpty()
            ? refuse(row, log, RefusedEdit.NOTHING_TO_UNDO, "")
            : new Decided.Do(new Step.Redone(revision.getAsInt()));
      }
    };
  }

  private Decided make(ReviewRow row, EditLog log, Edit edit, int seen) {
    var conflict = log.findConflict(edit, Person.current().accountId(), seen);
    if (conflict.isPresent() && !isAsWished(log, edit)) {
      return new Decided.Not(conflict(row, log, edit, conflict.get()));
    }
    return new Decided.Do(new Step.Made(edit));
  }

  /// Two people who write the same do not disagree.
  private boolean isAsWished(EditLog log, Edit edit) {
    return log.append(entry(log, new Step.Made(edit))) instanceof EditLog.Outcome.Unchanged;
  }

  private Decided takeBack(ReviewRow row, EditLog log, OptionalInt revision) {
    if (revision.isEmpty()) {
      return refuse(row, log, RefusedEdit.NOTHING_TO_UNDO, "");
    }
    var conflict = log.findConflict(revision.getAsInt(), Person.current().accountId());
    if (conflict.isPresent()) {
      var edit = log.findEdit(revision.getAsInt()).orElseThrow();
      return new Decided.Not(conflict(row, log, edit, conflict.get()));
    }
    return new Decided.Do(new Step.Undone(revision.getAsInt()));
  }

  private Optional<Edit> suggested(ReviewRow row, EditLog log, String finding, int choice) {
    return views.findings(row, log.draft()).stream()
        .filter(found -> found.key().equals(finding))
        .filter(found -> choice >= 0 && choice < found.suggestions().size())
        .findFirst()
        .map(
            found -> new Edit.AcceptSuggestion(finding, found.suggestions().get(choice).changes()));
  }

  private EditOutcome keep(ReviewRow row, EditLog log, EditRequest request, Step step) {
    var entry = entry(log, step);
    return switch (log.append(entry)) {
      case EditLog.Outcome.Unchanged() -> new EditOutcome.Saved(views.view(row, log));
      case EditLog.Outcome.Refused(var why) -> new EditOutcome.Refused(views.view(row, log), why);
      case EditLog.Outcome.Added(var longer) -> {
        reviews.append(row, request.editId(), entry);
        trail.edited(row, log, entry);
        yield new EditOutcome.Saved(views.view(row, longer));
      }
    };
  }

  private LogEntry entry(EditLog log, Step step) {
    var person = Person.current();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new LogEntry(
        new Stamp(log.revision() + 1, person.accountId(), person.name(), now), step);
  }

  private Decided refuse(ReviewRow row, EditLog log, RefusedEdit reason, String item) {
    return new Decided.Not(
        new EditOutcome.Refused(views.view(row, log), new Applied.Refused(reason, item, "")));
  }

  private EditOutcome conflict(ReviewRow row, EditLog log, Edit edit, LogEntry theirs) {
    var place = Place.of(edit);
    var cells = log.draft().findCells(place.item());
    return new EditOutcome.Conflict(
        views.view(row, log),
        place.item(),
        place.field(),
        cells.map(found -> found.value(place.field())).orElse(null),
        place.value(),
        cells.isEmpty(),
        theirs.by());
  }
}
