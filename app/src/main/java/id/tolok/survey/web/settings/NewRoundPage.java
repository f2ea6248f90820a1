package id.tolok.survey.web.settings;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundWork;
import id.tolok.survey.Rounds;
import id.tolok.survey.TicketRule;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.settings.TypedRound.Reading;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Plans a round. The form begins with what an office asks most often: this half year, the services
/// of the round before, from today to the end of the period.
@Controller
class NewRoundPage {

  private static final String PATH = "/survei/baru";

  /// Fewer days are too few to reach people.
  private static final int DAYS_LEAST = 14;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final RoundWork work;
  private final Rounds rounds;
  private final Questionnaires questionnaires;
  private final Organizations organizations;
  private final RoundForms forms;
  private final SettingsViews views;
  private final SurveyTabs tabs;
  private final Clock clock;

  NewRoundPage(
      Pages pages,
      Visit visit,
      Gate gate,
      RoundWork work,
      Rounds rounds,
      Questionnaires questionnaires,
      Organizations organizations,
      RoundForms forms,
      SettingsViews views,
      SurveyTabs tabs,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.work = work;
    this.rounds = rounds;
    this.questionnaires = questionnaires;
    this.organizations = organizations;
    this.forms = forms;
    this.views = views;
    this.tabs = tabs;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View form(
      @RequestParam(required = false) @Nullable Long instansi,
      @RequestParam(defaultValue = "") String jenis) {
    gate.requireAnywhere(Action.SURVEY_EDIT);
    var chosen = tabs.agency(instansi);
    if (chosen.isEmpty()) {
      return pages.page("survey/choose-agency", "survey.new.title", "survey.choose.text");
    }
    gate.require(Action.SURVEY_EDIT, chosen.getAsLong());
    var agency = organizations.agency(chosen.getAsLong());
    var kind = kind(jenis);
    return page(200, agency, TypedRound.of(suggested(agency, kind)), List.of());
  }

  @PostMapping(PATH)
  View plan(
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String jenis,
      @RequestParam MultiValueMap<String, String> sent) {
    gate.require(Action.SURVEY_EDIT, instansi);
    var typed = TypedRound.of(kind(jenis), sent);
    var saved =
        switch (typed.read()) {
          case Reading.Wrong(var problems) -> new Saved.Rejected<Round>(problems);
          case Reading.Good(var draft) -> work.create(instansi, withQuestions(instansi, draft));
        };
    return switch (saved) {
      case Saved.Done<Round>(var round, var _) ->
          pages.redirect(
              RoundTabs.Page.SETTINGS.address(round.id()),
              Notice.good(visit.w("survey.new.done", round.name())));
      case Saved.Rejected<Round>(var problems) ->
          page(422, organizations.agency(instansi), typed, problems);
      case Saved.Conflict<Round>(var _) ->
          page(409, organizations.agency(instansi), typed, List.of());
    };
  }

  /// The smallest sample for a number of people, while it is typed.
  @GetMapping("/survei/sampel")
  View sample(@RequestParam(defaultValue = "") String populasi) {
    gate.requireAnywhere(Action.SURVEY_EDIT);
    return pages.part("survey/part/sample", forms.sample(TypedRound.people(populasi)));
  }

  private View page(int status, Agency agency, TypedRound typed, List<Problem> problems) {
    var place =
        new RoundForms.Place(
            PATH + "?instansi=" + agency.id() + "&jenis=" + kind(typed.kind()),
            visit.w("survey.new.submit"),
            tabs.address("/survei", agency.id()));
    return pages.page(
        status,
        "survey/round-new",
        "survey.new.title",
        views.planning(
            agency, typed.kind(), forms.form(agency.id(), null, typed, problems, place)));
  }

  private RoundDraft suggested(Agency agency, RoundKind kind) {
    var today = agency.day(clock.instant());
    var last =
        rounds.ofAgency(agency.id()).stream().filter(round -> round.kind() == kind).findFirst();
    var period =
        last.map(round -> NextPeriod.after(round.periodFrom(), round.periodUntil(), today))
            .orElseGet(() -> NextPeriod.halfYear(today));
    var until = period.until();
    var opens = period.from().isAfter(today) ? period.from() : today;
    var soonest = opens.plusDays(DAYS_LEAST - 1L);
    return new RoundDraft(
        kind,
        visit.w(
            "survey.new.name."
                + (kind == RoundKind.PUBLIC ? "public." : "internal.")
                + period.months(),
            period.numeral(),
            period.year()),
        period.from(),
        until,
        opens,
        until.isBefore(soonest) ? soonest : until,
        OptionalInt.empty(),
        last.map(Round::method).orElse(""),
        WeightRule.EXACT,
        TicketRule.NONE,
        latest(agency.id(), kind),
        rounds.services(agency.id()).stream()
            .filter(service -> service.active() && service.kind() == kind)
            .map(PublicService::id)
            .filter(id -> last.isEmpty() || last.get().serviceIds().contains(id))
            .toList());
  }

  /// The version new rounds begin with; 0 for the standard questions, which are kept only once a
  /// round uses them.
  private long latest(long agencyId, RoundKind kind) {
    return questionnaires.versions(agencyId).stream()
        .map(Questionnaires.Version::questionnaire)
        .filter(questionnaire -> questionnaire.kind() == kind)
        .map(Questionnaire::id)
        .findFirst()
        .orElse(0L);
  }

  private RoundDraft withQuestions(long agencyId, RoundDraft draft) {
    return draft.questionnaireId() == 0
        ? draft.withQuestionnaire(questionnaires.current(agencyId, draft.kind()).id())
        : draft;
  }

  private static RoundKind kind(String name) {
    return name.equals("internal") ? RoundKind.INTERNAL : RoundKind.PUBLIC;
  }

  static String kind(RoundKind kind) {
    return switch (kind) {
      case PUBLIC -> "masyarakat";
      case INTERNAL -> "internal";
    };
  }
}
