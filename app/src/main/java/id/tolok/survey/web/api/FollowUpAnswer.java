package id.tolok.survey.web.api;

import id.tolok.survey.FollowUp;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something done after a round, as other programs read it. No person is named in it.
@Schema(name = "SurveyFollowUp", description = "What is done about an element after a round.")
record FollowUpAnswer(
    @Schema(example = "7") long id,
    @Schema(example = "WAKTU") String element,
    @Schema(description = "Absent for all services.") @Nullable Long serviceId,
    String action,
    @Schema(example = "2026-12-31") String dueOn,
    @Schema(description = "Position that answers for it.") long ownerPositionId,
    String owner,
    @Schema(description = "Absent until it is done.", example = "2026-11-20")
        @Nullable String doneOn) {

  static FollowUpAnswer of(FollowUp followUp) {
    return new FollowUpAnswer(
        followUp.id(),
        followUp.elementCode(),
        followUp.serviceId().isPresent() ? followUp.serviceId().getAsLong() : null,
        followUp.action(),
        followUp.dueOn().toString(),
        followUp.ownerPositionId(),
        followUp.ownerName(),
        followUp.done().map(done -> done.on().toString()).orElse(null));
  }
}
