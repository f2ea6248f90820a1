package id.tolok.benchmarks;

import id.tolok.benchmarks.nation.Answer;
import id.tolok.benchmarks.nation.DuckDbNation;
import id.tolok.benchmarks.nation.Nation;
import id.tolok.benchmarks.nation.PlainLoop;
import id.tolok.benchmarks.nation.PublishedAnswer;
import id.tolok.benchmarks.nation.TolokColumns;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// What the nation's year costs with two threads, figures in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NationBenchmark {

  static final int THREADS = 2;

  private final Nation nation = Nation.of(Nation.Size.WHOLE);
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /// The figures in the database; JMH has them loaded.
  @SuppressWarnings("NullAway.Init")
  @State(Scope.Benchmark)
  public static class Database {

    private DuckDbNation duckDb;

    @Setup
    public void load(NationBenchmark benchmark) throws SQLException {
      duckDb = new DuckDbNation(benchmark.nation, THREADS);
      check("DuckDB", duckDb.compute());
    }

    @TearDown
    public void close() throws SQLException {
      duckDb.close();
    }
  }

  @Setup
  public void check() throws InterruptedException, ExecutionException {
    check("the plain loop", plainLoop());
    check("Tolok", tolok());
  }

  private static void check(String who, Answer answer) {
    if (!answer.agreesWith(PublishedAnswer.of(Nation.Size.WHOLE))) {
      throw new IllegalStateException(who + " answers\n" + answer);
    }
  }

  @TearDown
  public void stop() {
    threads.shutdown();
  }

  @Benchmark
  public Answer plainLoop() throws InterruptedException, ExecutionException {
    return new PlainLoop(nation).compute(threads, THREADS);
  }

  @Benchmark
  public Answer tolok() throws InterruptedException, ExecutionException {
    return new TolokColumns(nation).compute(threads, THREADS);
  }

  @Benchmark
  public Answer duckDb(Database database) throws SQLException {
    return database.duckDb.compute();
  }
}
