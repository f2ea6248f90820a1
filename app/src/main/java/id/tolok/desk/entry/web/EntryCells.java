package id.tolok.desk.entry.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.tolok.desk.entry.CellOutcome;
import id.tolok.desk.entry.CellSaving;
import id.tolok.desk.entry.TypedCell;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/// Saves cells for the grid: one while somebody types, a whole block after pasting, whatever waited
/// for the network. Each gets its own answer.
@Controller
class EntryCells {

  /// Most cells of one request; the grid sends more in several.
  static final int CELLS_MAX = 500;

  private final Gate gate;
  private final CellSaving saving;
  private final CellWords words;
  private final Visit visit;
  private final JsonMapper json;

  EntryCells(Gate gate, CellSaving saving, CellWords words, Visit visit, JsonMapper json) {
    this.gate = gate;
    this.saving = saving;
    this.words = words;
    this.visit = visit;
    this.json = json;
  }

  /// @param account who typed the cells; a request of anybody else saves nothing
  record Request(String account, List<SentCell> cells) {}

  /// @param key of the sender, given back with the answer
  /// @param note absent to leave it as it is
  // A cell may have waited in the browser since an older edition, which is no reason to lose it.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record SentCell(
      String key,
      long agency,
      long variable,
      String period,
      int seen,
      String text,
      @Nullable String note,
      @Nullable String word) {}

  /// What came of each cell, in the order sent.
  record Answer(List<Answered> cells) {}

  /// @param kind `saved`, `conflict`, `unusual`, `refused`, `doubtful`
  /// @param code stable name of the reason of a refusal
  /// @param version of the figure as it is now; absent where nothing is known of it
  /// @param plain the figure as it is now, as it is edited
  /// @param shown the same, as it is read
  /// @param message what came of it in words
  /// @param choices the readings of a doubtful figure
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answered(
      String key,
      String kind,
      @Nullable String code,
      @Nullable Integer version,
      @Nullable String plain,
      @Nullable String shown,
      @Nullable String state,
      String message,
      @Nullable List<Option> choices) {}

  /// Answers with a known length: who waits has the whole answer at once, before the request is
  /// written into the log.
  @PostMapping(EntryAddress.PAGE + "/sel")
  @ResponseBody
  ResponseEntity<byte[]> save(@RequestBody @Nullable Request request) {
    gate.requireAnywhere(Action.FIGURE_ENTER);
    if (request == null
        || request.cells() == null
        || request.cells().size() > CELLS_MAX
        || request.cells().stream().anyMatch(EntryCells::isIncomplete)) {
      return ResponseEntity.badRequest().build();
    }
    if (!EntryAddress.account().equals(request.account())) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    List<TypedCell> typed = new ArrayList<>();
    for (SentCell cell : request.cells()) {
      Optional<EntryPeriod> period = EntryPeriod.parse(cell.period());
      if (period.isEmpty()) {
        return ResponseEntity.badRequest().build();
      }
      typed.add(
          new TypedCell(
              new FigureKey(cell.agency(), cell.variable(), period.get()),
              cell.seen(),
              cell.text(),
              cell.note(),
              cell.word()));
    }
    List<CellOutcome> outcomes = saving.save(typed);
    List<Answered> answers = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      answers.add(answer(request.cells().get(i), outcomes.get(i)));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsBytes(new Answer(answers)));
  }

  private static boolean isIncomplete(@Nullable SentCell cell) {
    return cell == null || cell.key() == null || cell.period() == null || cell.text() == null;
  }

  private Answered answer(SentCell cell, CellOutcome outcome) {
    return switch (outcome) {
      case CellOutcome.Saved(var figure) ->
          standing(cell, "saved", figure, visit.w("desk.cell.saved"));
      case CellOutcome.Conflict(var theirs) ->
          standing(cell, "conflict", theirs, words.conflict(theirs));
      case CellOutcome.Unusual(var message) -> told(cell, "unusual", null, message, null);
      case CellOutcome.Refused(var code, var message) -> told(cell, "refused", code, message, null);
      case CellOutcome.Doubtful doubtful ->
          told(cell, "doubtful", null, words.doubtful(cell.text()), words.readings(doubtful));
      case CellOutcome.Share() ->
          told(cell, "refused", "SHARE_OF_COUNT", words.share(cell.text()), null);
      case CellOutcome.NotANumber() ->
          told(cell, "refused", "NOT_A_NUMBER", words.notANumber(cell.text()), null);
    };
  }

  private Answered standing(SentCell cell, String kind, Figure figure, String message) {
    return new Answered(
        cell.key(),
        kind,
        null,
        figure.version(),
        Numbers.plain(figure.amount()),
        figure.amount() == null ? "" : visit.format().number(figure.amount()),
        visit.w("desk.state." + figure.state().name()),
        message,
        null);
  }

  private static Answered told(
      SentCell cell,
      String kind,
      @Nullable String code,
      String message,
      @Nullable List<Option> choices) {
    return new Answered(cell.key(), kind, code, null, null, null, null, message, choices);
  }
}
