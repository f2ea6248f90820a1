package id.tolok.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `completion`: lets the shell finish commands and options with the tab key.
@Command(
    name = "completion",
    description = {"Mencetak pelengkap perintah untuk bash dan zsh.", ""},
    footer = {"", "Contoh:", "  source <(./tolok completion)"})
final class CompletionCommand extends Help implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console
        .data()
        .println(AutoComplete.bash("tolok", Objects.requireNonNull(spec).root().commandLine()));
  }
}
