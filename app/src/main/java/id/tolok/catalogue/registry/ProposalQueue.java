package id.tolok.catalogue.registry;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The agencies whose proposals are still to be looked for, one after the other, so that nobody who
/// accepts a decree waits for it. An agency that is asked for twice meanwhile is looked at once.
@Component
final class ProposalQueue implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ProposalQueue.class);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("concepts").daemon().factory());
  private final SequencedSet<Long> waiting = new LinkedHashSet<>();
  private int running;

  /// Lets the work be done for an agency, in its turn.
  synchronized void add(long agencyId, LongConsumer work) {
    if (waiting.add(agencyId)) {
      running++;
      worker.execute(() -> run(agencyId, work));
    }
  }

  synchronized boolean isBusy() {
    return running > 0;
  }

  private void run(long agencyId, LongConsumer work) {
    begin(agencyId);
    try {
      work.accept(agencyId);
    } catch (RuntimeException failure) {
      LOG.error(
          "looking for concepts of agency {} failed; asking for proposals again repeats it",
          agencyId,
          failure);
    } finally {
      end();
    }
  }

  private synchronized void begin(long agencyId) {
    waiting.remove(agencyId);
  }

  private synchronized void end() {
    running--;
    notifyAll();
  }

  synchronized void awaitAll() throws InterruptedException {
    while (running > 0) {
      wait();
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
