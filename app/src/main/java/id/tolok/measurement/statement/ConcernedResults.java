package id.tolok.measurement.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which results of a quarter give cause for concern. Measuring knows no results: the module that
/// computes them answers. Where none does, nothing is of concern.
public interface ConcernedResults {

  /// Why a result has to be explained.
  enum Cause {
    /// The lowest grade.
    RED,
    /// The grade above it, on a scale that has more than three.
    ORANGE,
    /// The achievement is lower than in the last quarter that was measured before it.
    WORSE
  }

  /// An indicator whose result has to be explained.
  ///
  /// @param indicator its name in the decree
  /// @param percent the achievement, in percentage points, two decimals
  /// @param grade its word
  /// @param before the achievement measured last before it; null where there is none
  record Concern(
      long lineageId,
      String indicator,
      Set<Cause> causes,
      BigDecimal percent,
      String grade,
      @Nullable BigDecimal before) {
    public Concern {
      causes = Set.copyOf(causes);
    }
  }

  /// The indicators of an agency's quarter that have to be explained, in order of the decree, by
  /// everything entered so far.
  List<Concern> concerns(long agencyId, int year, int quarter);
}
