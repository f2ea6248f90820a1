package id.tolok.benchmarks;

import id.tolok.document.DecreeReader;
import id.tolok.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What a decree costs to read, and that twice the pages cost twice as much. JMH fills in how many.
@SuppressWarnings("NullAway.Init")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  @Param({"30", "60", "120"})
  int pages;

  private byte[] decree;

  @Setup
  public void prepare() {
    decree = LongDecree.of(pages).getBytes(StandardCharsets.UTF_8);
    Agreement.check(
        "the reader",
        LongDecree.indicators(pages),
        read().catalogue().positions().stream()
            .mapToInt(position -> position.indicators().size())
            .sum());
  }

  @Benchmark
  public Reading read() {
    return DecreeReader.read("keputusan.md", decree);
  }
}
