package id.tolok.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `help`: the same pages as `--help`, for those who look for the word.
@Command(name = "help", description = "Menampilkan bantuan, juga untuk satu perintah.")
final class HelpCommand extends Help implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "PERINTAH", description = "Perintah yang ingin dilihat.")
  private @Nullable String command;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine root = Objects.requireNonNull(spec).root().commandLine();
    CommandLine shown = command == null ? root : root.getSubcommands().get(command);
    if (shown == null) {
      throw new Refusal("perintah " + command + " tidak dikenal; lihat ./tolok --help");
    }
    shown.usage(root.getOut());
  }
}
