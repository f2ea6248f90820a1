package id.tolok.benchmarks.nation;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// The nation's year through Tolok: formulas read from their text, achievements by its rules.
public final class TolokColumns {

  private final Nation nation;

  public TolokColumns(Nation nation) {
    this.nation = nation;
  }

  /// @param parts how many stretches of units are computed side by side
  public Answer compute(ExecutorService threads, int parts)
      throws InterruptedException, ExecutionException {
    int units = nation.size().units;
    var means = new Means(nation.size());
    var tasks = new ArrayList<Callable<TolokStretch>>();
    for (int part = 0; part < parts; part++) {
      int from = units * part / parts;
      int to = units * (part + 1) / parts;
      tasks.add(() -> TolokStretch.compute(nation, from, to, means));
    }
    var all = new TolokStretch();
    for (var stretch : threads.invokeAll(tasks)) {
      all.add(stretch.get());
    }
    return all.answer(means);
  }
}
