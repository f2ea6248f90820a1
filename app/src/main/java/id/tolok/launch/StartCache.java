package id.tolok.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What Java keeps of one start so that the next is quick. Made once for each build, in the
/// background of the first start, by a second Java that starts Tolok on a folder of its own and
/// stops again. Everything works without it.
public final class StartCache {

  /// Names the file on the command line of a launcher that keeps caches; absent: none is made.
  private static final String PROPERTY = "tolok.start-cache";

  private static final int MINUTES_MOST = 5;

  private StartCache() {}

  /// Makes the cache where there is none yet; returns at once.
  public static void prepare() {
    String file = System.getProperty(PROPERTY, "");
    if (file.isEmpty() || Files.exists(Path.of(file)) || practising()) {
      return;
    }
    Thread.ofPlatform().daemon().name("start-cache").start(() -> make(Path.of(file)));
  }

  /// Whether this very start is the practice.
  private static boolean practising() {
    return Boolean.getBoolean("tolok.practice");
  }

  private static void make(Path file) {
    Path unfinished = Path.of(file + ".new-" + ProcessHandle.current().pid());
    try {
      Path folder = Files.createTempDirectory("tolok-practice");
      var process =
          new ProcessBuilder(command(unfinished, folder))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      if (process.waitFor(MINUTES_MOST, TimeUnit.MINUTES) && process.exitValue() == 0) {
        Files.move(unfinished, file);
      } else {
        process.destroy();
      }
      Files.deleteIfExists(unfinished);
      DeletedFolder.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path cache, Path folder) {
    var java = ProcessHandle.current().info().command().orElse("java");
    var command = new ArrayList<String>();
    if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
      command.addAll(List.of("/usr/bin/nice", "-n", "10"));
    }
    command.addAll(
        List.of(
            java,
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Dtolok.practice=true",
            "-Dtolok.home=" + System.getProperty("tolok.home", "."),
            "-cp",
            System.getProperty("java.class.path"),
            "id.tolok.cli.Main",
            "latihan-server",
            folder.toString()));
    return command;
  }
}
