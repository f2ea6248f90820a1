package id.tolok.cli;

import id.tolok.launch.Server;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`: the pages and the interface for programs.
@Command(
    name = "serve",
    description = {"Menjalankan aplikasi web.", ""})
final class ServeCommand extends Help implements Runnable {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Nomor port; bila tidak disebut: 8080.")
  private int port = 8080;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Folder data; bila tidak disebut: data.")
  private Path data = Path.of("data");

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    try (var server = Server.start(data, port)) {
      console.data().println("Tolok ready at " + server.address());
      console.flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
