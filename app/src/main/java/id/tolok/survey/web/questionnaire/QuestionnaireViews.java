package id.tolok.survey.web.questionnaire;

import id.tolok.organization.Agency;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tab;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Questionnaires.Version;
import id.tolok.survey.RoundKind;
import id.tolok.survey.web.questionnaire.QuestionnaireListView.Kind;
import id.tolok.survey.web.questionnaire.QuestionnaireListView.Line;
import id.tolok.survey.web.questionnaire.QuestionnaireView.Asked;
import id.tolok.survey.web.round.SurveyTabs;
import id.tolok.survey.web.round.SurveyTabs.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes the ready text of versions of the questions.
@Component
class QuestionnaireViews {

  private final Visit visit;
  private final Gate gate;
  private final SurveyTabs tabs;

  QuestionnaireViews(Visit visit, Gate gate, SurveyTabs tabs) {
    this.visit = visit;
    this.gate = gate;
    this.tabs = tabs;
  }

  QuestionnaireListView list(Agency agency, List<Version> versions) {
    boolean edits = gate.allows(Action.SURVEY_EDIT, agency.id());
    return new QuestionnaireListView(
        tabs.crumbs(agency.id(), Section.ROUNDS),
        agency.name(),
        tabs.of(agency.id(), Section.QUESTIONNAIRES),
        Arrays.stream(RoundKind.values())
            .map(kind -> kind(agency.id(), kind, versions, edits))
            .toList());
  }

  private Kind kind(long agencyId, RoundKind kind, List<Version> versions, boolean edits) {
    var own = versions.stream().filter(each -> each.questionnaire().kind() == kind).toList();
    return new Kind(
        visit.w("survey.kind." + kind.name().toLowerCase(Locale.ROOT)),
        own.stream().map(this::line).toList(),
        edits && own.isEmpty() ? QuestionnairePages.making(agencyId, kind) : null);
  }

  private Line line(Version version) {
    var questionnaire = version.questionnaire();
    return new Line(
        visit.w("survey.questionnaire.version", questionnaire.number()),
        QuestionnairePages.LIST + "/" + questionnaire.id(),
        visit.w("survey.questionnaire.size", questionnaire.questions().size()),
        rounds(version),
        state(version));
  }

  QuestionnaireView view(Version version, String agency, boolean english) {
    var questionnaire = version.questionnaire();
    String address = QuestionnairePages.LIST + "/" + questionnaire.id();
    return new QuestionnaireView(
        tabs.crumbs(questionnaire.agencyId(), Section.QUESTIONNAIRES),
        agency,
        state(version),
        rounds(version),
        List.of(
            Tab.of("Bahasa Indonesia", address, !english),
            Tab.of("English", address + "?bahasa=en", english)),
        english ? "en" : "id",
        asked(questionnaire, english),
        gate.allows(Action.SURVEY_EDIT, questionnaire.agencyId()) ? address + "/ubah" : null,
        visit.w(version.fixed() ? "survey.questionnaire.next" : "survey.questionnaire.change"));
  }

  private List<Asked> asked(Questionnaire questionnaire, boolean english) {
    var questions = questionnaire.questions();
    return IntStream.range(0, questions.size())
        .mapToObj(index -> {
          var question = questions.get(index);
          return new Asked(
              String.valueOf(index + 1),
              element(question),
              in(question.text(), english),
              question.choices().stream().map(choice -> in(choice, english)).toList());
        })
        .toList();
  }

  private String element(Question question) {
    var name = question.elementName();
    return name == null ? visit.w("survey.element." + question.elementCode()) : name.indonesian();
  }

  private static String in(Bilingual words, boolean english) {
    return english && !words.english().isBlank() ? words.english() : words.indonesian();
  }

  private String rounds(Version version) {
    return version.rounds().isEmpty()
        ? visit.w("survey.questionnaire.unused")
        : String.join(", ", version.rounds());
  }

  private Badge state(Version version) {
    return version.fixed()
        ? new Badge(Tone.INFO, visit.w("survey.questionnaire.fixed"))
        : new Badge(Tone.PLAIN, visit.w("survey.questionnaire.changeable"));
  }
}
