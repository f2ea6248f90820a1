package id.tolok.database.embedded;

import id.tolok.database.embedded.program.Bundle;
import id.tolok.database.embedded.program.Failures;
import id.tolok.database.embedded.program.Host;
import id.tolok.database.embedded.program.Programs;
import id.tolok.database.embedded.program.ServerRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// PostgreSQL run by Tolok itself, in a data folder of its own. Only programs on this machine that
/// know its passwords can reach it.
public final class EmbeddedServer implements AutoCloseable {

  /// Who owns the schemas; the server's superuser.
  public static final String OWNER = "tolok";

  /// Who the running program signs in as.
  public static final String WORKER = "tolok_app";

  /// Version of the programs brought along.
  public static final String VERSION = "18.6";

  private final FolderLock lock;
  private final ServerLife life;
  private final ServerLogin login;

  private EmbeddedServer(FolderLock lock, ServerLife life, ServerLogin login) {
    this.lock = lock;
    this.life = life;
    this.login = login;
  }

  /// Where the programs are unpacked unless said otherwise.
  public static Path programsIn(Path data) {
    return data.resolve("bin-" + VERSION);
  }

  /// Where the server keeps its data.
  public static Path clusterIn(Path data) {
    return data.resolve("pg");
  }

  /// Starts the server on a data folder; makes it on the first start, takes it over where the Tolok
  /// before was killed.
  ///
  /// @param programs folder for the server's programs; several data folders may share it
  /// @param connections most that are open at once
  /// @throws ServerRefused where it cannot run, with a sentence for the person
  public static EmbeddedServer start(Path data, Path programs, int connections) {
    return start(data, programs, connections, Host.current());
  }

  static EmbeddedServer start(Path data, Path programs, int connections, Host host) {
    Path whole = data.toAbsolutePath().normalize();
    try {
      Files.createDirectories(whole);
      var lock =
          FolderLock.take(whole)
              .orElseThrow(() ->
                  new ServerRefused(
                      "Tolok lain sedang berjalan pada folder data "
                          + whole
                          + ". Hentikan yang itu dahulu, atau pilih folder lain dengan --data."));
      boolean started = false;
      try {
        var server =
            start(whole, new Bundle(host).unpackInto(absolute(programs)), connections, lock);
        started = true;
        return server;
      } finally {
        if (!started) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw Failures.of(whole, e);
    }
  }

  private static EmbeddedServer start(
      Path data, Programs programs, int connections, FolderLock lock) throws IOException {
    var passwords = Passwords.in(data);
    var cluster = new Cluster(clusterIn(data));
    cluster.createIfAbsent(programs, Passwords.ownerFile(data));
    cluster.takeOver(programs);
    programs.host().give(cluster.folder());
    var logFile = data.resolve("database.log");
    new ServerLog(logFile).turn();
    var life =
        ServerLife.begin(
            programs, cluster, logFile, Tuning.ofThisMachine(connections), passwords.owner());
    var login = new ServerLogin(url(life.awaitReady()), passwords);
    admitWorker(login);
    return new EmbeddedServer(lock, life, login);
  }

  /// How to reach the server that another process runs on a data folder; empty where none runs.
  public static Optional<ServerLogin> running(Path data) {
    Path whole = data.toAbsolutePath().normalize();
    try {
      var found = new Cluster(clusterIn(whole)).running();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new ServerLogin(url(found.get().port()), Passwords.in(whole)));
    } catch (IOException e) {
      throw Failures.of(whole, e);
    }
  }

  /// How to reach it.
  public ServerLogin login() {
    return login;
  }

  /// Stops the server: what was acknowledged is kept.
  @Override
  public void close() {
    life.stop();
    try {
      lock.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /// The account of the running program, with no power over rows it must not see.
  private static void admitWorker(ServerLogin login) {
    try (var connection =
            DriverManager.getConnection(login.url(), OWNER, login.passwords().owner());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = 'tolok_app') then
              create role tolok_app login;
            end if;
          end $$
          """);
      statement.execute(
          "alter role tolok_app nosuperuser nobypassrls nocreatedb nocreaterole password '"
              + login.passwords().worker()
              + "'");
    } catch (SQLException e) {
      throw new ServerRefused(
          "akun basis data untuk Tolok tidak dapat disiapkan: " + e.getMessage(), e);
    }
  }

  private static Path absolute(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Files.createDirectories(whole.getParent());
    return whole;
  }
}
