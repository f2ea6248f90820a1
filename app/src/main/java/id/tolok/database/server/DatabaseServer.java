package id.tolok.database.server;

import id.tolok.database.ServerAccess;
import id.tolok.database.embedded.EmbeddedServer;
import id.tolok.database.embedded.ServerLogin;
import id.tolok.database.embedded.program.ServerRefused;
import java.nio.file.Path;
import java.util.Optional;

/// The server the program works with: its own, or one that is there.
sealed interface DatabaseServer extends AutoCloseable {

  ServerAccess access();

  @Override
  void close();

  /// A server of our own, which lives as long as the program.
  record Embedded(EmbeddedServer server) implements DatabaseServer {
    @Override
    public ServerAccess access() {
      return DatabaseServer.access(server.login());
    }

    @Override
    public void close() {
      server.close();
    }
  }

  /// A server that others run, or that another process of ours runs.
  record Elsewhere(ServerAccess access) implements DatabaseServer {
    @Override
    public void close() {}
  }

  /// Commands sign in beside the running program, some with a pool of their own.
  int CONNECTIONS_OF_COMMANDS = 24;

  /// The server that a running Tolok has on a data folder; empty where none runs.
  ///
  /// @throws DatabaseRefused where the folder cannot be read
  static Optional<DatabaseServer> running(Path data) {
    try {
      return EmbeddedServer.running(data).map(login -> new Elsewhere(access(login)));
    } catch (ServerRefused e) {
      throw new DatabaseRefused(String.valueOf(e.getMessage()), e);
    }
  }

  /// Starts our own server on a data folder.
  ///
  /// @throws DatabaseRefused where it cannot run
  static DatabaseServer embedded(Path data, Path programs, int connections) {
    try {
      return new Embedded(
          EmbeddedServer.start(data, programs, connections + CONNECTIONS_OF_COMMANDS));
    } catch (ServerRefused e) {
      throw new DatabaseRefused(String.valueOf(e.getMessage()), e);
    }
  }

  /// An external server that was found fit for use.
  ///
  /// @throws DatabaseRefused where it is not
  static DatabaseServer external(ServerAccess access) {
    ExternalServerCheck.require(access);
    return new Elsewhere(access);
  }

  /// How to reach an embedded server.
  static ServerAccess access(ServerLogin login) {
    return new ServerAccess(
        login.url(),
        new ServerAccess.Login(EmbeddedServer.OWNER, login.passwords().owner()),
        new ServerAccess.Login(EmbeddedServer.WORKER, login.passwords().worker()));
  }
}
