package id.tolok.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL 18 run by Tolok itself, in a folder of its own.
public final class EmbeddedServer implements AutoCloseable {

  private final Path folder;
  private final Path programs;
  private final int port;
  private final ServerAccess access;

  private EmbeddedServer(Path folder, Path programs, int port, ServerAccess access) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
    this.access = access;
  }

  /// Starts the server on this data folder; makes it on the first start.
  public static EmbeddedServer start(Path data) {
    try {
      Path whole = data.toAbsolutePath().normalize();
      Files.createDirectories(whole);
      Path programs = unpack(whole.resolve("bin-18.6"));
      Path cluster = whole.resolve("pg");
      String password = password(whole.resolve("database.password"));
      if (!Files.exists(cluster.resolve("PG_VERSION"))) {
        Path file = whole.resolve("database.password");
        run(
            List.of(
                programs.resolve("bin/initdb").toString(),
                "-A",
                "scram-sha-256",
                "--pwfile",
                file.toString(),
                "-U",
                "tolok",
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "-D",
                cluster.toString()));
      } else if (Files.exists(cluster.resolve("postmaster.pid"))) {
        run(
            List.of(
                programs.resolve("bin/pg_ctl").toString(),
                "-D",
                cluster.toString(),
                "-m",
                "fast",
                "-w",
                "stop"));
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
      }
      int port = freePort();
      var access =
          new ServerAccess(
              "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
              new ServerAccess.Login("tolok", password),
              new ServerAccess.Login("tolok_app", password));
      var server = new EmbeddedServer(cluster, programs, port, access);
      server.launch();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ServerAccess access() {
    return access;
  }

  private void launch() throws IOException {
    Path log = folder.resolveSibling("database.log");
    var command = new ArrayList<String>();
    command.add("setpriv");
    command.add("--pdeathsig");
    command.add("INT");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("unshare");
      command.add("-U");
    }
    command.addAll(
        List.of(
            programs.resolve("bin/postgres").toString(),
            "-D",
            folder.toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories="));
    Thread.ofPlatform()
        .daemon()
        .name("database-server")
        .start(() -> {
          try {
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    awaitLogin(Instant.now().plus(Duration.ofSeconds(30)));
  }

  private void awaitLogin(Instant deadline) {
    while (true) {
      try (var connection =
              DriverManager.getConnection(
                  access.url(), access.owner().name(), access.owner().password());
          var statement = connection.createStatement()) {
        statement.execute(
            "do $$ begin if not exists (select from pg_roles where rolname = 'tolok_app') then"
                + " create role tolok_app login; end if; end $$");
        statement.execute("alter role tolok_app password '" + access.worker().password() + "'");
        return;
      } catch (SQLException e) {
        if (Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("the database does not answer", e);
        }
        try {
          Thread.sleep(20);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(interrupted);
        }
      }
    }
  }

  @Override
  public void close() {
    run(
        List.of(
            programs.resolve("bin/pg_ctl").toString(),
            "-D",
            folder.toString(),
            "-m",
            "fast",
            "-w",
            "stop"));
  }

  private static Path unpack(Path target) throws IOException {
    if (Files.exists(target.resolve("complete"))) {
      return target;
    }
    try (InputStream resource =
            EmbeddedServer.class.getResourceAsStream("/postgres-linux-x86_64.txz");
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(resource))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(path.getParent());
          Files.deleteIfExists(path);
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(tar, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
          if ((entry.getMode() & 0100) != 0) {
            path.toFile().setExecutable(true, false);
          }
        }
      }
    }
    Files.createFile(target.resolve("complete"));
    return target;
  }

  private static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file).strip();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void run(List<String> command) {
    var whole = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      whole.addAll(List.of("unshare", "-U"));
    }
    whole.addAll(command);
    try {
      var process =
          new ProcessBuilder(whole)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
