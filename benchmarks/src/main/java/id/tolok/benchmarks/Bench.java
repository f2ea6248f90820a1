package id.tolok.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./tolok bench [--full] [--write FILE] [PATTERN]`: runs the benchmarks whose names contain the
/// pattern, prints the page of results, and writes it where asked.
public final class Bench {

  private static final String HELP =
      """
      ./tolok bench [--full] [--write BERKAS] [POLA]

        --full           pengukuran panjang (sekitar setengah jam); bawaan beberapa menit
        --write BERKAS   tulis hasilnya ke berkas Markdown
        POLA             hanya pengukuran yang namanya memuat pola ini, misalnya Nation
      """;

  private boolean full;
  private Optional<Path> page = Optional.empty();
  private String pattern = "";

  private Bench() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    var bench = new Bench();
    if (!bench.understands(arguments)) {
      System.err.print(HELP);
      System.exit(2);
    }
    bench.run();
  }

  private boolean understands(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--full" -> full = true;
        case "--write" -> {
          i++;
          if (i == arguments.length) {
            return false;
          }
          page = Optional.of(Path.of(arguments[i]));
        }
        default -> {
          if (arguments[i].startsWith("-")) {
            return false;
          }
          pattern = arguments[i];
        }
      }
    }
    return true;
  }

  private void run() throws RunnerException, IOException {
    var progress =
        OutputFormatFactory.createFormatInstance(
            new PrintStream(System.err, true, StandardCharsets.UTF_8), VerboseMode.NORMAL);
    var results = new Runner(options().build(), progress).run();
    String text = ResultPage.of(results, full).text();
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text);
    if (page.isPresent()) {
      Files.writeString(page.get(), text);
    }
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .include("id\\.tolok\\.benchmarks\\..*" + pattern)
        .forks(full ? 3 : 1)
        .warmupIterations(full ? 5 : 2)
        .warmupTime(TimeValue.seconds(full ? 2 : 1))
        .measurementIterations(full ? 10 : 5)
        .measurementTime(TimeValue.seconds(full ? 2 : 1))
        .shouldFailOnError(true)
        .jvmArgsAppend("-Xmx2g", "-Dlog4j2.StatusLogger.level=OFF");
  }
}
