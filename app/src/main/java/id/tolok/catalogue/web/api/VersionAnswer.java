package id.tolok.catalogue.web.api;

import id.tolok.catalogue.CatalogueVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A version of an agency's catalogue, without what it holds.
@Schema(
    name = "CatalogueVersion",
    description = "A version of an agency's catalogue; never changed.")
record VersionAnswer(
    @Schema(description = "Key of the version.", example = "17") long id,
    @Schema(example = "4") long agencyId,
    @Schema(description = "Counts the versions of the agency, from 1.", example = "2") int number,
    @Schema(description = "First day it holds.", example = "2026-01-02") LocalDate validFrom,
    @Schema(description = "First day of the version after it; absent while none follows.")
        @Nullable LocalDate validUntil,
    @Schema(description = "IKU, IKI, PK, ACTION_PLAN or OTHER.", example = "IKU") String decreeKind,
    @Schema(example = "050/12/CTH/2026") @Nullable String decreeNumber,
    @Schema(description = "ISO; shortened where the decree leaves the day blank.")
        @Nullable String decreeDate,
    @Nullable String decreeTitle,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Schema(example = "48") int indicatorCount,
    Instant acceptedAt,
    @Schema(description = "Who accepted it, as they were called then.") String acceptedBy,
    @Nullable String reason,
    @Schema(description = "Hash of the original file.") String originalSha256,
    @Schema(
            description = "Address of the catalogue itself.",
            example = "/api/v1/catalogue-versions/17")
        String catalogue) {

  static VersionAnswer of(CatalogueVersion version) {
    var decree = version.decree();
    var acceptance = version.acceptance();
    return new VersionAnswer(
        version.id(),
        version.agencyId(),
        version.number(),
        version.validFrom(),
        version.validUntil(),
        decree.kind(),
        decree.number(),
        decree.date(),
        decree.title(),
        decree.periodStart(),
        decree.periodEnd(),
        version.indicatorCount(),
        acceptance.at(),
        acceptance.name(),
        acceptance.reason(),
        acceptance.sha256(),
        "/api/v1/catalogue-versions/" + version.id());
  }
}
