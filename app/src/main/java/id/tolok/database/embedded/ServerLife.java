package id.tolok.database.embedded;

import id.tolok.database.embedded.program.Failures;
import id.tolok.database.embedded.program.Programs;
import id.tolok.database.embedded.program.ServerRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server's process and the one thread that holds it. The kernel ties the server's life to the
/// thread that started it, so that thread lives as long as the server; where the server is killed
/// while Tolok lives, it starts it again on the same port.
final class ServerLife {

  private static final Logger LOG = LoggerFactory.getLogger(ServerLife.class);

  /// After a kill of everything, shared memory can still be attached for a moment.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final String WRONG_PASSWORD = "28P01";

  private final Programs programs;
  private final Cluster cluster;
  private final ServerLog log;
  private final Tuning tuning;
  private final String password;
  private final CompletableFuture<Integer> ready = new CompletableFuture<>();
  private final Thread thread;
  private @Nullable Process process;
  private volatile boolean stopping;

  private ServerLife(Programs programs, Cluster cluster, Path log, Tuning tuning, String password) {
    this.programs = programs;
    this.cluster = cluster;
    this.log = new ServerLog(log);
    this.tuning = tuning;
    this.password = password;
    this.thread = Thread.ofPlatform().daemon().name("database-server").unstarted(this::live);
  }

  static ServerLife begin(
      Programs programs, Cluster cluster, Path log, Tuning tuning, String password) {
    var life = new ServerLife(programs, cluster, log, tuning, password);
    life.thread.start();
    return life;
  }

  /// Waits until the server answers.
  ///
  /// @return its port
  /// @throws ServerRefused where it does not
  int awaitReady() {
    try {
      return ready.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ServerRefused refused ? refused : e;
    }
  }

  /// Stops the server and waits for it.
  void stop() {
    stopping = true;
    var ended = programs.stop(cluster.folder());
    try {
      if (ended.code() != 0 && !thread.join(PATIENCE)) {
        LOG.warn("the database did not stop: {}", ended.words().strip());
        return;
      }
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() {
    try {
      int port = awaken(OptionalInt.empty());
      ready.complete(port);
      while (true) {
        awaitEnd();
        if (stopping) {
          return;
        }
        LOG.warn("the database ended by itself and is started again");
        awaken(OptionalInt.of(port));
        LOG.info("the database answers again");
      }
    } catch (IOException e) {
      fail(Failures.of(cluster.folder(), e));
    } catch (ServerRefused e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ready.cancel(false);
    }
  }

  private void fail(ServerRefused refused) {
    if (!ready.completeExceptionally(refused) && !stopping) {
      LOG.error("the database cannot be started again: {}", refused.getMessage());
    }
  }

  /// Starts the server, again and again for a while where it ends early.
  private int awaken(OptionalInt given) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      int port = given.isPresent() ? given.getAsInt() : freePort();
      long before = log.end();
      launch(port);
      if (answers(port)) {
        return port;
      }
      String said = log.since(before);
      boolean late = System.nanoTime() - deadline > 0;
      if (stopping || late || Failures.isForGood(said)) {
        throw Failures.of("basis data tidak dapat dimulai", said);
      }
      Thread.sleep(PAUSE);
    }
  }

  private void launch(int port) throws IOException {
    var command =
        programs
            .host()
            .server(programs.folder(), cluster.folder(), log.file(), tuning.settings(port));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (programs.host().detaches()) {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    } else {
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    }
    var started = builder.start();
    started.getOutputStream().close();
    process = started;
  }

  /// Waits until a login works; false where the server ends before.
  private boolean answers(int port) throws IOException, InterruptedException {
    while (isAlive()) {
      try (var _ =
          DriverManager.getConnection(EmbeddedServer.url(port), EmbeddedServer.OWNER, password)) {
        return true;
      } catch (SQLException e) {
        if (WRONG_PASSWORD.equals(e.getSQLState())) {
          stopping = true;
          programs.stop(cluster.folder());
          throw new ServerRefused(
              "berkas database.password tidak cocok dengan basis data di folder ini; kembalikan"
                  + " berkas yang semula.",
              e);
        }
        Thread.sleep(GLANCE);
      }
    }
    return false;
  }

  private boolean isAlive() throws IOException {
    var started = process;
    return (started != null && started.isAlive())
        || (programs.host().detaches() && cluster.running().isPresent());
  }

  private void awaitEnd() throws IOException, InterruptedException {
    var started = process;
    if (started != null) {
      started.waitFor();
    }
    if (programs.host().detaches()) {
      cluster.running().ifPresent(server -> server.process().onExit().join());
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
