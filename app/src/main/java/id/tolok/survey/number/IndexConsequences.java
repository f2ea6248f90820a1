package id.tolok.survey.number;

import id.tolok.survey.Round;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Says what an index does to the indicators fed by it. Owned here, answered by results, which come
/// later.
public interface IndexConsequences {

  /// The indicators a round's index would reach if it were approved as it is now; none where
  /// nothing is bound to the survey, or where a round that ended later speaks for the same period.
  ///
  /// @param index on the scale of 25 to 100
  List<Fed> of(Round round, BigDecimal index);

  /// One indicator before and after.
  ///
  /// @param lineageId of the indicator
  /// @param stretch of which its numbers are, such as `Triwulan II 2026`: the round's quarter where
  ///   it has a target of its own, else the year
  /// @param target in words; empty where it has none
  /// @param now actual and achievement as they are known; empty where there is none
  /// @param then the same with the index
  /// @param address of its result
  record Fed(
      long lineageId,
      String name,
      String stretch,
      Optional<String> target,
      Optional<Reached> now,
      Optional<Reached> then,
      String address) {}

  /// @param actual value of the indicator
  /// @param achievementPercent share of the target; empty without a target
  /// @param grade its word; empty without an achievement
  record Reached(
      BigDecimal actual, Optional<BigDecimal> achievementPercent, Optional<String> grade) {}
}
