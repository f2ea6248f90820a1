package id.tolok.intake.reading;

import id.tolok.intake.ReadingStatus;
import id.tolok.intake.store.Claim;
import id.tolok.intake.store.OriginalStore;
import id.tolok.intake.store.QueueStore;
import id.tolok.intake.store.ReadOutcome;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Works the queue off in the background, a few files at a time. Each reading is claimed under a
/// lease that is renewed while the program lives, so what a killed program left behind is taken up
/// by the next one, and two programs on one database never read the same file.
@Component
final class ReadingWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);

  /// How long a free reader waits before it looks for what other programs left behind.
  private static final long IDLE_SECONDS = 2;

  private final QueueStore queue;
  private final OriginalStore originals;
  private final TransactionTemplate transactions;
  private final IntakeSettings settings;
  private final Clock clock;
  private final UUID program = UUID.randomUUID();
  private final Semaphore waiting = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  ReadingWorker(
      QueueStore queue,
      OriginalStore originals,
      TransactionTemplate transactions,
      IntakeSettings settings,
      Clock clock) {
    this.queue = queue;
    this.originals = originals;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /// Tells a free reader that there is something to read.
  void wake() {
    waiting.release();
  }

  @Override
  public void start() {
    running = true;
    for (int reader = 1; reader <= settings.readers(); reader++) {
      threads.add(Thread.ofVirtual().name("decree-reader-" + reader).start(this::work));
    }
    threads.add(Thread.ofVirtual().name("decree-reader-lease").start(this::renew));
  }

  @Override
  public void stop() {
    running = false;
    threads.forEach(Thread::interrupt);
    threads.clear();
    tell(() -> queue.release(program));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    while (running) {
      var claim = claimed();
      try {
        if (claim.isPresent()) {
          read(claim.get());
        } else {
          waiting.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
        }
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private Optional<Claim> claimed() {
    try {
      return CurrentViewer.asProgram(() -> queue.claim(program, clock.instant(), settings.lease()));
    } catch (DataAccessException | TransactionException unreachable) {
      LOG.warn("the queue of readings cannot be reached: {}", unreachable.getMessage());
      return Optional.empty();
    }
  }

  private void read(Claim claim) throws InterruptedException {
    if (claim.attempts() > settings.attempts()) {
      giveUp(
          claim,
          "Pembacaan terputus " + settings.attempts() + " kali; berkas ini tidak dibaca lagi.");
      return;
    }
    var task = new FutureTask<>(() -> outcome(claim));
    // A thread of its own with a deep stack: documents nest, and a virtual thread would be pinned.
    var thread = Thread.ofPlatform().daemon().name("reading-" + claim.readingId()).unstarted(task);
    thread.start();
    try {
      finish(claim, task.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException tooLong) {
      thread.interrupt();
      giveUp(claim, "Pembacaan melebihi " + settings.timeLimit().toMinutes() + " menit.");
    } catch (ExecutionException failure) {
      LOG.error("reading {} failed", claim.readingId(), failure);
      giveUp(claim, "Pembacaan gagal karena kesalahan program; berkas aslinya tetap tersimpan.");
    }
  }

  private ReadOutcome outcome(Claim claim) {
    var file =
        CurrentViewer.asProgram(() -> originals.find(claim.readingId()))
            .orElseThrow(() -> new IllegalStateException("no file for " + claim.readingId()));
    return FileReading.of(
        file, claim.kind(), () -> tell(() -> queue.checking(claim.readingId(), program)));
  }

  private void finish(Claim claim, ReadOutcome outcome) {
    tell(() -> {
      boolean kept =
          Boolean.TRUE.equals(transactions.execute(_ -> queue.finish(claim, program, outcome)));
      if (kept) {
        LOG.info(
            "reading {} {} in {} ms, {} findings of error",
            claim.readingId(),
            outcome.phase() == ReadingStatus.Phase.READ ? "read" : "unreadable",
            outcome.duration().toMillis(),
            outcome.errorCount());
      }
    });
  }

  private void giveUp(Claim claim, String problem) {
    tell(() -> queue.giveUp(claim.readingId(), program, problem));
  }

  private void renew() {
    while (running) {
      try {
        TimeUnit.MILLISECONDS.sleep(settings.lease().toMillis() / 3);
      } catch (InterruptedException stopped) {
        return;
      }
      tell(() -> queue.renew(program, clock.instant().plus(settings.lease())));
    }
  }

  /// Writes to the queue. When the database is gone for a moment the lease runs out and the reading
  /// is done once more: nothing is lost but time.
  private void tell(Runnable work) {
    try {
      CurrentViewer.asProgram(() -> {
        work.run();
        return true;
      });
    } catch (DataAccessException | TransactionException unreachable) {
      LOG.warn("the queue of readings cannot be reached: {}", unreachable.getMessage());
    }
  }
}
