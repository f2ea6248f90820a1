package id.tolok.measurement.web.api;

import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Change;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a batch, as programs read it.
@Schema(name = "BatchAnswer", description = "What a batch did, or would do.")
record BatchAnswer(
    @Schema(description = "Key of the batch; absent in a dry run and where nothing was new.")
        @Nullable Long batchId,
    @Schema(description = "Whether nothing was written because it was only tried.") boolean dryRun,
    @Schema(description = "Whether the same was kept before; nothing was written now.")
        boolean repeated,
    @Schema(description = "Rows given.", example = "240") int rowCount,
    @Schema(description = "Figures changed, or that would change.", example = "238")
        int writtenCount,
    @Schema(description = "Rows whose figure is so already.", example = "2") int unchangedCount,
    @Schema(description = "Rows something stands against.", example = "0") int faultCount,
    @Schema(description = "What stands against rows, the first 1000.") List<FaultAnswer> faults,
    @Schema(description = "Of a dry run: what would change, the first 1000.")
        @Nullable List<ChangeAnswer> changes) {

  private static final int CHANGES_SHOWN = 1000;

  /// What stands against one row.
  @Schema(name = "RowFault")
  record FaultAnswer(
      @Schema(description = "Place in the body.", example = "rows[3].amount") String at,
      @Schema(description = "Number of the row, from 0.", example = "3") int row,
      @Schema(example = "amount") String field,
      @Schema(description = "For programs to branch on.", example = "WINDOW_CLOSED") String code,
      @Schema(description = "What and what to do.") String message) {

    static FaultAnswer of(Fault fault) {
      return new FaultAnswer(
          fault.place() + "." + fault.column(),
          rowOf(fault.place()),
          fault.column(),
          fault.code(),
          fault.message());
    }

    static int rowOf(String place) {
      return Integer.parseInt(place.substring(place.indexOf('[') + 1, place.length() - 1));
    }
  }

  /// A figure that would change.
  @Schema(name = "RowChange")
  record ChangeAnswer(
      String at,
      long variableId,
      String variable,
      String period,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after) {

    static ChangeAnswer of(Change change) {
      var before = change.before();
      return new ChangeAnswer(
          change.place(),
          change.key().variableId(),
          change.variable(),
          change.key().period().code(),
          before == null ? null : before.amount(),
          change.amount());
    }
  }

  /// A batch as a list shows it.
  @Schema(name = "Batch", description = "A batch that was kept.")
  record Kept(
      @Schema(example = "12") long id,
      long agencyId,
      @Schema(description = "FILE or PROGRAM.") String source,
      String name,
      @Schema(description = "SHA-256 of its rows.") String contentHash,
      int rowCount,
      int writtenCount,
      String enteredBy,
      Instant enteredAt,
      @Schema(description = "Who took it back; absent while it stands.") @Nullable String undoneBy,
      @Nullable Instant undoneAt) {

    static Kept of(Batch batch) {
      var undone = batch.undone();
      return new Kept(
          batch.id(),
          batch.agencyId(),
          batch.source().name(),
          batch.name(),
          batch.contentHash(),
          batch.rowCount(),
          batch.writtenCount(),
          batch.entered().name(),
          batch.entered().at(),
          undone == null ? null : undone.name(),
          undone == null ? null : undone.at());
    }
  }

  static BatchAnswer kept(Batch batch, boolean repeated) {
    return new BatchAnswer(
        batch.id(),
        false,
        repeated,
        batch.rowCount(),
        repeated ? 0 : batch.writtenCount(),
        repeated ? batch.rowCount() : batch.rowCount() - batch.writtenCount(),
        0,
        List.of(),
        null);
  }

  static BatchAnswer nothingNew(int rowCount) {
    return new BatchAnswer(null, false, false, rowCount, 0, rowCount, 0, List.of(), null);
  }

  /// @param plan of the rows that could be read, each with one fault at most
  static BatchAnswer tried(Plan plan, List<FaultAnswer> faults, int rowCount, int faultCount) {
    return new BatchAnswer(
        null,
        true,
        plan.repeats().isPresent() && plan.changes().isEmpty(),
        rowCount,
        plan.changes().size(),
        plan.rowCount() - plan.changes().size() - plan.faultCount(),
        faultCount,
        faults,
        plan.changes().stream().limit(CHANGES_SHOWN).map(ChangeAnswer::of).toList());
  }
}
