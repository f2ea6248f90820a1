package id.tolok.intake.web.api;

import io.swagger.v3.oas.annotations.media.Schema;

/// An acceptance as programs see it.
@Schema(name = "Acceptance")
record AcceptanceAnswer(long acceptanceId, long reviewId, long readingId) {}
