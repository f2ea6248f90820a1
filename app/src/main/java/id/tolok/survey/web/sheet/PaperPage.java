package id.tolok.survey.web.sheet;

import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.sheet.PaperEntry;
import id.tolok.survey.sheet.PaperOutcome;
import id.tolok.survey.sheet.PaperSheet;
import id.tolok.survey.sheet.TakingBack;
import id.tolok.survey.web.sheet.PaperViews.Typed;
import id.tolok.survey.web.sheet.SheetJudging.Judged;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page where sheets of paper are typed in. Its script sends each sheet by itself; without one
/// the form does.
@Controller
final class PaperPage {

  private final Pages pages;
  private final Gate gate;
  private final Rounds rounds;
  private final PaperEntry entry;
  private final TakingBack taking;
  private final SheetJudging judging;
  private final PaperViews views;
  private final OutcomeWords words;

  PaperPage(
      Pages pages,
      Gate gate,
      Rounds rounds,
      PaperEntry entry,
      TakingBack taking,
      SheetJudging judging,
      PaperViews views,
      OutcomeWords words) {
    this.pages = pages;
    this.gate = gate;
    this.rounds = rounds;
    this.entry = entry;
    this.taking = taking;
    this.judging = judging;
    this.views = views;
    this.words = words;
  }

  /// @param ganti number of the sheet to correct; absent for a new one
  /// @param fields of the head, as the sheet before had them
  @GetMapping(SheetAddress.PAPER)
  View page(
      @PathVariable("round") long roundId,
      @RequestParam(required = false) @Nullable Integer ganti,
      @RequestParam Map<String, String> fields) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    if (ganti == null) {
      return shown(200, round, Typed.fresh(head(fields)));
    }
    var sheet = taking.sheet(round, ganti);
    if (sheet.leftOut() != null) {
      return pages.redirect(
          SheetAddress.paper(round),
          Notice.warning(words.words(new PaperOutcome.NotReplaceable(ganti))));
    }
    var values = views.values(sheet, views.zone(round));
    return shown(200, round, new Typed(values, Map.of(), OptionalInt.of(ganti), null));
  }

  @PostMapping(SheetAddress.PAPER)
  View save(@PathVariable("round") long roundId, @RequestParam Map<String, String> fields) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    var questionnaire = rounds.questionnaire(round.questionnaireId());
    return switch (judging.judge(typed(fields, questionnaire), questionnaire)) {
      case Judged.Bad(Map<String, String> faults) -> shown(422, round, again(fields, faults, null));
      case Judged.Good(var sheet) -> saved(round, fields, entry.keep(round, sheet), sheet);
    };
  }

  private View saved(
      Round round, Map<String, String> fields, PaperOutcome outcome, PaperSheet sheet) {
    String said = words.words(outcome);
    return switch (outcome) {
      case PaperOutcome.Kept _, PaperOutcome.Known() ->
          pages.redirect(next(round, sheet), Notice.good(said));
      case PaperOutcome.PaperKnown _ -> shown(409, round, again(fields, Map.of(), said));
      case PaperOutcome.WrongDay _ ->
          shown(422, round, again(fields, Map.of(SheetJudging.DAY, said), null));
      case PaperOutcome.WrongService() ->
          shown(422, round, again(fields, Map.of(SheetJudging.SERVICE, said), null));
      case PaperOutcome.WrongScores(), PaperOutcome.NotReplaceable _, PaperOutcome.NotOpen _ ->
          shown(
              409,
              rounds.round(round.id()),
              again(fields, Map.of(SheetJudging.question(0), said), null));
    };
  }

  /// The page for the next sheet: what stands over the keys goes on, the printed number by one.
  private static String next(Round round, PaperSheet sheet) {
    var address =
        new StringBuilder(SheetAddress.paper(round))
            .append("?layanan=")
            .append(sheet.serviceId())
            .append("&hari=")
            .append(sheet.day())
            .append("&waktu=")
            .append(sheet.slot().name());
    if (sheet.paperNumber().isPresent() && sheet.replaces().isEmpty()) {
      address.append("&nomor=").append(sheet.paperNumber().getAsInt() + 1);
    }
    return address.toString();
  }

  private static Map<String, String> head(Map<String, String> fields) {
    Map<String, String> head = new HashMap<>();
    for (String name :
        new String[] {
          SheetJudging.SERVICE, SheetJudging.DAY, SheetJudging.SLOT, SheetJudging.PAPER
        }) {
      if (fields.containsKey(name)) {
        head.put(name, fields.get(name));
      }
    }
    return head;
  }

  private static Typed again(
      Map<String, String> fields, Map<String, String> faults, @Nullable String twice) {
    String replaces = fields.getOrDefault("ganti", "");
    return new Typed(
        fields,
        faults,
        replaces.matches("\\d{1,9}")
            ? OptionalInt.of(Integer.parseInt(replaces))
            : OptionalInt.empty(),
        twice);
  }

  private static TypedSheet typed(Map<String, String> fields, Questionnaire questionnaire) {
    var scores = new StringBuilder();
    for (int i = 0; i < questionnaire.questions().size(); i++) {
      String score = fields.getOrDefault(SheetJudging.question(i), "").strip();
      scores.append(score.isEmpty() ? "-" : score);
    }
    return new TypedSheet(
        fields.get("kunci"),
        fields.get(SheetJudging.SERVICE),
        fields.get(SheetJudging.DAY),
        fields.get(SheetJudging.SLOT),
        fields.get(SheetJudging.PAPER),
        fields.get("jk"),
        fields.get("pendidikan"),
        fields.get("pekerjaan"),
        fields.get("usia"),
        scores.toString(),
        fields.get("ganti"),
        fields.get("dua"));
  }

  private View shown(int status, Round round, Typed typed) {
    return pages.page(status, "survey/paper", "survey.sheet.title", views.view(round, typed));
  }
}
