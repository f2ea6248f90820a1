package id.tolok.intake.web.review;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.shell.wording.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was done in a review, in one sentence each.
public final class HistoryWords {

  private static final int QUOTE = 80;

  private final Words words;
  private final FieldWords fields;
  private final Draft base;
  private final Draft draft;

  /// @param base what the review began with
  /// @param draft as it stands
  public HistoryWords(Words words, Draft base, Draft draft) {
    this.words = words;
    this.fields = new FieldWords(words);
    this.base = base;
    this.draft = draft;
  }

  /// `menulis Satuan pada “Persentase ...”: “%”`.
  public String of(LogEntry entry) {
    return switch (entry.step()) {
      case LogEntry.Step.Made(var edit) -> of(edit);
      case LogEntry.Step.Undone(var revision) ->
          words.get("intake.history.undone", Integer.toString(revision));
      case LogEntry.Step.Redone(var revision) ->
          words.get("intake.history.redone", Integer.toString(revision));
    };
  }

  private String of(Edit edit) {
    return switch (edit) {
      case Edit.SetField(var item, var field, var value) -> written(item, field, value);
      case Edit.AddRow(_, _, var indicator) -> words.get("intake.history.added", quoted(indicator));
      case Edit.DeleteRow(var row) -> words.get("intake.history.deleted", name(row));
      case Edit.MergeRows(var into, List<String> others) ->
          words.get("intake.history.merged", name(into), Integer.toString(others.size()));
      case Edit.SplitRow(var row, _, _) -> words.get("intake.history.split", name(row));
      case Edit.MoveRow(var row, var position, _) ->
          words.get("intake.history.moved", name(row), name(position));
      case Edit.AddPosition(var name, _, _) ->
          words.get("intake.history.position-added", quoted(name));
      case Edit.DeletePosition(var position, _) ->
          words.get("intake.history.position-deleted", name(position));
      case Edit.AcceptSuggestion(_, var changes) -> accepted(changes);
      case Edit.DismissFinding(_, var reason) ->
          words.get("intake.history.dismissed", quoted(reason));
      case Edit.RestoreFinding _ -> words.get("intake.history.restored");
      case Edit.CheckRow(var row) -> words.get("intake.history.checked", name(row));
      case Edit.UncheckRow(var row) -> words.get("intake.history.unchecked", name(row));
    };
  }

  private String written(String item, String field, @Nullable String value) {
    return value == null || value.isBlank()
        ? words.get("intake.history.emptied", fields.label(field), name(item))
        : words.get(
            "intake.history.written",
            fields.label(field),
            name(item),
            quoted(fields.value(field, value)));
  }

  private String accepted(List<Edit.SetField> changes) {
    return changes.isEmpty()
        ? words.get("intake.history.restored")
        : words.get(
            "intake.history.accepted",
            written(
                changes.getFirst().item(), changes.getFirst().field(), changes.getFirst().value()));
  }

  /// The name of an item as it stands, or as it was read where it is gone.
  public String name(String item) {
    return quoted(
        name(draft, item) != null
            ? Objects.requireNonNull(name(draft, item))
            : Objects.requireNonNullElse(name(base, item), item));
  }

  private @Nullable String name(Draft in, String item) {
    return in.findRow(item)
        .map(row -> row.name())
        .or(() -> in.findPosition(item).map(position -> position.name()))
        .or(() -> in.findDecree(item).map(decree -> words.get("intake.history.decree")))
        .orElse(null);
  }

  private static String quoted(String text) {
    var line = text.replace('\n', ' ');
    return "“" + (line.length() > QUOTE ? line.substring(0, QUOTE - 1) + "…" : line) + "”";
  }
}
