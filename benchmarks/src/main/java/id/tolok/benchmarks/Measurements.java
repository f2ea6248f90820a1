package id.tolok.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;

/// The best iteration of each benchmark: what a thing costs when the machine does nothing else.
/// Named `Class.method` or `Class.method:parameter`.
record Measurements(Map<String, Double> best) {

  static Measurements of(Collection<RunResult> results) {
    var best = new HashMap<String, Double>();
    for (RunResult result : results) {
      best.put(name(result), best(result));
    }
    return new Measurements(Map.copyOf(best));
  }

  private static String name(RunResult result) {
    String method =
        result.getParams().getBenchmark().replace(Bench.class.getPackageName() + ".", "");
    return result.getParams().getParamsKeys().stream()
        .findFirst()
        .map(key -> method + ":" + result.getParams().getParam(key))
        .orElse(method);
  }

  private static double best(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .min()
        .orElse(Double.NaN);
  }

  /// In the unit of the benchmark; empty when it was not run.
  Optional<Double> of(String name) {
    return Optional.ofNullable(best.get(name));
  }
}
