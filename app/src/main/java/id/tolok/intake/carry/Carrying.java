package id.tolok.intake.carry;

import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.edit.Applied;
import id.tolok.intake.draft.edit.DraftEditor;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Makes the corrections of one review again on another reading of the same file. Every correction
/// is either made again, or said to the person; none is dropped in silence.
public final class Carrying {

  /// What came of it.
  ///
  /// @param log the new reading with the corrections made again, in their authors' names
  /// @param notes what could not be carried over, and what the newer reader reads differently
  public record Carried(EditLog log, List<CarryNote> notes) {
    public Carried {
      notes = List.copyOf(notes);
    }
  }

  private final Draft earlier;
  private final Draft later;
  private final Counterparts counterparts;
  private final List<CarryNote> notes = new ArrayList<>();
  private final Set<String> corrected = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private EditLog log;
  private Draft replayed;

  private Carrying(Draft earlier, Draft later) {
    this.earlier = earlier;
    this.later = later;
    this.counterparts = Counterparts.of(earlier, later);
    this.log = EditLog.of(later, List.of());
    this.replayed = earlier;
  }

  /// @param review the earlier reading with its edits
  /// @param later the newer reading
  public static Carried over(EditLog review, Draft later) {
    var carrying = new Carrying(review.base(), later);
    review.standing().forEach(carrying::carry);
    carrying.differences();
    return new Carried(carrying.log, carrying.notes);
  }

  private void carry(EditLog.Standing edit) {
    int revision = log.revision() + 1;
    var by = edit.by();
    var stamp = new Stamp(revision, by.accountId(), by.name(), by.at());
    var translated = new Translation(counterparts).of(edit.edit());
    var outcome =
        translated.map(again -> log.append(new LogEntry(stamp, new LogEntry.Step.Made(again))));
    if (outcome.isPresent() && !(outcome.get() instanceof EditLog.Outcome.Refused)) {
      if (outcome.get() instanceof EditLog.Outcome.Added(var longer)) {
        log = longer;
        counterparts.add("r~" + by.revision(), "r~" + revision);
        counterparts.add("p~" + by.revision(), "p~" + revision);
      }
      remember(edit.edit());
    } else {
      notes.add(
          new CarryNote(
              CarryNote.Kind.NOT_CARRIED,
              "",
              "",
              FieldWords.of(edit.edit(), replayed),
              by.name(),
              null));
    }
    if (new DraftEditor(replayed, by).apply(edit.edit()) instanceof Applied.Changed(var changed)) {
      replayed = changed;
    }
  }

  /// What a person has decided is not asked again.
  private void remember(Edit edit) {
    switch (edit) {
      case Edit.SetField set -> corrected.add(set.item() + "." + set.field());
      case Edit.AcceptSuggestion accept ->
          accept.changes().forEach(set -> corrected.add(set.item() + "." + set.field()));
      case Edit.DeleteRow(var row) -> taken.add(row);
      case Edit.MergeRows merge -> {
        taken.add(merge.into());
        taken.addAll(merge.others());
      }
      case Edit.SplitRow split -> taken.add(split.row());
      case Edit.DeletePosition(var position, _) ->
          replayed
              .findPosition(position)
              .ifPresent(found -> found.rows().forEach(row -> taken.add(row.id())));
      case Edit.AddRow _,
          Edit.MoveRow _,
          Edit.AddPosition _,
          Edit.DismissFinding _,
          Edit.RestoreFinding _,
          Edit.CheckRow _,
          Edit.UncheckRow _ -> {}
    }
  }

  private void differences() {
    for (var decree : earlier.decrees()) {
      counterparts
          .find(decree.id())
          .flatMap(later::findDecree)
          .ifPresent(other -> compare(decree.id(), decree.cells(), other.id(), other.cells()));
    }
    for (var row : earlier.rows()) {
      var other = counterparts.find(row.id()).flatMap(later::findRow);
      if (other.isPresent()) {
        if (!taken.contains(row.id())) {
          compare(row.id(), row.cells(), other.get().id(), other.get().cells());
        }
      } else if (!taken.contains(row.id())) {
        note(CarryNote.Kind.LOST_ROW, "", "", row.name());
      }
    }
    for (var row : later.rows()) {
      if (!counterparts.isCounterpart(row.id())) {
        note(CarryNote.Kind.NEW_ROW, row.id(), "indicator", row.name());
      }
    }
  }

  private void compare(String item, Cells cells, String otherItem, Cells others) {
    var keys = new TreeSet<>(cells.byKey().keySet());
    keys.addAll(others.byKey().keySet());
    keys.remove("numberRaw");
    if (Objects.equals(cells.value("formulaText"), others.value("formulaText"))) {
      // A reader that understands the same words better is no news for each row.
      keys.remove("expression");
    }
    for (var key : keys) {
      var was = cells.value(key);
      var is = others.value(key);
      if (Objects.equals(was, is)) {
        continue;
      }
      if (corrected.contains(item + "." + key)) {
        if (Objects.equals(is, log.draft().findCells(otherItem).orElseThrow().value(key))) {
          continue;
        }
        notes.add(
            new CarryNote(
                CarryNote.Kind.KEPT,
                otherItem,
                key,
                FieldWords.value(is),
                author(otherItem, key),
                is));
      } else {
        notes.add(
            new CarryNote(
                CarryNote.Kind.READ_DIFFERENTLY, otherItem, key, FieldWords.value(was), "", was));
      }
    }
  }

  private String author(String item, String key) {
    return log.draft()
        .findCells(item)
        .map(cells -> cells.cell(key).changed())
        .map(Stamp::name)
        .orElse("");
  }

  private void note(CarryNote.Kind kind, String item, String field, String words) {
    notes.add(new CarryNote(kind, item, field, words, "", null));
  }
}
