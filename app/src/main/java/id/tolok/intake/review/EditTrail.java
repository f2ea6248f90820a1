package id.tolok.intake.review;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.intake.store.ReviewRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the edits of reviews to the trail, one entry each.
@Component
final class EditTrail {

  private final AuditTrail trail;
  private final JsonMapper json;

  EditTrail(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  void edited(ReviewRow review, EditLog before, LogEntry entry) {
    var action =
        switch (entry.step()) {
          case LogEntry.Step.Made _ -> "intake.review-edited";
          case LogEntry.Step.Undone _ -> "intake.edit-undone";
          case LogEntry.Step.Redone _ -> "intake.edit-redone";
        };
    var change = Change.of(action, subject(review.id()), review.agencyId());
    trail.record(
        switch (entry.step()) {
          case LogEntry.Step.Made(Edit.SetField set) ->
              change
                  .from(field(set, value(before.draft(), set), entry))
                  .to(field(set, set.value(), entry));
          case LogEntry.Step.Made(var edit) -> change.to(edit(edit, entry));
          case LogEntry.Step.Undone(int revision) -> change.to(revision(revision));
          case LogEntry.Step.Redone(int revision) -> change.to(revision(revision));
        });
  }

  private static @Nullable String value(Draft draft, Edit.SetField set) {
    return draft.findCells(set.item()).map(cells -> cells.value(set.field())).orElse(null);
  }

  private String field(Edit.SetField set, @Nullable String value, LogEntry entry) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    parts.put("revision", entry.by().revision());
    parts.put("item", set.item());
    parts.put("field", set.field());
    parts.put("value", "nip".equals(set.field()) ? masked(value) : value);
    return json.writeValueAsString(parts);
  }

  private static @Nullable String masked(@Nullable String nip) {
    return nip == null
        ? null
        : "*".repeat(Math.max(0, nip.length() - 4)) + nip.substring(Math.max(0, nip.length() - 4));
  }

  private String edit(Edit edit, LogEntry entry) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("revision", entry.by().revision());
    parts.put("edit", edit.getClass().getSimpleName());
    parts.put("parts", edit);
    return json.writeValueAsString(parts);
  }

  private String revision(int revision) {
    return json.writeValueAsString(Map.of("revision", revision));
  }

  static String subject(long reviewId) {
    return "intake.review/" + reviewId;
  }
}
