package id.tolok.survey.tally;

import id.tolok.shell.CurrentViewer;
import id.tolok.survey.store.result.TallyStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Follows the large rounds from the start of the program on, whether anybody looks at them or not,
/// so that who looks first waits no longer than who looks next. Nothing depends on it but that.
@Component
class TallyKeeper {

  private static final long PAUSE_MILLIS = 60_000;
  private static final long FIRST_PAUSE_MILLIS = 2_000;

  /// Half of what is held, so that rounds people look at keep their place.
  private static final int ROUNDS_MAX = CountedRounds.HELD_MAX / 2;

  private final TallyStore store;
  private final CountedRounds rounds;

  TallyKeeper(TallyStore store, CountedRounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void go() {
    CurrentViewer.asProgram(() -> {
      store
          .heads(store.largeRounds(CountedRounds.SHEETS_AHEAD, ROUNDS_MAX))
          .values()
          .forEach(rounds::results);
      return null;
    });
  }
}
