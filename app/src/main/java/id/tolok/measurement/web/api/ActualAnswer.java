package id.tolok.measurement.web.api;

import id.tolok.measurement.Figure;
import id.tolok.measurement.store.figure.ActualStore.Actual;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A figure as other programs read it.
@Schema(name = "Actual", description = "The figure of one variable in one period.")
record ActualAnswer(
    @Schema(example = "4") long agencyId,
    @Schema(description = "Key of the variable.", example = "118") long variableId,
    @Schema(
            description = "Its name in the words of the decree.",
            example = "jumlah pos kamling aktif")
        String variable,
    @Schema(example = "pos") @Nullable String unit,
    @Schema(description = "2026-03, 2026-Q1, 2026-S1 or 2026.", example = "2026-Q1") String period,
    @Schema(description = "Absent where it was cleared.", example = "42")
        @Nullable BigDecimal amount,
    @Nullable String note,
    @Schema(
            description = "DRAFT, SUBMITTED, VERIFIED, APPROVED, LOCKED, RETURNED.",
            example = "DRAFT")
        String state,
    @Schema(description = "Raised by everything that happens to it.", example = "3") int version,
    @Schema(description = "Who gave the amount.") String enteredBy,
    Instant enteredAt,
    @Schema(description = "As last approved; differs while a correction is on its way.")
        @Nullable BigDecimal approvedAmount,
    @Schema(description = "Whether it was given after its year as a past value.")
        boolean backfilled) {

  static ActualAnswer of(Actual actual) {
    return of(actual.figure(), actual.variable(), actual.unit());
  }

  static ActualAnswer of(Figure figure, String variable, @Nullable String unit) {
    return new ActualAnswer(
        figure.key().agencyId(),
        figure.key().variableId(),
        variable,
        unit,
        figure.key().period().code(),
        figure.amount(),
        figure.note(),
        figure.state().name(),
        figure.version(),
        figure.entered().name(),
        figure.entered().at(),
        figure.approvedAmount(),
        figure.backfilled());
  }
}
