package id.tolok.measurement.web.api;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.store.figure.ActualStore;
import id.tolok.measurement.store.figure.ActualStore.Actual;
import id.tolok.measurement.store.figure.ActualStore.Place;
import id.tolok.measurement.store.figure.ActualStore.Question;
import id.tolok.shell.api.ApiFault;
import id.tolok.shell.api.Asked;
import id.tolok.shell.api.EntityTag;
import id.tolok.shell.api.Listing;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.api.Problem;
import id.tolok.shell.api.Problems;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.annotation.JsonDeserialize;

/// Single figures for other programs.
@RestController
@RequestMapping("/api/v1/actuals")
@Tag(name = "Actuals", description = "Figures by variable and period: reading and giving them.")
final class ApiActuals {

  private static final Pattern VERSION_TAG = Pattern.compile("(?:W/)?\"v(\\d{1,9})\"");
  private static final List<Action> WORK =
      List.of(
          Action.FIGURE_ENTER,
          Action.FIGURE_ENTER_FOR,
          Action.FIGURE_VERIFY,
          Action.FIGURE_APPROVE,
          Action.TARGET_EDIT);

  /// A figure somebody gives.
  @Schema(name = "ActualGiven", description = "What a figure becomes.")
  record Given(
      @Schema(description = "Absent or null clears it.", example = "42")
          @JsonDeserialize(using = PlainNumbers.Amount.class)
          @Nullable BigDecimal amount,
      @Schema(example = "Rekap Seksi Trantib, Maret") @Nullable String note,
      @Schema(description = "Explanation, asked for where the amount is unusual.")
          @Nullable String word,
      @Schema(
              description = "Version this is based on, 0 where there was none; or send If-Match.",
              example = "3")
          @JsonDeserialize(using = PlainNumbers.Whole.class)
          @Nullable Integer version) {}

  private final ActualStore store;
  private final FigureEntry entry;
  private final Gate gate;
  private final Problems problems;

  ApiActuals(ActualStore store, FigureEntry entry, Gate gate, Problems problems) {
    this.store = store;
    this.entry = entry;
    this.gate = gate;
    this.problems = problems;
  }

  @GetMapping
  @Operation(
      summary = "List figures",
      description =
          "By agency, year, variable and period. Of agencies the token only looks at, figures that"
              + " were not handed in are left out.")
  ResponseEntity<Listing<ActualAnswer>> actuals(
      @Parameter(
              description = "Keys of agencies; all the token may see where absent.",
              example = "4")
          @RequestParam(required = false)
          @Nullable List<Long> agencyId,
      @Parameter(example = "2026") @RequestParam(required = false) @Nullable Integer year,
      @Parameter(description = "2026-03, 2026-Q1, 2026-S1 or 2026.", example = "2026-Q1")
          @RequestParam(required = false)
          @Nullable String period,
      @Parameter(description = "Key of an indicator: the variables of its formula.")
          @RequestParam(required = false)
          @Nullable Long indicatorId,
      @Parameter(description = "Key of a variable.") @RequestParam(required = false)
          @Nullable Long variableId,
      @Parameter(description = "DRAFT, SUBMITTED, VERIFIED, APPROVED, LOCKED, RETURNED.")
          @RequestParam(required = false)
          @Nullable List<String> state,
      @Parameter(description = "The `next` of the page before.") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "Rows of a page, 1 to 200.") @RequestParam(required = false)
          @Nullable Integer limit,
      ServletWebRequest request) {
    int size = Listing.limit(limit);
    var rows =
        store.page(
            new Question(
                Asked.agencies(gate, Action.RESULT_VIEW, agencyId),
                working(),
                year == null ? null : Asked.year(year).getAsInt(),
                period == null ? null : period(period),
                indicatorId,
                variableId,
                Asked.constants("state", FigureState.class, state),
                after == null ? null : place(PageKey.parse(after, 4)),
                size + 1));
    var listing = Listing.of(rows, size, ApiActuals::key).map(ActualAnswer::of);
    return EntityTag.of("actuals", listing).answer(request, () -> listing);
  }

  @GetMapping("/{variableId}/{period}")
  @Operation(
      summary = "Get one figure",
      description = "Its ETag names its version; send it back as If-Match when giving another.")
  ResponseEntity<ActualAnswer> actual(
      @Parameter(description = "Key of the variable.", example = "118") @PathVariable
          long variableId,
      @Parameter(example = "2026-Q1") @PathVariable String period,
      ServletWebRequest request) {
    var key = key(variableId, period);
    gate.require(Action.RESULT_VIEW, key.agencyId());
    var found = find(key);
    return new EntityTag(tag(found.figure())).answer(request, () -> ActualAnswer.of(found));
  }

  @PutMapping("/{variableId}/{period}")
  @Operation(
      summary = "Give one figure",
      description =
          "Based on the version seen, as If-Match or in the body. Where somebody else was faster"
              + " nothing is written and both figures are answered (409).")
  @ApiResponse(
      responseCode = "200",
      description = "Kept, durable.",
      content = @Content(schema = @Schema(implementation = ActualAnswer.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Somebody else wrote in between: `theirs` and `yours`.",
      content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
  @ApiResponse(
      responseCode = "422",
      description = "Not kept: the window, the owner, the state, the range; `reason` is its code.",
      content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
  Object put(
      @Parameter(description = "Key of the variable.", example = "118") @PathVariable
          long variableId,
      @Parameter(example = "2026-Q1") @PathVariable String period,
      @Parameter(description = "ETag of the figure seen.", example = "\"\\\"v3\\\"\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = Given.class),
                      examples =
                          @ExampleObject(
                              "{\"amount\": 42, \"note\": \"Rekap Maret\", \"version\": 3}")))
          @RequestBody
          Given given,
      HttpServletRequest request) {
    var key = key(variableId, period);
    if (!gate.allows(Action.FIGURE_ENTER, key.agencyId())) {
      gate.require(Action.FIGURE_ENTER_FOR, key.agencyId());
    }
    int seen = seen(ifMatch, given);
    var outcome = entry.save(new Entry(key, seen, given.amount(), given.note(), given.word()));
    return switch (outcome) {
      case Outcome.Saved(var figure) ->
          ResponseEntity.ok().eTag(tag(figure)).body(ActualAnswer.of(find(figure.key())));
      case Outcome.Conflict(var theirs) -> conflict(theirs, given, seen, request);
      case Outcome.Unusual(var message) -> refused("UNUSUAL", message);
      case Outcome.Refused(var code, var message) -> refused(code, message);
    };
  }

  private Object conflict(Figure theirs, Given given, int seen, HttpServletRequest request) {
    Map<String, Object> yours = new LinkedHashMap<>();
    yours.put("version", seen);
    if (given.amount() != null) {
      yours.put("amount", given.amount());
    }
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("theirs", ActualAnswer.of(find(theirs.key())));
    more.put("yours", yours);
    return problems.view(
        new Problem(
            HttpStatus.CONFLICT.value(),
            "measurement.api.conflict",
            Problems.words(request)
                .get(
                    "measurement.api.conflict.detail",
                    theirs.entered().name(),
                    String.valueOf(theirs.version())),
            more));
  }

  private Object refused(String code, String message) {
    return problems.view(
        new Problem(
            HttpStatus.UNPROCESSABLE_CONTENT.value(),
            "measurement.api.refused",
            message,
            Map.of("reason", code)));
  }

  private static int seen(@Nullable String ifMatch, Given given) {
    if (ifMatch != null) {
      var tag = VERSION_TAG.matcher(ifMatch.strip());
      if (!tag.matches()) {
        throw ApiFault.badValue("If-Match", ifMatch, "\"v3\"");
      }
      return Integer.parseInt(tag.group(1));
    }
    return Objects.requireNonNullElse(given.version(), 0);
  }

  private static String tag(Figure figure) {
    return "\"v" + figure.version() + "\"";
  }

  private FigureKey key(long variableId, String period) {
    long agency =
        store.agencyOfVariable(variableId).orElseThrow(() -> new NotFound("variable", variableId));
    return new FigureKey(agency, variableId, period(period));
  }

  private Actual find(FigureKey key) {
    return store
        .page(
            new Question(
                List.of(key.agencyId()),
                working(),
                null,
                key.period(),
                null,
                key.variableId(),
                Set.of(),
                null,
                1))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("figure", key.variableId()));
  }

  static EntryPeriod period(String text) {
    return EntryPeriod.parse(text)
        .orElseThrow(() -> ApiFault.badValue("period", text, "2026-03, 2026-Q1, 2026-S1, 2026"));
  }

  /// Those of which the viewer sees what is being worked on.
  private Set<Long> working() {
    return WORK.stream()
        .flatMap(action -> gate.agencies(action).stream())
        .collect(Collectors.toSet());
  }

  private static PageKey key(Actual actual) {
    var key = actual.figure().key();
    return PageKey.of(key.agencyId(), key.period().year(), key.variableId(), key.period().slot());
  }

  private static Place place(PageKey key) {
    return new Place(key.number(0), key.small(1), key.number(2), key.small(3));
  }
}
