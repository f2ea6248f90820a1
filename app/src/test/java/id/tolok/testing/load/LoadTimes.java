package id.tolok.testing.load;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long the answers of each kind took, all users together.
final class LoadTimes {

  private static final String HEAD =
      """
      # What the server costs

      Written by `id.tolok.testing.load.LoadScenario` on %s. 300 agencies, 8 000 accounts, 20 100 indicators in five
      versions each; %d users (one who sees everything, three of a regency, six of one agency) open a page about every
      %d ms each, for %d s after %d s that are dropped. Server with a heap of at most 512 MB and its PostgreSQL on the same
      %d processors as the users (load average at the end %.1f, other work included), Java %s. Times are from the request to the last byte, in
      milliseconds, all answers of a kind pooled.

      | page | answers | p50 | p95 | p99 | longest | allowed p95 |  |
      |---|---:|---:|---:|---:|---:|---:|---|
      """;

  private final Map<PageKind, List<Long>> nanos = new EnumMap<>(PageKind.class);
  private final List<String> failures = new ArrayList<>();

  synchronized void add(PageKind kind, long took) {
    nanos.computeIfAbsent(kind, _ -> new ArrayList<>()).add(took);
  }

  synchronized void fail(String what) {
    failures.add(what);
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  synchronized void clear() {
    nanos.clear();
    failures.clear();
  }

  /// The page that states them.
  synchronized String page(LoadScenario.Plan plan, int users) {
    var page =
        new StringBuilder(
            HEAD.formatted(
                LocalDate.now(ZoneOffset.UTC),
                users,
                plan.pauseMillis(),
                plan.seconds(),
                plan.warmUpSeconds(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature()));
    nanos.forEach((kind, times) -> {
      Collections.sort(times);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.0f | %.0f | %.0f | %.0f | %d | %s |%n",
              kind.title(),
              times.size(),
              millis(times, 0.50),
              millis(times, 0.95),
              millis(times, 0.99),
              millis(times, 1),
              kind.limitMillis(),
              millis(times, 0.95) <= kind.limitMillis() ? "kept" : "**missed**"));
    });
    return page.append("\nAnswers other than 200: ")
        .append(failures.size())
        .append(".\n")
        .toString();
  }

  private static double millis(List<Long> sorted, double share) {
    int place = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(place, 0)) / 1e6;
  }
}
