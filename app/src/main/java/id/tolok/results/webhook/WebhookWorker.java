package id.tolok.results.webhook;

import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FiguresChanged;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/// Delivers in the background. Woken by what happens here; looks by itself for what other nodes
/// left behind, what is due again, and results that changed.
@Component
final class WebhookWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookWorker.class);
  private static final long IDLE_SECONDS = 5;
  private static final int ROUNDS_BETWEEN_FORGETTING = 720;

  private final Delivering delivering;
  private final ResultWatch watch;
  private final boolean beside;
  private final Semaphore waiting = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  /// @param beside whether this is a command beside a server, which delivers
  WebhookWorker(
      Delivering delivering, ResultWatch watch, @Value("${tolok.beside:false}") boolean beside) {
    this.delivering = delivering;
    this.watch = watch;
    this.beside = beside;
  }

  /// A figure being typed is nobody's business yet.
  @TransactionalEventListener
  void figuresChanged(FiguresChanged changed) {
    if (changed.kind() != FigureEvent.Kind.ENTERED) {
      wake();
    }
  }

  void wake() {
    waiting.release();
  }

  /// A command ends within seconds: a message it took up would wait for its lease to end.
  @Override
  public boolean isAutoStartup() {
    return !beside;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("webhooks").start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    for (long round = 0; running; round++) {
      try {
        watch.look();
        while (running && delivering.sendDue() > 0) {
          LOG.debug("sent");
        }
        if (round % ROUNDS_BETWEEN_FORGETTING == 0) {
          delivering.forget();
        }
      } catch (DataAccessException | TransactionException unreachable) {
        LOG.warn("webhooks cannot be looked after now: {}", unreachable.getMessage());
      }
      try {
        waiting.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
        waiting.drainPermits();
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }
}
