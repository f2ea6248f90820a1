package id.tolok.testing.load;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How many figures a second each way took in, all batches together.
final class ImportTimes {

  /// One batch.
  record Took(long nanos, int figures) {

    Took and(Took other) {
      return new Took(nanos + other.nanos, figures + other.figures);
    }

    double perSecond() {
      return figures / (nanos / 1e9);
    }
  }

  private static final String HEAD =
      """
      # What taking figures in costs

      Written by `id.tolok.testing.load.ImportScenario` on %s, Java %s, %d processors for server (heap at most 512 MB), its
      PostgreSQL and those who send. A regency of 40 sub-districts; a batch is five years of monthly figures of one of them, 117
      variables, sent one after the other. The ways take turns, so that each meets the same machine; a warm-up is dropped. Ours
      are read, judged by every rule of entry, kept with their events, in the trail with a hash over the rows, durable.

      | way | figures | figures a second | of COPY and upsert | of COPY, events and upsert |
      |---|---:|---:|---:|---:|
      """;

  private final Map<String, Took> all = new LinkedHashMap<>();

  void add(String way, Took took) {
    all.merge(way, took, Took::and);
  }

  String page(LocalDate today) {
    var page =
        new StringBuilder(
            HEAD.formatted(
                today,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors()));
    double bare = perSecond("COPY and upsert of the figures");
    double events = perSecond("COPY, events and upsert");
    all.forEach((way, took) ->
        page.append(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f |%n",
                way,
                took.figures(),
                took.perSecond(),
                took.perSecond() / bare,
                took.perSecond() / events)));
    return page.append(
            """

            Asked for: at least 0.3 of bare COPY and upsert. `sheet kept` is the click that keeps a sheet: judged
            again and kept; `sheet given and shown` is the upload before that: read, judged without keeping, shown.
            """)
        .toString();
  }

  private double perSecond(String way) {
    Took took = all.get(way);
    return took == null ? Double.NaN : took.perSecond();
  }
}
