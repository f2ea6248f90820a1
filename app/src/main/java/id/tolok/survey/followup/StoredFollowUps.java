package id.tolok.survey.followup;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.store.opinion.FollowUpStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Reads plans.
@Service
class StoredFollowUps implements FollowUps {

  private final FollowUpStore store;
  private final Rounds rounds;
  private final Clock clock;

  StoredFollowUps(FollowUpStore store, Rounds rounds, Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public List<FollowUp> ofRound(long roundId) {
    return store.ofRound(roundId);
  }

  @Override
  public Optional<Earlier> before(Round round) {
    return store.roundBefore(round).stream()
        .mapToObj(id -> new Earlier(id, rounds.round(id).name(), store.ofRound(id)))
        .findFirst();
  }

  @Override
  public List<Task> waiting() {
    return CurrentViewer.get().accountId().stream()
        .mapToObj(account -> store.waiting(account, LocalDate.now(clock)))
        .flatMap(List::stream)
        .toList();
  }
}
