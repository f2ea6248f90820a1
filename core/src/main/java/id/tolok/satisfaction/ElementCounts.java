package id.tolok.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What was answered about one element on the sheets that count.
///
/// @param element its code
/// @param marks how many sheets gave it which mark, fewest filled questions and fewest points first
/// @param choices for each of its questions how often the answers 1 to 4 were chosen
public record ElementCounts(String element, List<Mark> marks, List<List<Integer>> choices) {

  public ElementCounts {
    marks = List.copyOf(marks);
    choices = choices.stream().map(List::copyOf).toList();
  }

  /// Sheets that answered an element alike. One respondent's answer to an element of several
  /// questions is the mean of those they filled.
  ///
  /// @param filled questions of the element that were filled, at least 1
  /// @param points their answers added up
  /// @param sheets how many sheets
  public record Mark(int filled, int points, int sheets) {}

  /// Sheets that said something about the element (n of the element).
  public int respondents() {
    return marks.stream().mapToInt(Mark::sheets).sum();
  }

  /// The answers added up, each respondent's as one: whole unless an element has several questions.
  public BigDecimal sum() {
    return exactSum().decimal();
  }

  /// How often the answers 1 to 4 were chosen, all questions of the element together.
  public List<Integer> chosen() {
    var sums = new Integer[SheetLayout.HIGHEST];
    for (int choice = 0; choice < sums.length; choice++) {
      int answer = choice;
      sums[choice] = choices.stream().mapToInt(counted -> counted.get(answer)).sum();
    }
    return List.of(sums);
  }

  /// The mean of the element (NRR), empty where nobody answered it: that is not zero.
  Optional<Fraction> mean() {
    int respondents = respondents();
    return respondents == 0 ? Optional.empty() : Optional.of(exactSum().over(respondents));
  }

  private Fraction exactSum() {
    return marks.stream()
        .map(mark -> Fraction.of((long) mark.points() * mark.sheets(), mark.filled()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
