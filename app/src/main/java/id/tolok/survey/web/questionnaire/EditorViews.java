package id.tolok.survey.web.questionnaire;

import id.tolok.organization.Problem;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.web.questionnaire.EditorView.Edited;
import id.tolok.survey.web.questionnaire.EditorView.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the editor of questions.
@Component
class EditorViews {

  /// Name of the field for an element to add.
  static final String NEW_ELEMENT = "unsurBaru";

  private final Visit visit;

  EditorViews(Visit visit) {
    this.visit = visit;
  }

  /// Where an editor stands.
  ///
  /// @param remark what saving does
  record Place(
      String titleKey,
      List<Crumb> crumbs,
      String lead,
      String action,
      String remark,
      String back) {}

  EditorView view(Place place, TypedQuestions typed, List<Problem> problems) {
    var questions = typed.questions();
    return new EditorView(
        place.crumbs(),
        place.lead(),
        place.action(),
        place.remark(),
        problems.stream().filter(problem -> problem.field().isEmpty()).map(this::said).toList(),
        IntStream.range(0, questions.size())
            .mapToObj(index -> edited(typed, questions, index, problems))
            .toList(),
        Field.optional(NEW_ELEMENT, visit.w("survey.editor.new-element"))
            .withHint(visit.w("survey.editor.new-element.hint"))
            .withError(error(problems, NEW_ELEMENT)),
        visit.w("survey.editor.save"),
        place.back());
  }

  private Edited edited(
      TypedQuestions typed, List<Question> questions, int index, List<Problem> problems) {
    var question = questions.get(index);
    int place = index + 1;
    var own = problems.stream().filter(problem -> problem.field().startsWith(place + ".")).toList();
    var name = question.elementName();
    return new Edited(
        place,
        question.elementCode(),
        heading(questions, index),
        !own.isEmpty() || typed.touched().orElse(0) == place,
        TypedQuestions.isOfTheNine(question.elementCode())
            ? null
            : pair(
                "unsur",
                place,
                name == null ? new Bilingual("", "") : name,
                visit.w("survey.editor.element-name"),
                error(own, place + ".name")),
        pair(
            "teks",
            place,
            question.text(),
            visit.w("survey.editor.text"),
            error(own, place + ".text")),
        IntStream.rangeClosed(1, question.choices().size())
            .mapToObj(choice ->
                pair(
                    "jawab" + choice,
                    place,
                    question.choices().get(choice - 1),
                    visit.w("survey.editor.choice." + choice),
                    error(own, place + ".choice" + choice)))
            .toList(),
        typed.isRemovable(question),
        index == 0,
        index == questions.size() - 1);
  }

  private String heading(List<Question> questions, int index) {
    var question = questions.get(index);
    String element = element(question);
    long all = count(questions, question.elementCode(), questions.size());
    return all == 1
        ? element
        : visit.w(
            "survey.editor.several",
            element,
            String.valueOf(count(questions, question.elementCode(), index + 1)),
            String.valueOf(all));
  }

  private String element(Question question) {
    var name = question.elementName();
    return TypedQuestions.isOfTheNine(question.elementCode())
        ? visit.w("survey.element." + question.elementCode())
        : name == null || name.indonesian().isBlank() ? question.elementCode() : name.indonesian();
  }

  private static long count(List<Question> questions, String code, int until) {
    return questions.stream()
        .limit(until)
        .filter(question -> question.elementCode().equals(code))
        .count();
  }

  private Pair pair(String name, int place, Bilingual words, String label, @Nullable String error) {
    return new Pair(
        Field.of(name + "." + place, label).withValue(words.indonesian()).withError(error),
        Field.optional(name + "En." + place, visit.w("survey.editor.english", label))
            .withValue(words.english()));
  }

  private @Nullable String error(List<Problem> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(this::said)
        .findFirst()
        .orElse(null);
  }

  private String said(Problem problem) {
    return visit.w(problem.key(), problem.arguments().toArray());
  }
}
