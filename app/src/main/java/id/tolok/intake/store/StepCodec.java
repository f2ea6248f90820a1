package id.tolok.intake.store;

import id.tolok.intake.carry.CarryNote;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.LogEntry.Step;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Edits as they are kept: the kind of edit and its parts. The names of kinds and parts are those
/// of the records and may never change.
final class StepCodec {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// The form of an edit on disk.
  private record KeptEdit(String kind, JsonNode parts) {}

  private StepCodec() {}

  static String step(Step step) {
    return step.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  static String body(Step step) {
    return switch (step) {
      case Step.Made(var edit) ->
          MAPPER.writeValueAsString(
              new KeptEdit(edit.getClass().getSimpleName(), MAPPER.valueToTree(edit)));
      case Step.Undone(int revision) -> Integer.toString(revision);
      case Step.Redone(int revision) -> Integer.toString(revision);
    };
  }

  static Step read(String step, String body) {
    return switch (step) {
      case "MADE" -> new Step.Made(edit(body));
      case "UNDONE" -> new Step.Undone(Integer.parseInt(body));
      case "REDONE" -> new Step.Redone(Integer.parseInt(body));
      default -> throw new IllegalStateException("no step: " + step);
    };
  }

  private static Edit edit(String body) {
    var kept = MAPPER.readValue(body, KeptEdit.class);
    for (Class<?> kind : Edit.class.getPermittedSubclasses()) {
      if (kind.getSimpleName().equals(kept.kind())) {
        return (Edit) MAPPER.treeToValue(kept.parts(), kind);
      }
    }
    throw new IllegalStateException("no kind of edit: " + kept.kind());
  }

  static String notes(List<CarryNote> notes) {
    return MAPPER.writeValueAsString(notes);
  }

  static List<CarryNote> notes(String kept) {
    return MAPPER.readValue(kept, new TypeReference<>() {});
  }
}
