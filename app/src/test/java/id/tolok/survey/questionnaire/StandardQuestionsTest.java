package id.tolok.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Problem;
import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire.Bilingual;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.RoundKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardQuestionsTest {

  @ParameterizedTest
  @EnumSource
  void everyElementIsAskedOnceInBothLanguagesWithFourAnswersOfItsOwn(RoundKind kind) {
    var questions = StandardQuestions.of(kind);
    assertThat(questions.stream().map(Question::elementCode))
        .containsExactlyElementsOf(
            Arrays.stream(ServiceElement.values()).map(ServiceElement::code).toList());
    for (Question question : questions) {
      assertThat(question.text().english()).as(question.elementCode()).isNotBlank();
      assertThat(question.text().english()).isNotEqualTo(question.text().indonesian());
      assertThat(question.choices().stream().map(Bilingual::indonesian).distinct()).hasSize(4);
      assertThat(question.choices().stream().map(Bilingual::english).distinct()).hasSize(4);
    }
    assertThat(QuestionRules.problems(questions)).isEmpty();
  }

  @Test
  void aServiceWithoutACostIsAnsweredAsFree() {
    var cost =
        StandardQuestions.of(RoundKind.PUBLIC).stream()
            .filter(question -> question.elementCode().equals("BIAYA"))
            .findFirst()
            .orElseThrow();
    assertThat(cost.choices().getLast().indonesian()).isEqualTo("Gratis");
  }

  @Test
  void anElementThatIsMissingIsNamed() {
    var questions = new ArrayList<>(StandardQuestions.of(RoundKind.PUBLIC));
    questions.removeIf(question -> question.elementCode().equals("PENGADUAN"));
    questions.removeIf(question -> question.elementCode().equals("SARPRAS"));
    assertThat(keys(questions))
        .isEqualTo(
            "survey.question.problem.missing.PENGADUAN survey.question.problem.missing.SARPRAS");
  }

  @Test
  void emptyWordsAreSaidWhereTheyStand() {
    var questions = new ArrayList<>(StandardQuestions.of(RoundKind.PUBLIC));
    questions.add(
        new Question(
            0,
            "KEAMANAN",
            new Bilingual("", ""),
            new Bilingual(" ", "English only"),
            List.of(
                new Bilingual("Buruk", ""),
                new Bilingual("", "Fair"),
                new Bilingual("Baik", ""),
                new Bilingual("x".repeat(81), ""))));
    assertThat(fields(questions)).containsExactly("10.text", "10.choice2", "10.choice4", "10.name");
  }

  @Test
  void anAddedElementHasOneNameAndASensibleCode() {
    var questions = new ArrayList<>(StandardQuestions.of(RoundKind.PUBLIC));
    questions.add(added("KEAMANAN", "Keamanan"));
    questions.add(added("KEAMANAN", "Rasa aman"));
    questions.add(added("9x", "Sembilan"));
    assertThat(keys(questions))
        .isEqualTo("survey.question.problem.two-names survey.question.problem.code");
  }

  @Test
  void moreQuestionsThanASheetHoldsAreRefused() {
    var questions = new ArrayList<>(StandardQuestions.of(RoundKind.PUBLIC));
    questions.addAll(Collections.nCopies(52, questions.getFirst()));
    assertThat(keys(questions)).isEqualTo("survey.question.problem.many");
  }

  private static Question added(String code, String name) {
    return new Question(
        0,
        code,
        new Bilingual(name, ""),
        new Bilingual("Bagaimana?", ""),
        Collections.nCopies(4, new Bilingual("Baik", "")));
  }

  private static String keys(List<Question> questions) {
    return QuestionRules.problems(questions).stream()
        .map(Problem::key)
        .collect(Collectors.joining(" "));
  }

  private static List<String> fields(List<Question> questions) {
    return QuestionRules.problems(questions).stream().map(Problem::field).toList();
  }
}
