package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What sheets come to, counted. All the index, its elements and its accuracy are computed from is
/// in here, and nothing in it belongs to one person.
///
/// @param respondents sheets that count
/// @param rejected sheets with too few elements filled, counted apart
/// @param spreadSum each respondent's own mean in hundred-thousandths, added up
/// @param spreadSquares the squares of the same, added up
/// @param elements in the order of the questionnaire
public record SheetCounts(
    int respondents,
    int rejected,
    long spreadSum,
    long spreadSquares,
    List<ElementCounts> elements) {

  /// A respondent's own mean is kept in this part of a point: fine enough for the accuracy of an
  /// index, and whole, so that sums do not depend on the order of the sheets. Ten million sheets
  /// fit.
  static final long SPREAD_UNIT = 100_000;

  public SheetCounts {
    elements = List.copyOf(elements);
  }

  /// The index: for each element the mean of those who answered it, times the weight, added up.
  ///
  /// @return empty where an element was answered by nobody; leaving it out would be an index of
  ///   other elements
  @BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, processing of survey data")
  public Optional<SatisfactionIndex> index(WeightRule rule) {
    var perceived = Fraction.ZERO;
    for (var element : elements) {
      var mean = element.mean();
      if (mean.isEmpty()) {
        return Optional.empty();
      }
      perceived = perceived.plus(mean.get());
    }
    perceived = perceived.times(rule.exact(elements.size()));
    return Optional.of(
        new SatisfactionIndex(
            perceived.decimal(),
            perceived.times(SatisfactionIndex.CONVERSION).decimal(),
            respondents));
  }

  /// The elements somebody answered, with their means.
  public List<ElementScore> scores(WeightRule rule) {
    var weight = rule.exact(elements.size());
    return elements.stream().flatMap(each -> ElementScore.of(each, weight).stream()).toList();
  }

  /// Codes of the elements nobody answered; while there is one, there is no index.
  public List<String> unanswered() {
    return elements.stream()
        .filter(element -> element.respondents() == 0)
        .map(ElementCounts::element)
        .toList();
  }

  /// How far the index may be from what all users would have said.
  ///
  /// @param population people served in the period, empty where unknown
  /// @return empty with fewer than two respondents or without an index
  public Optional<ConfidenceInterval> interval(WeightRule rule, OptionalInt population) {
    return index(rule).flatMap(index -> ConfidenceInterval.of(index, this, rule, population));
  }
}
