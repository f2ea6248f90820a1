package id.tolok.database;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets those who ask at the same time share one query. Whoever asks while a query runs waits for
/// the next one, so that nobody gets an answer read before they asked: what was committed before
/// asking is seen. Under load a query serves many; with nobody else asking it costs what it did.
///
/// @param <K> what is asked for
/// @param <V> the answer
final class SharedReads<K, V> {

  private final Function<Set<K>, Map<K, V>> query;
  private @Nullable Turn<K, V> next;
  private boolean running;

  /// @param query reads what all of a turn ask for; runs within no transaction of those who ask
  SharedReads(Function<Set<K>, Map<K, V>> query) {
    this.query = query;
  }

  /// Those who wait for one query.
  private static final class Turn<K, V> {
    private final Set<K> asked = new HashSet<>();
    private final CompletableFuture<Map<K, V>> answer = new CompletableFuture<>();
  }

  /// The answers to some keys, and maybe to others that were asked for in the same turn; a key
  /// without an answer is absent.
  ///
  /// @throws RuntimeException what the query threw
  Map<K, V> ask(Collection<K> keys) {
    Turn<K, V> mine;
    boolean lead;
    synchronized (this) {
      if (next == null) {
        next = new Turn<>();
      }
      mine = next;
      mine.asked.addAll(keys);
      lead = !running;
      if (lead) {
        running = true;
        next = null;
      }
    }
    if (lead) {
      read(mine);
      handOver();
    }
    return await(mine);
  }

  private void read(Turn<K, V> turn) {
    try {
      turn.answer.complete(query.apply(turn.asked));
    } catch (RuntimeException | Error e) {
      turn.answer.completeExceptionally(e);
    }
  }

  /// Those who came meanwhile are served by a thread of their own: who led has its answer.
  private void handOver() {
    if (another() instanceof Turn<K, V> turn) {
      Thread.startVirtualThread(() -> serve(turn));
    }
  }

  private void serve(Turn<K, V> first) {
    for (@Nullable Turn<K, V> turn = first; turn != null; turn = another()) {
      read(turn);
    }
  }

  private synchronized @Nullable Turn<K, V> another() {
    Turn<K, V> turn = next;
    next = null;
    running = turn != null;
    return turn;
  }

  private static <K, V> Map<K, V> await(Turn<K, V> turn) {
    try {
      return turn.answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
