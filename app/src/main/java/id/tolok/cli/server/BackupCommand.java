package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.database.backup.BackupKind;
import id.tolok.launch.Archive;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup`: the whole data as one file.
@Command(
    name = "backup",
    description = {"Menyimpan seluruh data menjadi satu berkas; Tolok boleh sedang berjalan.", ""},
    footer = {
      "",
      "Berkasnya memuat rahasia yang membuka data; simpan di tempat yang hanya Anda jangkau.",
      "",
      "Contoh:",
      "  ./tolok backup cadangan/tolok.tolok",
      "  ./tolok backup cadangan/pindah.tolok --portable"
    })
public final class BackupCommand extends Help implements Runnable {

  @Parameters(paramLabel = "BERKAS", description = "Berkas cadangan yang dibuat.")
  private Path file = Path.of("");

  @Option(
      names = "--portable",
      description =
          "Menyimpan baris demi baris, untuk versi basis data lain atau server PostgreSQL sendiri.")
  private boolean portable;

  @Mixin private DataFolder folder = new DataFolder();

  private final Console console;

  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Path data = folder.existing(console);
    console.say("menyimpan " + data + " …");
    console.flush();
    var kept = Archive.write(data, file, portable ? BackupKind.PORTABLE : BackupKind.WHOLE);
    console
        .data()
        .println("%s: %d berkas, %s".formatted(file, kept.fileCount(), Sizes.of(kept.byteCount())));
  }
}
