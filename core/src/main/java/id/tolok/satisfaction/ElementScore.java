package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One element of an index. None of its numbers is rounded.
///
/// @param element its code
/// @param respondents who answered it; an empty answer is left out of this number alone
/// @param sum their answers added up
/// @param mean from 1 to 4 (NRR)
/// @param weighted the mean times the weight (NRR tertimbang)
/// @param converted the mean times 25, from 25 to 100
public record ElementScore(
    String element,
    int respondents,
    BigDecimal sum,
    BigDecimal mean,
    BigDecimal weighted,
    BigDecimal converted) {

  /// How many elements a report names as the ones to work on, and as the strong ones.
  public static final int NAMED = 3;

  static Optional<ElementScore> of(ElementCounts counts, Fraction weight) {
    return counts
        .mean()
        .map(mean ->
            new ElementScore(
                counts.element(),
                counts.respondents(),
                counts.sum(),
                mean.decimal(),
                mean.times(weight).decimal(),
                mean.times(SatisfactionIndex.CONVERSION).decimal()));
  }

  /// The mean on the scale of the index, with two decimals, as it is shown and graded.
  public BigDecimal rounded() {
    return SatisfactionIndex.round(converted);
  }

  /// Its grade, by the same table as the index.
  public ServiceQuality quality(QualityScale scale) {
    return scale.quality(converted);
  }

  /// The elements to work on: the lowest three, the lowest first, those of equal score in the order
  /// of the questionnaire. One that everybody found very good is never among them.
  @BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, analysis of the results")
  public static List<ElementScore> priorities(List<ElementScore> scores) {
    return scores.stream()
        .filter(score -> score.mean().compareTo(BigDecimal.valueOf(SheetLayout.HIGHEST)) < 0)
        .sorted(Comparator.comparing(ElementScore::mean))
        .limit(NAMED)
        .toList();
  }

  /// The strongest three that are not to be worked on, the highest first.
  public static List<ElementScore> strengths(List<ElementScore> scores) {
    var weak = priorities(scores);
    return scores.stream()
        .filter(score -> !weak.contains(score))
        .sorted(Comparator.comparing(ElementScore::mean).reversed())
        .limit(NAMED)
        .toList();
  }
}
