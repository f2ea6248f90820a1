package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which element each answer of a sheet belongs to. A sheet is written as one character per
/// question: `1` to `4`, or `-` where it was left empty.
///
/// @param questionElements code of the element of each question, in the order of the questions; an
///   element may have several, anywhere in the order
public record SheetLayout(List<String> questionElements) {

  /// What stands for a question nobody answered.
  public static final char EMPTY = '-';

  /// The worst answer.
  public static final int LOWEST = 1;

  /// The best answer.
  public static final int HIGHEST = 4;

  public SheetLayout {
    questionElements = List.copyOf(questionElements);
    if (questionElements.isEmpty()) {
      throw new IllegalArgumentException("a questionnaire without questions");
    }
  }

  /// The nine elements with one question each, in the order the regulation is printed.
  public static SheetLayout ofNine() {
    return new SheetLayout(Arrays.stream(ServiceElement.values()).map(Enum::name).toList());
  }

  /// Codes of the elements in the order of their first question.
  public List<String> elements() {
    return questionElements.stream().distinct().toList();
  }

  /// How many elements a sheet must have filled to count: five of nine, and likewise more than half
  /// where an office has added some.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "sheets that count")
  public int filledElementsMin() {
    return elements().size() / 2 + 1;
  }

  /// Elements of a sheet that have at least one answer.
  public int filledElements(String scores) {
    check(scores);
    return (int)
        IntStream.range(0, scores.length())
            .filter(question -> scores.charAt(question) != EMPTY)
            .mapToObj(questionElements::get)
            .distinct()
            .count();
  }

  /// Whether enough of a sheet is filled for it to count.
  public boolean counts(String scores) {
    return filledElements(scores) >= filledElementsMin();
  }

  /// @throws IllegalArgumentException where the sheet is none of this questionnaire
  void check(String scores) {
    if (scores.length() != questionElements.size()) {
      throw new IllegalArgumentException(
          "%d answers to %d questions".formatted(scores.length(), questionElements.size()));
    }
    for (int question = 0; question < scores.length(); question++) {
      char score = scores.charAt(question);
      if (score != EMPTY && (score < '0' + LOWEST || score > '0' + HIGHEST)) {
        throw new IllegalArgumentException(
            "answer %d is '%s', not 1 to 4 or -".formatted(question + 1, score));
      }
    }
  }
}
