package id.tolok.testing;

import id.tolok.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// The whole program in a process of its own, `tolok serve`, so that a test can kill it without
/// warning and start it again on the same data.
public final class ServerProcess implements AutoCloseable {

  private final JavaProcess process;
  private final Path data;
  private final String address;

  private ServerProcess(JavaProcess process, Path data, String address) {
    this.process = process;
    this.data = data;
    this.address = address;
  }

  /// Starts `serve` on a free port and waits until it answers.
  ///
  /// @param arguments further arguments of the command
  public static ServerProcess start(Path data, String... arguments) {
    return start(data, Map.of(), arguments);
  }

  /// Starts it with more variables in its environment, such as `TOLOK_DB_URL`.
  public static ServerProcess start(
      Path data, Map<String, String> environment, String... arguments) {
    var whole = new ArrayList<>(List.of("serve", "--port", "0", "--data", data.toString()));
    whole.addAll(List.of(arguments));
    var process = JavaProcess.start(Main.class, environment, whole);
    return new ServerProcess(process, data, process.awaitLine("Tolok ready at "));
  }

  /// Where it answers, `http://localhost:40123`.
  public String address() {
    return address;
  }

  public Path data() {
    return data;
  }

  public long pid() {
    return process.pid();
  }

  /// Every line it wrote so far.
  public List<String> lines() {
    return process.lines();
  }

  /// `kill -9` of the program; its database is left to notice by itself.
  public void kill() {
    process.kill();
  }

  /// `kill -9` of the database server and of all that it started.
  public void killDatabase() {
    killDatabase(data);
  }

  /// `kill -9` of the database server that runs on a data folder, and of all that it started.
  public static void killDatabase(Path data) {
    try {
      Path file = data.resolve("pg").resolve("postmaster.pid");
      long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      var server = ProcessHandle.of(pid);
      if (server.isEmpty()) {
        return;
      }
      var all = new ArrayList<>(server.get().descendants().toList());
      all.addFirst(server.get());
      all.forEach(ProcessHandle::destroyForcibly);
      for (var each : all) {
        each.onExit().get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Asks the program to end and waits for it.
  ///
  /// @return its exit code
  public int stop() {
    return process.stop();
  }

  /// Stops it if it still runs.
  @Override
  public void close() {
    process.close();
  }
}
