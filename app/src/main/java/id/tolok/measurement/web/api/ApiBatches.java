package id.tolok.measurement.web.api;

import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Outcome;
import id.tolok.measurement.FigureBatches.Plan;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.FigureBatches.Undo;
import id.tolok.measurement.batch.KeyedBatches;
import id.tolok.measurement.batch.KeyedBatches.Keyed;
import id.tolok.measurement.web.api.BatchAnswer.FaultAnswer;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.api.Problem;
import id.tolok.shell.api.Problems;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Batches of figures from other programs.
@RestController
@RequestMapping("/api/v1/actuals")
@Tag(name = "Actuals")
final class ApiBatches {

  private static final int KEY_MAX = 200;
  private static final int NAME_MAX = 200;
  private static final String EXAMPLE =
      """
      {
        "agencyId": 4,
        "name": "SIMPATEN Maret",
        "rows": [
          {"variableId": 118, "period": "2026-03", "amount": 42},
          {"variable": "jumlah pos kamling", "period": "2026-Q1", "amount": 57, "note": "Rekap desa"},
          {"indicatorId": 204, "period": "2026-Q1", "amount": null}
        ]
      }
      """;

  private final FigureBatches batches;
  private final KeyedBatches keyedBatches;
  private final Gate gate;
  private final Problems problems;
  private final JsonMapper json;

  ApiBatches(
      FigureBatches batches,
      KeyedBatches keyedBatches,
      Gate gate,
      Problems problems,
      JsonMapper json) {
    this.batches = batches;
    this.keyedBatches = keyedBatches;
    this.gate = gate;
    this.problems = problems;
    this.json = json;
  }

  /// Stands for the body in the description of the interface.
  @Schema(name = "BatchGiven", description = "Figures of one agency, 100 000 at most.")
  record BatchGiven(
      @Schema(example = "4") long agencyId,
      @Schema(description = "What people find the batch by.", example = "SIMPATEN Maret")
          @Nullable String name,
      @Schema(description = "Only try; the parameter `dryRun` says the same.")
          @Nullable Boolean dryRun,
      List<RowGiven> rows) {}

  /// Likewise.
  @Schema(
      name = "RowGiven",
      description = "One figure; its variable is named in one of three ways.")
  record RowGiven(
      @Nullable Long variableId,
      @Schema(description = "Its exact name; with a key, of the same.") @Nullable String variable,
      @Schema(description = "An indicator with a single variable.") @Nullable Long indicatorId,
      @Schema(example = "2026-Q1") String period,
      @Schema(description = "A number, or null to clear.", example = "42")
          @Nullable BigDecimal amount,
      @Nullable String note,
      @Schema(description = "Explanation of an unusual amount.") @Nullable String word,
      @Schema(description = "Version seen; absent to write over whatever is there.")
          @Nullable Integer version) {}

  @PostMapping
  @Operation(
      summary = "Give many figures",
      description =
          "All or none, by the rules of single ones; faults name each row. Rows that are so already"
              + " change nothing, so the same batch twice is answered as before. With an"
              + " Idempotency-Key, kept for two days, a request whose answer was lost is answered"
              + " again.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = BatchGiven.class),
                      examples = @ExampleObject(EXAMPLE))))
  @ApiResponse(
      responseCode = "200",
      description = "Kept, durable; or tried, with `dryRun`.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = BatchAnswer.class)))
  @ApiResponse(
      responseCode = "413",
      description = "More than 100 000 rows, or more than 64 MB.",
      content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
  @ApiResponse(
      responseCode = "422",
      description = "Nothing kept: `faults` says why, row by row; or the key was used for another.",
      content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
  Object give(
      HttpServletRequest request,
      @Parameter(description = "Only say what would change.") @RequestParam(defaultValue = "false")
          boolean dryRun,
      @Parameter(description = "A name of your own for this request, 200 characters at most.")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key)
      throws IOException {
    gate.requireAnywhere(Action.RESULT_VIEW);
    if (key != null && (key.isBlank() || key.length() > KEY_MAX)) {
      throw ApiFault.badValue("Idempotency-Key", key, "1–" + KEY_MAX);
    }
    var body = RowParser.read(json, request.getInputStream(), Problems.words(request));
    var order = order(body);
    if (dryRun || body.dryRun()) {
      return tried(body, batches.dryRun(order));
    }
    if (body.faultCount() > 0) {
      return faulty(body, batches.dryRun(order), request);
    }
    return key == null
        ? answer(body, batches.write(order), request)
        : keyed(body, order, key, request);
  }

  private Object keyed(RowParser.Body body, Order order, String key, HttpServletRequest request) {
    long account = CurrentViewer.get().accountId().orElse(0);
    return switch (keyedBatches.write(order, account, key)) {
      case Keyed.Fresh(var outcome) -> answer(body, outcome, request);
      case Keyed.Repeated(var batch, var rowCount) ->
          ResponseEntity.ok()
              .header("Idempotency-Replayed", "true")
              .body(repeated(batch, rowCount));
      case Keyed.OtherContent() ->
          throw new ApiFault(HttpStatus.UNPROCESSABLE_CONTENT, "measurement.api.key-of-another");
    };
  }

  private Object answer(RowParser.Body body, Outcome outcome, HttpServletRequest request) {
    return switch (outcome) {
      case Outcome.Kept(var batch) ->
          ResponseEntity.ok()
              .header("Location", "/api/v1/actuals/batches/" + batch.id())
              .body(BatchAnswer.kept(batch, false));
      case Outcome.NothingNew(var before, var rowCount) ->
          ResponseEntity.ok(repeated(before, rowCount));
      case Outcome.NotKept(var plan) -> faulty(body, plan, request);
    };
  }

  private static BatchAnswer repeated(Optional<FigureBatches.Batch> batch, int rowCount) {
    return batch
        .map(before -> BatchAnswer.kept(before, true))
        .orElseGet(() -> BatchAnswer.nothingNew(rowCount));
  }

  private static ResponseEntity<BatchAnswer> tried(RowParser.Body body, Plan plan) {
    return ResponseEntity.ok(
        BatchAnswer.tried(
            plan, faults(body, plan), body.rowCount(), plan.faultCount() + body.faultCount()));
  }

  private Object faulty(RowParser.Body body, Plan plan, HttpServletRequest request) {
    int count = plan.faultCount() + body.faultCount();
    return problems.view(
        new Problem(
            HttpStatus.UNPROCESSABLE_CONTENT.value(),
            "measurement.api.faulty",
            Problems.words(request).get("measurement.api.faulty.detail", String.valueOf(count)),
            Map.of("faultCount", count, "faults", faults(body, plan))));
  }

  private static List<FaultAnswer> faults(RowParser.Body body, Plan plan) {
    List<Fault> all = new ArrayList<>(body.faults());
    all.addAll(plan.faults());
    return all.stream()
        .map(FaultAnswer::of)
        .sorted(Comparator.comparingInt(FaultAnswer::row))
        .limit(Plan.FAULTS_SHOWN)
        .toList();
  }

  private static Order order(RowParser.Body body) {
    if (body.agencyId() == null) {
      throw ApiFault.badValue("agencyId", "", "1, 2, 3 …");
    }
    if (body.rowCount() == 0) {
      throw new ApiFault(HttpStatus.BAD_REQUEST, "measurement.api.no-batch");
    }
    String name = Objects.requireNonNullElse(body.name(), CurrentViewer.get().name());
    return new Order(
        body.agencyId(),
        Source.PROGRAM,
        name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX),
        body.rows());
  }

  @GetMapping("/batches")
  @Operation(summary = "List the batches of an agency", description = "The newest first.")
  Listing<BatchAnswer.Kept> batches(
      @Parameter(description = "Key of the agency.", example = "4") @RequestParam long agencyId,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rows of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit) {
    gate.require(Action.RESULT_VIEW, agencyId);
    int size = Listing.limit(limit);
    var before =
        after == null ? OptionalLong.empty() : OptionalLong.of(PageKey.parse(after, 1).number(0));
    return Listing.of(
            batches.batches(agencyId, before, size + 1), size, batch -> PageKey.of(batch.id()))
        .map(BatchAnswer.Kept::of);
  }

  @GetMapping("/batches/{id}")
  @Operation(summary = "Get a batch", description = "Where it came from and whether it stands.")
  BatchAnswer.Kept batch(@Parameter(example = "12") @PathVariable long id) {
    return BatchAnswer.Kept.of(batches.batch(id));
  }

  @PostMapping("/batches/{id}/undo")
  @Operation(
      summary = "Take a batch back",
      description =
          "Every figure becomes what it was before, as a version of its own; possible until one of"
              + " them is handed in or changed again. Taken back twice is answered as once.")
  @ApiResponse(
      responseCode = "200",
      description = "Taken back.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = BatchAnswer.Kept.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Nothing was taken back; `reasons` names each figure and why.",
      content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
  Object undo(@Parameter(example = "12") @PathVariable long id, HttpServletRequest request) {
    return switch (batches.undo(id)) {
      case Undo.Done(var batch) -> ResponseEntity.ok(BatchAnswer.Kept.of(batch));
      case Undo.Already(var batch) -> ResponseEntity.ok(BatchAnswer.Kept.of(batch));
      case Undo.Stopped(var batch, var reasons) ->
          problems.view(
              new Problem(
                  HttpStatus.CONFLICT.value(),
                  "measurement.api.not-undone",
                  Problems.words(request)
                      .get("measurement.api.not-undone.detail", String.valueOf(reasons.size())),
                  Map.of("reasons", reasons)));
    };
  }
}
