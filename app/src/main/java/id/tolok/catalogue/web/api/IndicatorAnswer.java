package id.tolok.catalogue.web.api;

import id.tolok.catalogue.search.IndicatorRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator as lists answer it.
@Schema(name = "IndicatorSummary", description = "An indicator of a version, in short.")
record IndicatorAnswer(
    @Schema(description = "Key of the indicator, the same in every version.", example = "204")
        long id,
    @Schema(example = "17") long versionId,
    @Schema(example = "4") long agencyId,
    @Schema(example = "Kecamatan Contoh") String agency,
    @Schema(example = "Kepala Seksi Pemerintahan") String position,
    @Schema(description = "IKU, IKI, PK, ACTION_PLAN or OTHER.", example = "IKI") String kind,
    @Nullable String objective,
    @Schema(example = "Persentase pos kamling yang aktif") String indicator,
    @Schema(description = "As in the catalogue format.", example = "ratio") String formulaKind,
    @Schema(example = "[pos kamling aktif] / [pos kamling] * 100") @Nullable String expression,
    @Schema(example = "%") @Nullable String unit,
    @Schema(description = "higher or lower is better.", example = "higher") String polarity,
    @Schema(description = "By year, as text with a decimal point.") Map<String, String> targets,
    @Schema(description = "Codes of the remarks on it.") List<String> findings,
    @Schema(
            description =
                "Gravity of the worst remark: info, warning or error; absent without any.")
        @Nullable String severity) {

  static IndicatorAnswer of(IndicatorRow row) {
    var worst = row.worst();
    return new IndicatorAnswer(
        row.lineageId(),
        row.version().id(),
        row.agencyId(),
        row.agencyName(),
        row.positionName(),
        row.kind().name(),
        row.objective(),
        row.name(),
        row.formulaKind().code(),
        row.expression(),
        row.unit(),
        row.polarity(),
        row.targets(),
        row.codes(),
        worst == null ? null : worst.name().toLowerCase(Locale.ROOT));
  }
}
