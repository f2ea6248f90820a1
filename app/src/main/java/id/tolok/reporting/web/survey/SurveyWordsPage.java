package id.tolok.reporting.web.survey;

import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.printing.SurveyWords;
import id.tolok.reporting.printing.SurveyWords.Written;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.round.RoundTabs.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where an office adds its own words to the report and the publication of a round.
@Controller
class SurveyWordsPage {

  private static final String PATH = SurveyDocumentPages.PATH + "/isian";
  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int SHORT_ROWS = 2;
  private static final int LONG_ROWS = 5;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyWords words;
  private final RoundTabs tabs;

  SurveyWordsPage(
      Pages pages, Visit visit, Gate gate, Rounds rounds, SurveyWords words, RoundTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.words = words;
    this.tabs = tabs;
  }

  @GetMapping(PATH)
  View form(@PathVariable("round") long roundId) {
    Round round = editable(roundId);
    SurveyWords.Known known = words.known(roundId);
    return page(OK, round, known.words(), known, null, Map.of());
  }

  @PostMapping(PATH)
  View save(
      @PathVariable("round") long roundId,
      @RequestParam(name = "tim", defaultValue = "") String team,
      @RequestParam(name = "latar", defaultValue = "") String background,
      @RequestParam(name = "analisis", defaultValue = "") String analysis,
      @RequestParam(name = "simpulan", defaultValue = "") String conclusion,
      @RequestParam(name = "kontak", defaultValue = "") String contact,
      @RequestParam(name = "dilihat", defaultValue = "") String seen) {
    Round round = editable(roundId);
    var typed = new ReportWords(team, background, analysis, conclusion, contact);
    return switch (words.write(round, typed, seen)) {
      case Written.Done _ ->
          pages.redirect(
              Page.DOCUMENTS.address(roundId), Notice.good(visit.w("reporting.words.saved")));
      case Written.TooLong(var fields) ->
          page(
              UNPROCESSABLE,
              round,
              typed,
              words.known(roundId),
              visit.w("reporting.words.too-long"),
              fields);
      case Written.Conflict(var known) ->
          page(CONFLICT, round, typed, known, visit.w("reporting.words.conflict"), Map.of());
    };
  }

  private Round editable(long roundId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    return round;
  }

  private View page(
      int status,
      Round round,
      ReportWords shown,
      SurveyWords.Known known,
      @Nullable String problem,
      Map<String, Integer> tooLong) {
    List<Crumb> crumbs = new ArrayList<>(tabs.crumbs(round));
    String back = Page.DOCUMENTS.address(round.id());
    crumbs.add(new Crumb(visit.w("reporting.survey.title"), back));
    return pages.page(
        status,
        "reporting/survey-words",
        "reporting.words.title",
        new SurveyWordsView(
            crumbs,
            back + "/isian",
            back,
            problem,
            known.isTaken() && status == OK,
            known.mark(),
            List.of(
                line("tim", "team", shown.team(), tooLong),
                line("latar", "background", shown.background(), tooLong),
                line("analisis", "analysis", shown.analysis(), tooLong),
                line("simpulan", "conclusion", shown.conclusion(), tooLong),
                line("kontak", "contact", shown.contact(), tooLong))));
  }

  private SurveyWordsView.Line line(
      String name, String key, String value, Map<String, Integer> tooLong) {
    Integer limit = tooLong.get(key);
    Field field =
        Field.optional(name, visit.w("reporting.words." + key))
            .withHint(visit.w("reporting.words." + key + ".hint"))
            .withValue(value)
            .withError(
                limit == null
                    ? null
                    : visit.w(
                        "reporting.words.limit",
                        visit.format().number(limit),
                        visit.format().number(value.length())));
    return new SurveyWordsView.Line(field, key.equals("contact") ? SHORT_ROWS : LONG_ROWS);
  }
}
