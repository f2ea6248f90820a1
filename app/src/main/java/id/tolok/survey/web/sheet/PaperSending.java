package id.tolok.survey.web.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.sheet.PaperEntry;
import id.tolok.survey.sheet.PaperOutcome;
import id.tolok.survey.sheet.PaperSheet;
import id.tolok.survey.web.sheet.SheetJudging.Judged;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// Takes sheets from the script of the paper grid: one while somebody types, whatever waited for
/// the network. Each gets its own answer.
@Controller
class PaperSending {

  /// Most sheets of one request; the grid sends more in several.
  static final int SHEETS_MAX = 50;

  private final Gate gate;
  private final Rounds rounds;
  private final SheetJudging judging;
  private final PaperEntry entry;
  private final OutcomeWords words;

  PaperSending(
      Gate gate, Rounds rounds, SheetJudging judging, PaperEntry entry, OutcomeWords words) {
    this.gate = gate;
    this.rounds = rounds;
    this.judging = judging;
    this.entry = entry;
    this.words = words;
  }

  /// @param account who typed the sheets; a request of anybody else keeps nothing
  record Request(String account, List<TypedSheet> sheets) {}

  /// What came of each sheet, in the order sent.
  record Answer(List<Answered> sheets) {}

  /// @param kind `saved`, `asked` where its printed number is known, or `refused`
  /// @param number of the kept sheet, or of the one that carries the printed number
  /// @param counts whether enough of it is filled to count
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answered(
      String key,
      String kind,
      @Nullable Integer number,
      @Nullable Boolean counts,
      @Nullable String correction,
      String message) {}

  /// @param csrf token that requests of this session carry
  record Session(String account, String csrf) {}

  @PostMapping(SheetAddress.PAPER + "/kirim")
  @ResponseBody
  ResponseEntity<Answer> send(
      @PathVariable("round") long roundId, @RequestBody @Nullable Request request) {
    var round = rounds.round(roundId);
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    if (request == null
        || request.sheets() == null
        || request.sheets().size() > SHEETS_MAX
        || request.sheets().stream().anyMatch(PaperSending::isKeyless)) {
      return ResponseEntity.badRequest().build();
    }
    if (!account().equals(request.account())) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    return ResponseEntity.ok(
        new Answer(
            request.sheets().stream().map(sheet -> answer(round, questionnaire, sheet)).toList()));
  }

  private static boolean isKeyless(@Nullable TypedSheet sheet) {
    return sheet == null || sheet.key() == null;
  }

  private Answered answer(Round round, Questionnaire questionnaire, TypedSheet typed) {
    String key = TypedSheet.text(typed.key());
    return switch (judging.judge(typed, questionnaire)) {
      case Judged.Bad(Map<String, String> faults) ->
          new Answered(key, "refused", null, null, null, String.join(" ", faults.values()));
      case Judged.Good(var sheet) ->
          answer(key, round, questionnaire, sheet, entry.keep(round, sheet));
    };
  }

  private Answered answer(
      String key,
      Round round,
      Questionnaire questionnaire,
      PaperSheet sheet,
      PaperOutcome outcome) {
    String said = words.words(outcome);
    return switch (outcome) {
      case PaperOutcome.Kept(var number, _) ->
          new Answered(
              key,
              "saved",
              number,
              questionnaire.layout().counts(sheet.scores()),
              SheetAddress.correction(round, number),
              said);
      case PaperOutcome.Known() -> new Answered(key, "saved", null, null, null, said);
      case PaperOutcome.PaperKnown(var other) ->
          new Answered(
              key,
              "asked",
              other.number(),
              null,
              SheetAddress.correction(round, other.number()),
              said);
      case PaperOutcome.NotOpen _,
          PaperOutcome.WrongDay _,
          PaperOutcome.WrongService _,
          PaperOutcome.WrongScores _,
          PaperOutcome.NotReplaceable _ ->
          new Answered(key, "refused", null, null, null, said);
    };
  }

  /// Tells a page that was open for long whose session the browser carries now, so that sheets
  /// which waited are sent under the account that typed them and no other.
  @GetMapping(SheetAddress.PAPER + "/sesi")
  @ResponseBody
  ResponseEntity<Session> session(@PathVariable("round") long roundId, HttpServletRequest request) {
    gate.require(Action.SURVEY_ENTER, rounds.round(roundId).agencyId());
    String csrf =
        request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
            ? token.getToken()
            : "";
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Session(account(), csrf));
  }

  /// The account signed in; empty where nobody is.
  static String account() {
    return CurrentViewer.get().accountId().stream()
        .mapToObj(String::valueOf)
        .findFirst()
        .orElse("");
  }
}
