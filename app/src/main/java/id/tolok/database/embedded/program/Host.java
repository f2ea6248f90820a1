package id.tolok.database.embedded.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The machine the server runs on: which programs it needs and how it lets them be started.
public sealed interface Host permits LinuxHost, MacHost, WindowsHost {

  /// Name of the archive of programs on the class path.
  String bundle();

  /// File name of a program of the server.
  default String program(String name) {
    return name;
  }

  /// The command that runs one of the server's programs, which all refuse the rights of an
  /// administrator.
  List<String> tool(List<String> command);

  /// The command that runs the server itself in the foreground, or, where [#detaches], starts it
  /// and comes back when it answers.
  ///
  /// @param programs folder of the programs
  /// @param cluster folder of the data
  /// @param settings `name=value`
  List<String> server(Path programs, Path cluster, Path log, List<String> settings);

  /// Whether the server goes on after the command that started it.
  default boolean detaches() {
    return false;
  }

  /// Gives a folder to the account the server runs under.
  default void give(Path folder) throws IOException {}

  /// The machine we are on.
  static Host current() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = processor(System.getProperty("os.arch", ""));
    if (system.contains("windows")) {
      return new WindowsHost(processor);
    }
    if (system.contains("mac") || system.contains("darwin")) {
      return new MacHost(processor, isAdministrator());
    }
    if (system.contains("linux")) {
      return LinuxHost.probed(processor, isAdministrator());
    }
    throw new ServerRefused(
        "basis data bawaan tidak tersedia untuk "
            + system
            + "; isi TOLOK_DB_URL dengan alamat"
            + " PostgreSQL 16 atau lebih baru.");
  }

  /// How the archives name a processor.
  private static String processor(String architecture) {
    return switch (architecture) {
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      case String other -> other;
    };
  }

  private static boolean isAdministrator() {
    return "root".equals(System.getProperty("user.name"));
  }

  /// The command that runs the server in the foreground, the same on every Unix.
  static List<String> foreground(Path programs, Path cluster, List<String> settings) {
    var command = new ArrayList<String>();
    command.add(programs.resolve("bin/postgres").toString());
    command.add("-D");
    command.add(cluster.toString());
    for (String setting : settings) {
      command.add("-c");
      command.add(setting);
    }
    return command;
  }

  /// One command before another.
  static List<String> before(List<String> first, List<String> then) {
    var whole = new ArrayList<>(first);
    whole.addAll(then);
    return whole;
  }
}
