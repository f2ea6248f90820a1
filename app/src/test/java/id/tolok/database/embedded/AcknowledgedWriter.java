package id.tolok.database.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/// A program to be killed: starts the server and writes numbers from several connections, each
/// printed only after the database acknowledged it.
public final class AcknowledgedWriter {

  private static final int WRITERS = 4;

  private AcknowledgedWriter() {}

  /// Writes until it is killed.
  ///
  /// @param arguments data folder, folder of the programs, first number
  public static void main(String[] arguments) throws InterruptedException {
    var server = EmbeddedServer.start(Path.of(arguments[0]), Path.of(arguments[1]), 20);
    var next = new AtomicLong(Long.parseLong(arguments[2]));
    var writers = new Thread[WRITERS];
    for (int each = 0; each < WRITERS; each++) {
      writers[each] = Thread.ofPlatform().start(() -> write(server, next));
    }
    System.out.println("started " + server.login().url());
    for (var writer : writers) {
      writer.join();
    }
    server.close();
  }

  private static void write(EmbeddedServer server, AtomicLong next) {
    try (var connection =
            DriverManager.getConnection(
                server.login().url(), EmbeddedServer.OWNER, server.login().passwords().owner());
        var create = connection.createStatement()) {
      create.execute("create table if not exists public.written (number bigint primary key)");
      try (var insert = connection.prepareStatement("insert into public.written values (?)")) {
        while (true) {
          long number = next.incrementAndGet();
          insert.setLong(1, number);
          insert.executeUpdate();
          System.out.println("kept " + number);
        }
      }
    } catch (SQLException e) {
      System.out.println("ended " + e.getMessage());
    }
  }
}
