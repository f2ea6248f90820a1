package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.launch.Archive;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: a backup becomes a data folder again.
@Command(
    name = "restore",
    description = {"Memulihkan cadangan ke folder data yang baru, dan memeriksanya.", ""},
    footer = {
      "",
      "Folder tujuan harus kosong atau belum ada; data yang ada tidak pernah ditimpa.",
      "",
      "Contoh:",
      "  ./tolok restore cadangan/tolok.tolok --data pulih"
    })
public final class RestoreCommand extends Help implements Runnable {

  @Parameters(paramLabel = "BERKAS", description = "Berkas cadangan.")
  private Path file = Path.of("");

  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder data yang dibuat.")
  private Path data = Path.of("");

  private final Console console;

  public RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.say("memulihkan ke " + data + " …");
    console.flush();
    var restored = Archive.restore(file, data);
    console
        .data()
        .println(
            "%s: %d berkas, %s, %d baris; semua sidik cocok"
                .formatted(
                    data,
                    restored.fileCount(),
                    Sizes.of(restored.byteCount()),
                    restored.rowCount()));
    console.say("periksa jejaknya dengan ./tolok verify --data " + data);
  }
}
