package id.tolok.survey;

import id.tolok.satisfaction.SatisfactionIndex;
import java.util.Optional;

/// What the sheets of rounds come to, within the scope of the running work. Approved rounds give
/// what was frozen; all others what their sheets say now, never older than the last commit.
public interface SurveyResults {

  /// The whole round.
  ///
  /// @throws id.tolok.shell.NotFound outside of scope
  /// @return empty where no sheet counts yet
  Optional<SatisfactionIndex> index(long roundId);
}
