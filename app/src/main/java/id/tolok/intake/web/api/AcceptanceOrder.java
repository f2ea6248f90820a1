package id.tolok.intake.web.api;

import id.tolok.intake.Concern;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a program sends to accept a reading.
@Schema(name = "AcceptanceOrder")
record AcceptanceOrder(
    @Schema(description = "Day from which the version holds.") @Nullable LocalDate validFrom,
    @Schema(description = "Why it is accepted, for those who read the history.")
        @Nullable String reason,
    @Schema(description = "Revision of the review you saw; absent: whatever it is now.")
        @Nullable Integer revision,
    @Schema(description = "Concerns you know of and go past.")
        @Nullable Set<Concern.Kind> confirmed) {}
