package id.tolok.survey.web.questionnaire;

import id.tolok.organization.Organizations;
import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Questionnaires.Version;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.round.SurveyTabs.Section;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What is asked, version by version.
@Controller
class QuestionnairePages {

  static final String LIST = "/survei/kuesioner";

  private static final String NEW = LIST + "/baru";
  private static final String ONE = LIST + "/{questionnaire:\\d{1,18}}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final Questionnaires questionnaires;
  private final Organizations organizations;
  private final QuestionnaireViews views;
  private final EditorViews editors;
  private final SurveyTabs tabs;

  QuestionnairePages(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      Questionnaires questionnaires,
      Organizations organizations,
      QuestionnaireViews views,
      EditorViews editors,
      SurveyTabs tabs) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.questionnaires = questionnaires;
    this.organizations = organizations;
    this.views = views;
    this.editors = editors;
    this.tabs = tabs;
  }

  /// Where the first version of a kind is made.
  static String making(long agencyId, RoundKind kind) {
    return NEW + "?instansi=" + agencyId + "&jenis=" + kind.name().toLowerCase(Locale.ROOT);
  }

  @GetMapping(LIST)
  View list(@RequestParam(required = false) @Nullable Long instansi) {
    gate.requireAnywhere(Action.SURVEY_VIEW);
    var agency = tabs.agency(instansi);
    if (agency.isEmpty()) {
      return pages.page(
          "survey/choose-agency", "survey.questionnaires.title", "survey.choose.text");
    }
    gate.require(Action.SURVEY_VIEW, agency.getAsLong());
    return pages.page(
        "survey/questionnaires",
        "survey.questionnaires.title",
        views.list(
            organizations.agency(agency.getAsLong()), questionnaires.versions(agency.getAsLong())));
  }

  @GetMapping(ONE)
  View one(
      @PathVariable("questionnaire") long questionnaireId,
      @RequestParam(defaultValue = "") String bahasa) {
    var version = version(questionnaireId, Action.SURVEY_VIEW);
    return pages.titled(
        "survey/questionnaire",
        title(version.questionnaire()),
        views.view(
            version,
            organizations.agency(version.questionnaire().agencyId()).name(),
            bahasa.equals("en")));
  }

  @GetMapping(NEW)
  View first(@RequestParam long instansi, @RequestParam(defaultValue = "") String jenis) {
    gate.require(Action.SURVEY_EDIT, instansi);
    return editor(
        200,
        first(instansi, kind(jenis)),
        TypedQuestions.of(questionnaires.standard(kind(jenis))),
        List.of());
  }

  @PostMapping(NEW)
  View make(
      @RequestParam long instansi,
      @RequestParam(defaultValue = "") String jenis,
      @RequestParam(defaultValue = TypedQuestions.SAVE) String aksi,
      @RequestParam(defaultValue = "") String unsurBaru,
      @RequestParam MultiValueMap<String, String> sent) {
    gate.require(Action.SURVEY_EDIT, instansi);
    var typed = TypedQuestions.of(sent);
    var place = first(instansi, kind(jenis));
    if (!aksi.equals(TypedQuestions.SAVE)) {
      return rearranged(place, typed, aksi, unsurBaru);
    }
    return answer(place, typed, questionnaires.write(instansi, kind(jenis), typed.questions()));
  }

  @GetMapping(ONE + "/ubah")
  View edit(@PathVariable("questionnaire") long questionnaireId) {
    var version = version(questionnaireId, Action.SURVEY_EDIT);
    return editor(
        200, place(version), TypedQuestions.of(version.questionnaire().questions()), List.of());
  }

  @PostMapping(ONE + "/ubah")
  View change(
      @PathVariable("questionnaire") long questionnaireId,
      @RequestParam(defaultValue = TypedQuestions.SAVE) String aksi,
      @RequestParam(defaultValue = "") String unsurBaru,
      @RequestParam MultiValueMap<String, String> sent) {
    var version = version(questionnaireId, Action.SURVEY_EDIT);
    var typed = TypedQuestions.of(sent);
    if (!aksi.equals(TypedQuestions.SAVE)) {
      return rearranged(place(version), typed, aksi, unsurBaru);
    }
    return answer(place(version), typed, questionnaires.change(questionnaireId, typed.questions()));
  }

  private View rearranged(
      EditorViews.Place place, TypedQuestions typed, String button, String newElement) {
    if (button.equals(TypedQuestions.ADD_ELEMENT) && newElement.isBlank()) {
      return editor(
          422,
          place,
          typed,
          List.of(Problem.of(EditorViews.NEW_ELEMENT, "survey.editor.new-element.missing")));
    }
    typed.apply(button, newElement);
    return editor(200, place, typed, List.of());
  }

  private View answer(EditorViews.Place place, TypedQuestions typed, Saved<Questionnaire> saved) {
    return switch (saved) {
      case Saved.Done<Questionnaire>(var kept, var _) ->
          pages.redirect(
              LIST + "/" + kept.id(),
              Notice.good(visit.w("survey.questionnaire.saved", kept.number())));
      case Saved.Rejected<Questionnaire>(var problems) -> editor(422, place, typed, problems);
      case Saved.Conflict<Questionnaire>(var _) -> editor(409, place, typed, List.of());
    };
  }

  private Version version(long questionnaireId, Action action) {
    var questionnaire = rounds.questionnaire(questionnaireId);
    gate.require(action, questionnaire.agencyId());
    return questionnaires.versions(questionnaire.agencyId()).stream()
        .filter(version -> version.questionnaire().id() == questionnaireId)
        .findFirst()
        .orElseThrow(() -> new NotFound("questionnaire", questionnaireId));
  }

  private View editor(
      int status, EditorViews.Place place, TypedQuestions typed, List<Problem> problems) {
    return pages.page(
        status,
        "survey/questionnaire-edit",
        place.titleKey(),
        editors.view(place, typed, problems));
  }

  private EditorViews.Place first(long agencyId, RoundKind kind) {
    return new EditorViews.Place(
        "survey.editor.first.title",
        tabs.crumbs(agencyId, Section.QUESTIONNAIRES),
        visit.w("survey.kind." + kind.name().toLowerCase(Locale.ROOT)),
        making(agencyId, kind),
        visit.w("survey.editor.first"),
        tabs.address(LIST, agencyId));
  }

  private EditorViews.Place place(Version version) {
    var questionnaire = version.questionnaire();
    String address = LIST + "/" + questionnaire.id();
    return new EditorViews.Place(
        "survey.editor.title",
        tabs.crumbs(questionnaire.agencyId(), Section.QUESTIONNAIRES),
        title(questionnaire),
        address + "/ubah",
        visit.w(version.fixed() ? "survey.editor.next" : "survey.editor.same"),
        address);
  }

  private String title(Questionnaire questionnaire) {
    return visit.w(
        "survey.questionnaire.title",
        visit.w("survey.kind." + questionnaire.kind().name().toLowerCase(Locale.ROOT)),
        questionnaire.number());
  }

  private static RoundKind kind(String name) {
    return name.equals("internal") ? RoundKind.INTERNAL : RoundKind.PUBLIC;
  }
}
