package id.tolok.survey;

import id.tolok.satisfaction.SheetLayout;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A version of the questions. It is fixed once a round that uses it opens; another wording is
/// another version.
///
/// @param number version within the agency and kind, from 1
/// @param questions in the order they are printed; each of the nine elements has at least one
public record Questionnaire(
    long id, long agencyId, RoundKind kind, int number, List<Question> questions) {

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /// Which element each answer of a sheet belongs to.
  public SheetLayout layout() {
    return new SheetLayout(questions.stream().map(Question::elementCode).toList());
  }

  /// What the office calls an element it added; empty for the nine.
  ///
  /// @param code of the element
  public Optional<Bilingual> findElementName(String code) {
    return questions.stream()
        .filter(question -> question.elementCode().equals(code))
        .flatMap(question -> Optional.ofNullable(question.elementName()).stream())
        .findFirst();
  }

  /// One question with its four answers.
  ///
  /// @param id its key
  /// @param elementCode element it belongs to: of `ServiceElement`, or an added one
  /// @param elementName name of an added element; null for the nine
  /// @param text in Indonesian and English
  /// @param choices words of the answers 1 to 4, the worst first
  public record Question(
      long id,
      String elementCode,
      @Nullable Bilingual elementName,
      Bilingual text,
      List<Bilingual> choices) {

    public Question {
      choices = List.copyOf(choices);
      if (choices.size() != 4) {
        throw new IllegalArgumentException("a question has four answers, not " + choices.size());
      }
    }
  }

  /// Words in both languages of the form.
  public record Bilingual(String indonesian, String english) {}
}
