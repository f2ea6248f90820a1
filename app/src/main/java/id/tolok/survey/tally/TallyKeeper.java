package id.tolok.survey.tally;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.store.sheet.HoldStore;
import java.time.Clock;
import java.time.Duration;
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

  /// A network keeps its number for a day; what was on its way then has long arrived.
  private static final Duration DAY_OVER = Duration.ofHours(25);

  private final TallyStore store;
  private final HoldStore holds;
  private final CountedRounds rounds;
  private final Clock clock;

  TallyKeeper(TallyStore store, HoldStore holds, CountedRounds rounds, Clock clock) {
    this.store = store;
    this.holds = holds;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void go() {
    CurrentViewer.asProgram(() -> {
      holds.endDays(clock.instant().minus(DAY_OVER));
      store
          .heads(store.largeRounds(CountedRounds.SHEETS_AHEAD, ROUNDS_MAX))
          .values()
          .forEach(rounds::results);
      return null;
    });
  }
}
