package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which folder a command works on: the one named, else the office's own, else that of the sample
/// world.
final class DataFolder {

  static final Path REAL = Path.of("data");
  static final Path SAMPLE = Path.of("demo");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Folder data; bila tidak disebut: isi TOLOK_DATA, lalu data, lalu demo bila hanya itu"
              + " yang ada.")
  private @Nullable Path named;

  /// The folder of a command that looks at data that is already there.
  Path existing(Console console) {
    Path chosen = named == null ? usual() : named;
    if (!Files.isDirectory(chosen)) {
      throw new Refusal(
          chosen
              + ": belum ada data di sini; sebutkan foldernya dengan --data, atau mulai dengan"
              + " ./tolok serve.");
    }
    if (named == null && chosen.equals(SAMPLE)) {
      console.say("memakai data contoh di folder " + SAMPLE + ".");
    }
    return chosen;
  }

  /// The folder of a command that may make it.
  Path orElse(Path usual) {
    return named == null ? ofMachine(usual) : named;
  }

  /// The folder of a command that may make it and never takes the machine's usual one.
  Path orElseAlways(Path usual) {
    return named == null ? usual : named;
  }

  private static Path usual() {
    Path real = ofMachine(REAL);
    return Files.isDirectory(real) || !Files.isDirectory(SAMPLE) ? real : SAMPLE;
  }

  private static Path ofMachine(Path usual) {
    String set = System.getenv("TOLOK_DATA");
    return set == null || set.isBlank() ? usual : Path.of(set);
  }
}
