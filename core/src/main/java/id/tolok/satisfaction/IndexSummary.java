package id.tolok.satisfaction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// All that sheets counted together say: of a whole round, or of one of its services.
///
/// @param counts what everything else here is computed from
/// @param index empty while nobody answered, or an element is in `unanswered`
/// @param quality grade of the index; empty without one
/// @param interval empty with fewer than two respondents or without an index
/// @param elements those somebody answered, in the order of the questionnaire
/// @param unanswered codes of elements nobody answered
/// @param priorities the lowest elements, the lowest first
/// @param strengths the highest elements, the highest first
public record IndexSummary(
    SheetCounts counts,
    Optional<SatisfactionIndex> index,
    Optional<ServiceQuality> quality,
    Optional<ConfidenceInterval> interval,
    List<ElementScore> elements,
    List<String> unanswered,
    List<ElementScore> priorities,
    List<ElementScore> strengths) {

  public IndexSummary {
    elements = List.copyOf(elements);
    unanswered = List.copyOf(unanswered);
    priorities = List.copyOf(priorities);
    strengths = List.copyOf(strengths);
  }

  /// @param population people served in the period, empty where unknown
  public static IndexSummary of(
      SheetCounts counts, WeightRule rule, QualityScale scale, OptionalInt population) {
    var index = counts.index(rule);
    var elements = counts.scores(rule);
    return new IndexSummary(
        counts,
        index,
        index.map(known -> known.quality(scale)),
        counts.interval(rule, population),
        elements,
        counts.unanswered(),
        ElementScore.priorities(elements),
        ElementScore.strengths(elements));
  }

  /// Sheets that count.
  public int respondents() {
    return counts.respondents();
  }
}
