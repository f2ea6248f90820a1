package id.tolok.benchmarks;

import id.tolok.benchmarks.peers.EvalExFormula;
import id.tolok.benchmarks.peers.Peer;
import id.tolok.formula.CompiledFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What one formula costs: to read from signs, from prose, and to compute with decimals.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormulaBenchmark {

  private static final String SIGNS =
      "([jumlah pegawai] * ([hari kerja] - [hari absen])) / ([jumlah pegawai] * [hari kerja]) *"
          + " 100";
  private static final String ARITHMETIC = "(pegawai * (hari - absen)) / (pegawai * hari) * 100";
  private static final String PROSE =
      "Jumlah pos kamling yang aktif dibagi jumlah seluruh pos kamling dikali 100%";
  private static final List<String> NAMES = List.of("pegawai", "hari", "absen");

  private final BigDecimal[] figures = {
    new BigDecimal("37"), new BigDecimal("246"), new BigDecimal("12.5")
  };

  private final Given given =
      new Given(
          Map.of("jumlah pegawai", figures[0], "hari kerja", figures[1], "hari absen", figures[2]));

  private final CompiledFormula compiled =
      Formulas.compile(Formulas.parse(SIGNS).expression().orElseThrow());
  private final EvalExFormula evalEx = new EvalExFormula(ARITHMETIC, NAMES);

  /// The other library of one run; JMH fills it in.
  @SuppressWarnings("NullAway.Init")
  @State(Scope.Thread)
  public static class Other {
    @Param({"EXP4J", "EVALEX", "JEXL", "CEL"})
    Peer peer;
  }

  @Setup
  public void check() {
    Agreement.check(
        "EvalEx",
        ((Value.Known) evaluate()).number().doubleValue(),
        evaluateWithEvalEx().doubleValue());
  }

  @Benchmark
  public Parsing parse() {
    return Formulas.parse(SIGNS);
  }

  @Benchmark
  public Object parseWith(Other other) {
    return other.peer.prepare(ARITHMETIC, NAMES);
  }

  @Benchmark
  public FormulaReading readFromProse() {
    return Formulas.read(PROSE, null);
  }

  @Benchmark
  public Value evaluate() {
    return compiled.evaluate(given);
  }

  @Benchmark
  public BigDecimal evaluateWithEvalEx() {
    return evalEx.exact(figures);
  }

  private record Given(Map<String, BigDecimal> byName) implements Figures {
    @Override
    public Optional<BigDecimal> figure(Expression.Variable variable) {
      return Optional.ofNullable(byName.get(variable.name()));
    }

    @Override
    public Optional<BigDecimal> constant(Expression.Constant constant) {
      return Optional.empty();
    }
  }
}
