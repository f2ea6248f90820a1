package id.tolok.survey.questionnaire;

import id.tolok.organization.Problem;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Questionnaires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What makes a questionnaire whole. A field of a problem is the place of the question from 1 and
/// its part: `3.text`, `3.choice2`, `3.name`.
final class QuestionRules {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,29}");
  private static final int TEXT_LENGTH_MAX = 500;
  private static final int CHOICE_LENGTH_MAX = 80;
  private static final int NAME_LENGTH_MAX = 80;

  private final List<Problem> problems = new ArrayList<>();

  private QuestionRules() {}

  static List<Problem> problems(List<Question> questions) {
    var rules = new QuestionRules();
    rules.whole(questions);
    for (int place = 1; place <= questions.size(); place++) {
      rules.question(place, questions.get(place - 1));
    }
    return List.copyOf(rules.problems);
  }

  private void whole(List<Question> questions) {
    var codes = questions.stream().map(Question::elementCode).collect(Collectors.toSet());
    for (ServiceElement element : ServiceElement.values()) {
      if (!codes.contains(element.code())) {
        problems.add(Problem.of("", "survey.question.problem.missing." + element.code()));
      }
    }
    if (questions.size() > Questionnaires.QUESTIONS_MAX) {
      problems.add(
          Problem.of(
              "",
              "survey.question.problem.many",
              String.valueOf(Questionnaires.QUESTIONS_MAX),
              String.valueOf(questions.size())));
    }
    Map<String, Bilingual> names = new HashMap<>();
    for (Question question : questions) {
      var name = question.elementName();
      if (name != null && ServiceElement.find(question.elementCode()).isEmpty()) {
        var other = names.putIfAbsent(question.elementCode(), name);
        if (other != null && !other.equals(name)) {
          problems.add(Problem.of("", "survey.question.problem.two-names", question.elementCode()));
        }
      }
    }
  }

  private void question(int place, Question question) {
    if (!CODE.matcher(question.elementCode()).matches()) {
      add(place, "code", "survey.question.problem.code");
    }
    words(place, "text", question.text(), TEXT_LENGTH_MAX);
    for (int choice = 1; choice <= question.choices().size(); choice++) {
      words(place, "choice" + choice, question.choices().get(choice - 1), CHOICE_LENGTH_MAX);
    }
    if (ServiceElement.find(question.elementCode()).isEmpty()) {
      var name = question.elementName();
      words(place, "name", name == null ? new Bilingual("", "") : name, NAME_LENGTH_MAX);
    }
  }

  /// The English words may be missing: the form then shows the Indonesian ones.
  private void words(int place, String part, Bilingual words, int lengthMax) {
    if (words.indonesian().isBlank()) {
      add(place, part, "survey.question.problem.empty." + part.replaceAll("\\d", ""));
    }
    if (words.indonesian().length() > lengthMax || words.english().length() > lengthMax) {
      add(place, part, "survey.question.problem.long", String.valueOf(lengthMax));
    }
  }

  private void add(int place, String part, String key, String... arguments) {
    var all = new ArrayList<String>();
    all.add(String.valueOf(place));
    all.addAll(List.of(arguments));
    problems.add(new Problem(place + "." + part, key, all));
  }
}
