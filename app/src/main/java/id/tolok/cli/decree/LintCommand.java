package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.cli.show.RemarkListing;
import id.tolok.document.DecreeReader;
import id.tolok.document.Reading;
import id.tolok.kernel.Severity;
import id.tolok.lint.Linter;
import id.tolok.lint.Remark;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lint`: what a careful evaluator would say about a decree.
@Command(
    name = "lint",
    description = {
      "Memeriksa keputusan: rumus, target, penanggung jawab, dasar hukum; beserta saran perbaikan.",
      ""
    },
    footer = {
      "",
      "Contoh:",
      "  ./tolok lint keputusan.docx",
      "  ./tolok lint keputusan.docx --format json > temuan.json"
    })
public final class LintCommand extends Help implements Callable<Integer> {

  /// How the remarks are printed.
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(arity = "1..*", paramLabel = "BERKAS", description = "Keputusan yang diperiksa.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "BENTUK",
      description = "text (bawaan) atau json.",
      defaultValue = "text")
  private Format format = Format.TEXT;

  private final Console console;

  public LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int exitCode = ExitCode.CLEAN;
    Map<Path, List<Remark>> remarks = new LinkedHashMap<>();
    try (var progress = Progress.of(console, "memeriksa", files.size())) {
      for (Path file : files) {
        progress.next(file.toString());
        exitCode = Math.max(exitCode, lint(file, remarks));
      }
    }
    if (format == Format.JSON) {
      console.data().println(RemarkListing.json(remarks));
    }
    return exitCode;
  }

  private int lint(Path file, Map<Path, List<Remark>> collected) {
    try {
      Reading reading = DecreeReader.read(InputFiles.name(file), InputFiles.bytes(file));
      if (!reading.opened()) {
        console.say(file + ": " + InputFiles.whyNotOpened(reading));
        return ExitCode.COULD_NOT;
      }
      List<Remark> remarks = Linter.lint(reading);
      collected.put(file, remarks);
      if (format == Format.TEXT) {
        RemarkListing.text(file.toString(), remarks, console.ink(), console.width())
            .forEach(console.data()::println);
      }
      boolean errors =
          remarks.stream().anyMatch(remark -> remark.finding().severity() == Severity.ERROR);
      return errors ? ExitCode.FINDINGS : ExitCode.CLEAN;
    } catch (Refusal refusal) {
      console.say(String.valueOf(refusal.getMessage()));
      return ExitCode.COULD_NOT;
    }
  }
}
