package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The history of a review: what was read, and every edit since. The draft is nothing but the fold
/// of both, leaving out what was undone.
public final class EditLog {

  private final Draft base;
  private final List<LogEntry> entries;
  private final Draft draft;

  private EditLog(Draft base, List<LogEntry> entries, Draft draft) {
    this.base = base;
    this.entries = List.copyOf(entries);
    this.draft = draft;
  }

  /// @param entries in the order they were made
  public static EditLog of(Draft base, List<LogEntry> entries) {
    return new EditLog(base, entries, fold(base, entries));
  }

  /// The log with entries that were added meanwhile, which is what {@link #of} gives of all.
  public EditLog extended(List<LogEntry> more) {
    var log = this;
    for (var entry : more) {
      if (!(log.append(entry) instanceof Outcome.Added(var longer))) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return of(base, all);
      }
      log = longer;
    }
    return log;
  }

  /// The draft as it stands.
  public Draft draft() {
    return draft;
  }

  public Draft base() {
    return base;
  }

  public List<LogEntry> entries() {
    return entries;
  }

  /// Number of the last entry; 0 where nothing was done yet.
  public int revision() {
    return entries.isEmpty() ? 0 : entries.getLast().by().revision();
  }

  /// The log with one more entry, or why it cannot be added.
  public Outcome append(LogEntry entry) {
    return switch (entry.step()) {
      case LogEntry.Step.Made(var edit) ->
          switch (new DraftEditor(draft, entry.by()).apply(edit)) {
            case Applied.Refused refused -> new Outcome.Refused(refused);
            case Applied.Changed(var changed) ->
                changed == draft
                    ? new Outcome.Unchanged()
                    : new Outcome.Added(with(entry, changed));
          };
      case LogEntry.Step.Undone _, LogEntry.Step.Redone _ -> refolded(entry);
    };
  }

  /// What came of adding an entry.
  public sealed interface Outcome {
    record Added(EditLog log) implements Outcome {}

    /// The draft is as the edit would make it, so there is nothing to keep.
    record Unchanged() implements Outcome {}

    record Refused(Applied.Refused why) implements Outcome {}
  }

  private EditLog with(LogEntry entry, Draft changed) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    return new EditLog(base, longer, changed);
  }

  /// Undoing may not take the ground from under a later edit.
  private Outcome refolded(LogEntry entry) {
    var longer = new ArrayList<>(entries);
    longer.add(entry);
    var standing = standing(longer);
    var reached = base;
    for (var one : standing) {
      switch (new DraftEditor(reached, one.by()).apply(one.edit())) {
        case Applied.Changed(var changed) -> reached = changed;
        case Applied.Refused(_, var item, var field) -> {
          return new Outcome.Refused(
              new Applied.Refused(RefusedEdit.LATER_EDITS_REST_ON_IT, item, field));
        }
      }
    }
    return new Outcome.Added(new EditLog(base, longer, reached));
  }

  /// The last edit of a person that stands and was not undone; empty where there is none.
  public OptionalInt undoable(@Nullable Long account) {
    return standing(entries).stream()
        .filter(one -> one.by().isBy(account))
        .mapToInt(one -> one.by().revision())
        .reduce((_, later) -> later);
  }

  /// What a person undid last, as long as they have edited nothing since.
  public OptionalInt redoable(@Nullable Long account) {
    var undone = new ArrayList<Integer>();
    for (var entry : entries) {
      if (entry.by().isBy(account)) {
        switch (entry.step()) {
          case LogEntry.Step.Made _ -> undone.clear();
          case LogEntry.Step.Undone(var revision) -> undone.add(revision);
          case LogEntry.Step.Redone(var revision) -> undone.remove(Integer.valueOf(revision));
        }
      }
    }
    return undone.isEmpty() ? OptionalInt.empty() : OptionalInt.of(undone.getLast());
  }

  /// The edit under a number.
  public Optional<Edit> findEdit(int revision) {
    return entries.stream()
        .filter(entry -> entry.by().revision() == revision)
        .findFirst()
        .flatMap(entry ->
            entry.step() instanceof LogEntry.Step.Made(var edit)
                ? Optional.of(edit)
                : Optional.empty());
  }

  /// The last entry of somebody else, after the revision a person saw, that touches what their edit
  /// touches; empty where the edit may simply be made.
  public Optional<LogEntry> findConflict(Edit edit, @Nullable Long account, int seen) {
    var mine = Footprint.of(edit, draft);
    return meeting(mine, account, seen);
  }

  /// The same for taking an edit back: what another person did later to the same place.
  public Optional<LogEntry> findConflict(int undoing, @Nullable Long account) {
    return findEdit(undoing).flatMap(edit -> meeting(Footprint.of(edit, draft), account, undoing));
  }

  private Optional<LogEntry> meeting(Footprint mine, @Nullable Long account, int after) {
    LogEntry last = null;
    for (var entry : entries) {
      if (entry.by().revision() > after && !entry.by().isBy(account)) {
        var theirs =
            switch (entry.step()) {
              case LogEntry.Step.Made(var edit) -> Footprint.of(edit, standingBefore(entry));
              case LogEntry.Step.Undone(var revision) -> footprintOf(revision);
              case LogEntry.Step.Redone(var revision) -> footprintOf(revision);
            };
        if (theirs.meets(mine)) {
          last = entry;
        }
      }
    }
    return Optional.ofNullable(last);
  }

  private Footprint footprintOf(int revision) {
    return findEdit(revision).map(edit -> Footprint.of(edit, base)).orElse(new Footprint(Set.of()));
  }

  /// The draft as it stood before an entry, where the entry's footprint depends on it.
  private Draft standingBefore(LogEntry entry) {
    return entry.step() instanceof LogEntry.Step.Made(Edit.DeletePosition _)
        ? fold(base, entries.stream().takeWhile(earlier -> earlier != entry).toList())
        : base;
  }

  /// The edits that stand, in order.
  public List<Standing> standing() {
    return standing(entries);
  }

  /// An edit that was made and not undone.
  public record Standing(Edit edit, Stamp by) {}

  private static List<Standing> standing(List<LogEntry> entries) {
    Set<Integer> undone = new HashSet<>();
    for (var entry : entries) {
      switch (entry.step()) {
        case LogEntry.Step.Made _ -> {}
        case LogEntry.Step.Undone(var revision) -> undone.add(revision);
        case LogEntry.Step.Redone(var revision) -> undone.remove(Integer.valueOf(revision));
      }
    }
    var standing = new ArrayList<Standing>();
    for (var entry : entries) {
      if (entry.step() instanceof LogEntry.Step.Made(var edit)
          && !undone.contains(entry.by().revision())) {
        standing.add(new Standing(edit, entry.by()));
      }
    }
    return standing;
  }

  /// What was once added applies again, unless the program was changed meanwhile; an edit that does
  /// not is left out rather than keeping the review from opening.
  private static Draft fold(Draft base, List<LogEntry> entries) {
    var reached = base;
    for (var one : standing(entries)) {
      reached =
          switch (new DraftEditor(reached, one.by()).apply(one.edit())) {
            case Applied.Changed(var changed) -> changed;
            case Applied.Refused _ -> reached;
          };
    }
    return reached;
  }
}
