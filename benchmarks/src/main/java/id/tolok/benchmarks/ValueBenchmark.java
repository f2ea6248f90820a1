package id.tolok.benchmarks;

import id.tolok.benchmarks.nation.Cells;
import id.tolok.benchmarks.nation.Nation;
import id.tolok.benchmarks.peers.Peer;
import id.tolok.benchmarks.peers.Peer.PeerFormula;
import id.tolok.formula.Formulas;
import id.tolok.formula.columns.ColumnEvaluator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What one value costs when many are computed: twenty formulas over two thousand rows each.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Cells.COUNT)
public class ValueBenchmark {

  private final Cells cells = Cells.of(Nation.of(Nation.Size.WHOLE));
  private final List<ColumnEvaluator> evaluators =
      cells.formulas().stream()
          .map(formula -> Formulas.parse(formula.text()).expression().orElseThrow())
          .map(ColumnEvaluator::of)
          .toList();
  private final double[] results = new double[Cells.ROWS];

  /// The other library of one run; JMH fills it in.
  @SuppressWarnings("NullAway.Init")
  @State(Scope.Thread)
  public static class Other {

    @Param({"EXP4J", "EVALEX", "JEXL", "CEL", "DHIS2"})
    Peer peer;

    private Cells cells;
    private List<PeerFormula> formulas;

    @Setup
    public void prepare() {
      cells = Cells.of(Nation.of(Nation.Size.WHOLE));
      formulas =
          cells.formulas().stream()
              .map(formula -> peer.prepare(formula.arithmetic(), formula.variables()))
              .toList();
      Agreement.check(peer.title(), cells.sum(), sum());
    }

    double sum() {
      double sum = 0;
      for (int i = 0; i < Cells.INDICATORS; i++) {
        PeerFormula formula = formulas.get(i);
        for (double[] row : cells.rows()[i]) {
          sum += formula.value(row);
        }
      }
      return sum;
    }
  }

  @Setup
  public void check() {
    Agreement.check("columns", cells.sum(), columns());
  }

  @Benchmark
  public double byHand() {
    return cells.sum();
  }

  @Benchmark
  public double columns() {
    double sum = 0;
    for (int i = 0; i < Cells.INDICATORS; i++) {
      evaluators.get(i).evaluate(cells.columns()[i], 0, Cells.ROWS, results);
      for (double result : results) {
        sum += result;
      }
    }
    return sum;
  }

  @Benchmark
  public double other(Other other) {
    return other.sum();
  }
}
