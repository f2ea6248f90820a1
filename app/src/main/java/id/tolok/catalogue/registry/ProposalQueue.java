package id.tolok.catalogue.registry;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Looks for proposals one agency after the other, so that nobody who accepts a decree waits for
/// it.
@Component
final class ProposalQueue implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ProposalQueue.class);

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("concepts").daemon().factory());
  private final AtomicInteger waiting = new AtomicInteger();

  void add(Runnable work) {
    waiting.incrementAndGet();
    worker.execute(() -> run(work));
  }

  boolean isBusy() {
    return waiting.get() > 0;
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("looking for concepts failed; asking for proposals again repeats it", failure);
    } finally {
      waiting.decrementAndGet();
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
