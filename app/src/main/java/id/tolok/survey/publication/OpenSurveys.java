package id.tolok.survey.publication;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.PublishedIndexes;
import id.tolok.survey.store.result.PublishedStore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// The one way public pages reach surveys: as a viewer who sees the rows of agencies with an
/// approved round of the public, whoever the visitor is, and of those rounds only the approved ones
/// of the public. The law asks for the result of every survey to be published, so that the approval
/// publishes it; no switch stands between.
@Service
public class OpenSurveys implements PublishedIndexes {

  private final PublishedStore store;
  private final Rounds rounds;

  OpenSurveys(PublishedStore store, Rounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  /// Which rounds are public is itself public, so it is read whatever the scope is.
  @Override
  public List<Published> latest() {
    return Scope.within(Scope.EVERYTHING, () -> store.latest(OptionalLong.empty()));
  }

  @Override
  public Optional<Published> latest(long agencyId) {
    return Scope.within(Scope.EVERYTHING, () -> store.latest(OptionalLong.of(agencyId))).stream()
        .findFirst();
  }

  /// Reads about one round.
  ///
  /// @throws NotFound where it is none, or not public
  public <T> T round(long roundId, Function<Round, T> reading) {
    return asEverybody(() -> {
      Round round = rounds.round(roundId);
      if (round.kind() != RoundKind.PUBLIC || round.state() != RoundState.APPROVED) {
        throw new NotFound("public round", roundId);
      }
      return reading.apply(round);
    });
  }

  private <T> T asEverybody(Supplier<T> reading) {
    var agencies = Scope.within(Scope.EVERYTHING, store::agencies);
    var everybody = new Viewer(OptionalLong.empty(), "publik", agencies, Viewer.Kind.ANONYMOUS);
    return CurrentViewer.as(everybody, reading::get);
  }
}
