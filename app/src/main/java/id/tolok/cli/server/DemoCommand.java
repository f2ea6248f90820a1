package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.launch.SampleWorld;
import id.tolok.launch.Server;
import id.tolok.launch.StartOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the application on an invented regency.
@Command(
    name = "demo",
    description = {
      "Menjalankan aplikasi web pada kabupaten karangan, lengkap dengan keputusan dan akunnya.",
      ""
    },
    footer = {
      "",
      "Datanya di folder demo dan tetap ada sampai folder itu dihapus.",
      "",
      "Contoh:",
      "  ./tolok demo",
      "  ./tolok demo --port 9000 --data /tmp/coba"
    })
public final class DemoCommand extends Help implements Runnable {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Nomor port; bila tidak disebut: 8080.")
  private int port = 8080;

  @Mixin private DataFolder folder = new DataFolder();

  private final Console console;

  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    var options =
        new StartOptions(folder.orElseAlways(DataFolder.SAMPLE), port, StartOptions.World.SAMPLE);
    try (var server = Server.start(options)) {
      SampleWorld.tell(server, samples()).forEach(console.data()::println);
      Serving.until(server, console);
    }
  }

  /// The decrees that come along with the program.
  private static Path samples() {
    Path samples = Path.of(System.getProperty("tolok.home", ".")).resolve("samples");
    if (!Files.isDirectory(samples)) {
      throw new Refusal(samples + ": folder contoh tidak ada; jalankan dari salinan yang lengkap.");
    }
    return samples;
  }
}
