package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.launch.Server;
import id.tolok.launch.StartCache;
import java.util.concurrent.CountDownLatch;

/// A server that runs until the person or the machine stops it.
final class Serving {

  private Serving() {}

  /// Says that it answers, and waits for the signal that ends it.
  static void until(Server server, Console console) {
    console.data().println("Tolok ready at " + server.address());
    console.flush();
    StartCache.prepare();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
