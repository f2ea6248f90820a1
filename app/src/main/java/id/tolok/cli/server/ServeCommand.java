package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.launch.FirstSteps;
import id.tolok.launch.Server;
import id.tolok.launch.StartOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the pages and the interface for programs, on the office's own data.
@Command(
    name = "serve",
    description = {"Menjalankan aplikasi web pada data sendiri.", ""},
    footer = {
      "",
      "TOLOK_DB_URL, TOLOK_DB_USER dan TOLOK_DB_PASSWORD menunjuk PostgreSQL luar sebagai ganti",
      "yang dibawa Tolok.",
      "",
      "Contoh:",
      "  ./tolok serve",
      "  ./tolok serve --port 9000 --data /srv/tolok"
    })
public final class ServeCommand extends Help implements Runnable {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Nomor port; bila tidak disebut: 8080.")
  private int port = 8080;

  @Mixin private DataFolder folder = new DataFolder();

  private final Console console;

  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    var options = new StartOptions(folder.orElse(DataFolder.REAL), port, StartOptions.World.REAL);
    try (var server = Server.start(options)) {
      FirstSteps.tell(server).forEach(console.data()::println);
      Serving.until(server, console);
    }
  }
}
