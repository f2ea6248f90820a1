package id.tolok.survey.tally;

import id.tolok.shell.CurrentViewer;
import id.tolok.survey.store.TallyStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Follows rounds that grow fast although nobody looks at them, so that who looks first waits no
/// longer than who looks next. Nothing depends on it but that.
@Component
class TallyKeeper {

  private static final long PAUSE_MILLIS = 60_000;

  private final TallyStore store;
  private final CountedRounds rounds;

  TallyKeeper(TallyStore store, CountedRounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = PAUSE_MILLIS)
  void go() {
    CurrentViewer.asProgram(() -> {
      store.heads(store.roundsAhead(CountedRounds.SHEETS_AHEAD)).values().forEach(rounds::results);
      return null;
    });
  }
}
