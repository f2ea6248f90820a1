package id.tolok.benchmarks;

import id.tolok.benchmarks.peers.Peer;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/// The results as a page people can compare: how many times as much as something that was measured
/// in the same run, for times alone say more about the machine.
final class ResultPage {

  private static final String HEAD =
      """
      # What Tolok costs

      Written by `./tolok bench%s --write docs/benchmarks.md` on %s, on a machine with %d processors
      (load average at the end %.1f) and a heap of at most 2 GB, Java %s. Each figure is the best iteration of its kind, so that
      other work on the machine counts least. What is compared was measured in the same run on the
      same formulas and figures, and nothing is timed before its answer has been checked.
      """;

  private final Measurements measurements;
  private final StringBuilder page = new StringBuilder();
  private String heading = "";

  private ResultPage(Measurements measurements) {
    this.measurements = measurements;
  }

  static ResultPage of(Collection<RunResult> results, boolean full) {
    var made = new ResultPage(Measurements.of(results));
    made.page.append(
        String.format(
            Locale.ROOT,
            HEAD,
            full ? " --full" : "",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            Runtime.version().feature()));
    made.nation();
    made.scorecard();
    made.value();
    made.formula();
    made.reading();
    return made;
  }

  String text() {
    return page.toString();
  }

  private void nation() {
    section(
        "A nation's year",
        """
        7 288 sub-districts, 60 indicators, 12 months: values, quarters, years, achievements,
        classes and means, with two threads and the figures in memory. Formulas are read from their
        text each time. Target: at most 1.3 times the loop a programmer writes by hand for exactly
        these formulas.
        """,
        "times the hand-written loop");
    row("hand-written loop", "NationBenchmark.plainLoop", "NationBenchmark.plainLoop");
    row("Tolok", "NationBenchmark.tolok", "NationBenchmark.plainLoop");
    row("DuckDB, wide table", "NationBenchmark.duckDb", "NationBenchmark.plainLoop");
  }

  private void scorecard() {
    section(
        "A sub-district's year",
        """
        60 percentages of two monthly counts in 24 stretches of the year each, one thread: 1 440
        achievements with two decimals and their levels. One by one with decimals is how a page asks
        for them; in one sweep they come to the same last digit. Target: a whole year well under a
        tenth of a millisecond.
        """,
        "times the sweep");
    String sweep = "ScorecardBenchmark.inOneSweep";
    row("hand-written loop, no gaps, no levels", "ScorecardBenchmark.byHand", sweep);
    row("Tolok, in one sweep" + microseconds(sweep), sweep, sweep);
    row("Tolok, one by one with decimals", "ScorecardBenchmark.exactly", sweep);
  }

  private String microseconds(String name) {
    return measurements
        .of(name)
        .map(time -> String.format(Locale.ROOT, " (%.0f µs)", time))
        .orElse("");
  }

  private void value() {
    section(
        "One value among many",
        """
        Twenty formulas over 2 000 rows each, one thread. Targets: at least 10 times cheaper than
        exp4j, at least 100 times cheaper than the DHIS2 evaluator.
        """,
        "times Tolok's columns");
    row("hand-written loop", "ValueBenchmark.byHand", "ValueBenchmark.columns");
    row("Tolok, columns", "ValueBenchmark.columns", "ValueBenchmark.columns");
    for (Peer peer : Peer.values()) {
      row(peer.title(), "ValueBenchmark.other:" + peer, "ValueBenchmark.columns");
    }
  }

  private void formula() {
    section(
        "One formula",
        """
        The attendance formula, three variables and seven operations, read once and computed with
        decimals. Target: cheaper than EvalEx, which computes with decimals too.
        """,
        "times Tolok");
    row("compute, Tolok", "FormulaBenchmark.evaluate", "FormulaBenchmark.evaluate");
    row("compute, EvalEx", "FormulaBenchmark.evaluateWithEvalEx", "FormulaBenchmark.evaluate");
    row("read signs, Tolok", "FormulaBenchmark.parse", "FormulaBenchmark.parse");
    for (Peer peer : Peer.values()) {
      row(
          "read signs, " + peer.title(),
          "FormulaBenchmark.parseWith:" + peer,
          "FormulaBenchmark.parse");
    }
    row("read prose, Tolok", "FormulaBenchmark.readFromProse", "FormulaBenchmark.parse");
  }

  private void reading() {
    section(
        "A decree",
        """
        An invented decree with a table of six indicators on each page, in a warm process. Targets:
        30 pages in less than a second, and time in proportion to length.
        """,
        "times 30 pages");
    for (int pages : new int[] {30, 60, 120}) {
      String name = "ReadingBenchmark.read:" + pages;
      row(pages + " pages" + milliseconds(name), name, "ReadingBenchmark.read:30");
    }
  }

  private String milliseconds(String name) {
    return measurements
        .of(name)
        .map(time -> String.format(Locale.ROOT, " (%.0f ms)", time))
        .orElse("");
  }

  /// Begins a section; its heading is written with its first row, so that what was not measured
  /// leaves no trace.
  private void section(String title, String about, String unit) {
    heading = "\n## %s\n\n%s\n| | %s |\n|---|---:|\n".formatted(title, about, unit);
  }

  private void row(String what, String measured, String reference) {
    Optional<Double> cost = measurements.of(measured);
    Optional<Double> yardstick = measurements.of(reference);
    if (cost.isPresent() && yardstick.isPresent()) {
      double ratio = cost.get() / yardstick.get();
      page.append(heading);
      heading = "";
      page.append("| ").append(what).append(" | ");
      page.append(String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio)).append(" |\n");
    }
  }
}
