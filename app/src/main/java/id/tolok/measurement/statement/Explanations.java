package id.tolok.measurement.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what offices say about their results, and knows where they have to.
public interface Explanations {

  /// An indicator that has to be explained.
  ///
  /// @param concern what the result is like
  /// @param given what was said of it last; null where nothing was
  record Demand(
      Explanation.Key key, ConcernedResults.Concern concern, @Nullable Explanation given) {

    /// Whether all that is asked for was said.
    public boolean met() {
      return given != null && given.words().complete();
    }
  }

  /// A field of an explanation that something is wrong with.
  enum Part {
    CAUSE,
    OBSTACLE,
    FOLLOW_UP,
    DUE_ON,
    OWNER
  }

  /// What came of writing.
  sealed interface Outcome {
    record Written(Explanation explanation) implements Outcome {}

    /// Somebody else wrote in between; nothing was written.
    record Conflict(Explanation theirs) implements Outcome {}

    /// @param part the field that is wrong; null where it is none of them
    /// @param code stable, such as `CAUSE_MISSING`, `DUE_BEFORE_QUARTER`, `NOT_YOURS`
    /// @param message what and what to do, in the language of the viewer
    record Refused(@Nullable Part part, String code, String message) implements Outcome {}
  }

  /// What was said last of an indicator's quarter.
  Optional<Explanation> find(Explanation.Key key);

  /// Everything said of an indicator's quarter, oldest first.
  List<Explanation> history(Explanation.Key key);

  /// What was said last of each indicator and quarter of a year, in one query.
  List<Explanation> ofYear(long agencyId, int year);

  /// The indicators of a quarter whose result asks for an explanation, in order of the decree, met
  /// or not.
  List<Demand> required(long agencyId, int year, int quarter);

  /// The same for some quarters.
  default List<Demand> required(long agencyId, int year, Collection<Integer> quarters) {
    return Set.copyOf(quarters).stream()
        .sorted()
        .flatMap(quarter -> required(agencyId, year, quarter).stream())
        .toList();
  }

  /// Writes a new version.
  ///
  /// @param seenVersion version the writer saw; 0 where there was none
  Outcome write(Explanation.Key key, int seenVersion, Explanation.Words words);
}
