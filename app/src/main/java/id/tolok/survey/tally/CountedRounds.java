package id.tolok.survey.tally;

import id.tolok.kernel.Recent;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.RoundState;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds the counts of the rounds people look at, and lets each catch up with its sheets whenever
/// somebody asks.
@Component
public class CountedRounds {

  /// Rounds held; the one not looked at for longest makes room.
  static final int HELD_MAX = 200;

  /// Sheets after which counts are written down: as many as are read in a moment.
  static final int SHEETS_AHEAD = 20_000;

  private final TallyStore store;
  private final TransactionTemplate oneState;
  private final Recent<Long, Held> held = Recent.of(HELD_MAX);

  CountedRounds(TallyStore store, PlatformTransactionManager transactions) {
    this.store = store;
    this.oneState = new TransactionTemplate(transactions);
    oneState.setReadOnly(true);
    oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// The counts of a round, used by one thread at a time.
  private static final class Held {
    private final ReentrantLock turn = new ReentrantLock();
    private CountedRound counted;
    private int writtenDown;

    private Held(CountedRound counted) {
      this.counted = counted;
    }
  }

  /// How counts are read.
  private interface Reading {
    RoundResults of(CountedRound counted, RoundHead head);
  }

  /// What a round that is not approved comes to, never less than its head says.
  RoundResults results(RoundHead seen) {
    return read(seen, CountedRound::results);
  }

  /// What of it may be shown: while it is open, numbers move in steps.
  RoundResults shown(RoundHead seen) {
    return read(
        seen, seen.state() == RoundState.OPEN ? CountedRound::inSteps : CountedRound::results);
  }

  private RoundResults read(RoundHead seen, Reading reading) {
    if (seen.state() == RoundState.DRAFT) {
      return reading.of(fresh(seen), seen);
    }
    var own = heldOf(seen.roundId());
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? within(own, seen, reading)
        : outside(own, seen, reading);
  }

  /// A transaction may see what will never be committed, which must not get into what others see.
  /// Nor may it wait here: it may have locked the round, which somebody else may be waiting for.
  private RoundResults within(Held own, RoundHead seen, Reading reading) {
    if (own.turn.tryLock()) {
      try {
        if (own.counted.isAt(seen)) {
          return reading.of(own.counted, seen);
        }
      } finally {
        own.turn.unlock();
      }
    }
    return reading.of(fresh(seen), seen);
  }

  private RoundResults outside(Held own, RoundHead seen, Reading reading) {
    @Nullable Checkpoint ahead = null;
    RoundResults results;
    own.turn.lock();
    try {
      results = caughtUp(own, seen, reading);
      if (own.counted.answers() - own.writtenDown >= SHEETS_AHEAD) {
        own.writtenDown = own.counted.answers();
        ahead = own.counted.checkpoint();
      }
    } finally {
      own.turn.unlock();
    }
    if (ahead != null) {
      store.keep(
          seen.roundId(), seen.agencyId(), new TallyStore.Kept(ahead.answers(), ahead.write()));
    }
    return results;
  }

  private RoundResults caughtUp(Held own, RoundHead seen, Reading reading) {
    boolean whole = false;
    try {
      var head = own.counted.isBeside(seen) ? seen : caughtUp(own.counted, seen.roundId());
      own.counted.follow(head);
      var results = reading.of(own.counted, head);
      whole = true;
      return results;
    } finally {
      if (!whole) {
        // Half of the sheets may be in the counts.
        own.counted = new CountedRound(store, seen.roundId());
      }
    }
  }

  private RoundHead caughtUp(CountedRound counted, long roundId) {
    return oneState.execute(_ -> {
      var head = head(roundId);
      counted.catchUp(head);
      return head;
    });
  }

  private RoundHead head(long roundId) {
    var head = store.heads(List.of(roundId)).get(roundId);
    if (head == null) {
      throw new NotFound("round", roundId);
    }
    return head;
  }

  private Held heldOf(long roundId) {
    return held.findOrKeep(roundId, id -> new Held(new CountedRound(store, id)));
  }

  private CountedRound fresh(RoundHead head) {
    var counted = new CountedRound(store, head.roundId());
    counted.catchUp(head);
    return counted;
  }

  /// Counts every sheet of a round anew, as the running transaction sees them.
  public RoundNumbers countAnew(RoundHead head) {
    var counted = new CountedRound(store, head.roundId());
    counted.countAll(head);
    return counted.numbers(head);
  }
}
