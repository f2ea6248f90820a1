package id.tolok.database.embedded;

import id.tolok.database.embedded.program.Failures;
import id.tolok.database.embedded.program.Folders;
import id.tolok.database.embedded.program.Programs;
import id.tolok.database.embedded.program.ServerRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The folder in which the server keeps its data.
record Cluster(Path folder) {

  /// The version whose folders these programs can open.
  static final String VERSION = "18";

  private static final int ENDING_SECONDS = 10;
  private static final int PORT_LINE = 3;

  /// What a running server notes of itself.
  record Running(ProcessHandle process, int port) {}

  /// Makes the folder where there is none. It is made beside and put in place when whole.
  void createIfAbsent(Programs programs, Path passwordFile) throws IOException {
    Path version = folder.resolve("PG_VERSION");
    if (Files.exists(version)) {
      String found = Files.readString(version).strip();
      if (!found.equals(VERSION)) {
        throw new ServerRefused(
            "folder data ini dibuat dengan PostgreSQL "
                + found
                + ", Tolok ini membawa PostgreSQL "
                + VERSION
                + ". Pindahkan datanya dengan: backup --portable pada Tolok yang lama, lalu restore"
                + " ke folder baru.");
      }
      return;
    }
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(unfinished);
    Files.createDirectory(unfinished);
    programs.host().give(unfinished);
    Path readable = unfinished.resolveSibling("database.password.new");
    Files.deleteIfExists(readable);
    PrivateFile.create(readable);
    Files.writeString(readable, Files.readString(passwordFile));
    programs.host().give(readable);
    try {
      programs.create(unfinished, EmbeddedServer.OWNER, readable);
    } finally {
      Files.deleteIfExists(readable);
    }
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /// The server that runs on this folder right now.
  Optional<Running> running() throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(pidFile());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (lines.size() <= PORT_LINE || !lines.getFirst().strip().matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(Cluster::isServer)
        .map(process -> new Running(process, Integer.parseInt(lines.get(PORT_LINE).strip())));
  }

  /// Stops a server that outlived the Tolok that started it, and forgets one that is long gone.
  void takeOver(Programs programs) throws IOException {
    var orphan = running();
    if (orphan.isPresent()) {
      var ended = programs.stop(folder);
      if (ended.code() != 0 && !endsByItself(orphan.get().process())) {
        throw Failures.of(
            "basis data dari Tolok sebelumnya (proses "
                + orphan.get().process().pid()
                + ") tidak mau berhenti",
            ended.words());
      }
    }
    Files.deleteIfExists(pidFile());
  }

  /// One that was already on its way out has taken its own mark away before it is gone.
  private static boolean endsByItself(ProcessHandle process) {
    try {
      process.onExit().get(ENDING_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private Path pidFile() {
    return folder.resolve("postmaster.pid");
  }

  /// A number can have passed to another program since the machine was restarted.
  private static boolean isServer(ProcessHandle process) {
    return process.isAlive()
        && process
            .info()
            .command()
            .map(command -> Path.of(command).getFileName().toString())
            .map(name -> name.startsWith("postgres"))
            .orElse(false);
  }
}
