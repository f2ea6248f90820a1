package id.tolok.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedReadsTest {

  private final AtomicInteger queries = new AtomicInteger();

  @Test
  void oneWhoAsksAloneGetsWhatWasAskedFor() {
    var reads = new SharedReads<Integer, String>(this::words);

    assertThat(reads.ask(List.of(1, 2))).containsEntry(1, "one").containsEntry(2, "two");
    assertThat(reads.ask(List.of(7))).isEmpty();
    assertThat(queries).hasValue(2);
  }

  @Test
  void thoseWhoAskWhileAQueryRunsShareTheNextOne() throws Exception {
    var started = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var asked = new ArrayList<Set<Integer>>();
    var reads =
        new SharedReads<Integer, String>(keys -> {
          synchronized (asked) {
            asked.add(Set.copyOf(keys));
          }
          started.countDown();
          await(goOn);
          return words(keys);
        });
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Map<Integer, String>> first = people.submit(() -> reads.ask(List.of(1)));
      started.await();
      List<Future<Map<Integer, String>>> others = new ArrayList<>();
      var coming = new CountDownLatch(2);
      for (int key : List.of(2, 3)) {
        others.add(
            people.submit(() -> {
              coming.countDown();
              return reads.ask(List.of(key));
            }));
      }
      coming.await();
      goOn.countDown();

      assertThat(first.get()).containsEntry(1, "one");
      assertThat(others.get(0).get()).containsEntry(2, "two");
      assertThat(others.get(1).get()).containsEntry(3, "three");
    }
    assertThat(asked.getFirst()).containsExactly(1);
    assertThat(asked.stream().flatMap(Set::stream)).contains(2, 3);
  }

  /// What everything rests on: nobody is given what was read before they asked.
  @Test
  void whatWasCommittedBeforeAskingIsSeen() throws Exception {
    var committed = new AtomicLong();
    var reads =
        new SharedReads<Integer, Long>(_ -> {
          long seen = committed.get();
          Thread.yield();
          return Map.of(1, seen);
        });
    var stale = new AtomicBoolean();
    try (var people = Executors.newFixedThreadPool(8)) {
      List<Future<?>> running = new ArrayList<>();
      for (int person = 0; person < 8; person++) {
        running.add(
            people.submit(() -> {
              for (int i = 0; i < 5_000; i++) {
                long mine = committed.incrementAndGet();
                if (Objects.requireNonNull(reads.ask(List.of(1)).get(1)) < mine) {
                  stale.set(true);
                }
              }
            }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    }
    assertThat(stale).isFalse();
  }

  @Test
  void everybodyOfATurnHearsThatItFailedAndTheNextTurnWorks() {
    var broken = new AtomicBoolean(true);
    var reads =
        new SharedReads<Integer, String>(keys -> {
          if (broken.getAndSet(false)) {
            throw new IllegalStateException("no connection");
          }
          return words(keys);
        });

    assertThatThrownBy(() -> reads.ask(List.of(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no connection");
    assertThat(reads.ask(List.of(1))).containsEntry(1, "one");
  }

  private Map<Integer, String> words(Set<Integer> keys) {
    queries.incrementAndGet();
    var words = new HashMap<>(Map.of(1, "one", 2, "two", 3, "three"));
    words.keySet().retainAll(keys);
    return words;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
