package id.tolok.database.embedded.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs of the server, unpacked.
///
/// @param folder where they are
public record Programs(Host host, Path folder) {

  private static final int NOT_FOUND = 127;

  /// How a program ended.
  ///
  /// @param code 0 where it did what it should
  /// @param words all it wrote
  public record Ended(int code, String words) {}

  /// Makes a new, empty database folder.
  ///
  /// @param owner the account that owns it
  public void create(Path cluster, String owner, Path passwordFile) {
    var ended =
        tool(
            "initdb",
            "-A",
            "scram-sha-256",
            "--pwfile",
            passwordFile.toString(),
            "-U",
            owner,
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--data-checksums",
            "-D",
            cluster.toString());
    if (ended.code() != 0) {
      throw Failures.of("folder basis data tidak dapat dibuat", ended.words());
    }
  }

  /// Stops the server of a folder: running work is broken off, what was acknowledged is kept.
  public Ended stop(Path cluster) {
    return tool("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop");
  }

  private Ended tool(String name, String... arguments) {
    var command = new ArrayList<String>();
    command.add(folder.resolve("bin").resolve(host.program(name)).toString());
    command.addAll(List.of(arguments));
    return run(host.tool(command));
  }

  /// Runs a program to its end; one that is not there ends with 127.
  static Ended run(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), words);
    } catch (IOException e) {
      return new Ended(NOT_FOUND, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
