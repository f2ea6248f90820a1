package id.tolok.testing.load;

import id.tolok.testing.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The last evening before the day: twenty people enter figures at once, and pages of results are
/// looked at between.
final class Rush {

  private static final int PAUSE_MILLIS = 400;

  /// Somebody who enters and looks.
  ///
  /// @param pages what they look at, by what it is called
  record Clerk(SignedIn person, List<CellPost> cells, Map<String, String> pages) {}

  private final List<Clerk> clerks;
  private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();

  Rush(List<Clerk> clerks) {
    this.clerks = clerks;
  }

  /// @return lines of the page of results
  String run(int warmSeconds, int seconds) throws InterruptedException {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clerks.size(); i++) {
        var clerk = clerks.get(i);
        var random = new Random(i);
        people.submit(() -> work(clerk, random));
      }
      TimeUnit.SECONDS.sleep(warmSeconds);
      nanos.clear();
      TimeUnit.SECONDS.sleep(seconds);
      over.set(true);
    }
    return page(seconds);
  }

  private Void work(Clerk clerk, Random random) throws InterruptedException {
    var pages = List.copyOf(clerk.pages().entrySet());
    while (!over.get()) {
      var cell = clerk.cells().get(random.nextInt(clerk.cells().size()));
      time("a figure saved", () -> cell.save(20 + random.nextInt(200)));
      TimeUnit.MILLISECONDS.sleep(random.nextInt(PAUSE_MILLIS));
      if (random.nextInt(3) == 0) {
        var page = pages.get(random.nextInt(pages.size()));
        time(
            page.getKey(),
            () -> {
              int status = clerk.person().get(page.getValue()).statusCode();
              if (status != 200) {
                throw new IllegalStateException(status + " " + page.getValue());
              }
            });
      }
    }
    return null;
  }

  private void time(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    nanos.computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
  }

  private String page(int seconds) {
    var lines = new StringBuilder();
    var sorted = new LinkedHashMap<String, long[]>();
    nanos.keySet().stream()
        .sorted()
        .forEach(what ->
            sorted.put(
                what, new ArrayList<>(nanos.get(what)).stream().mapToLong(each -> each).toArray()));
    sorted.forEach((what, took) -> {
      Arrays.sort(took);
      lines.append(
          "| %s | %d | %.0f | %.0f | %.0f |%n"
              .formatted(what, took.length, at(took, 0.5), at(took, 0.95), at(took, 0.99)));
    });
    return """
    ## Twenty people enter at once

    Each saves a figure about every %d ms and opens a page of results after every third, for %d s. Asked: p95 of every page under 100 ms.

    | | answers | p50 ms | p95 ms | p99 ms |
    |---|---:|---:|---:|---:|
    %s\
    """
        .formatted(PAUSE_MILLIS / 2, seconds, lines);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
