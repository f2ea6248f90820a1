package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.cli.show.ReadingSummary;
import id.tolok.cli.show.SourceListing;
import id.tolok.document.DecreeReader;
import id.tolok.document.Reading;
import id.tolok.document.json.CatalogueJson;
import id.tolok.kernel.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read`: decrees in, catalogues out.
@Command(
    name = "read",
    description = {
      "Membaca keputusan (teks, Markdown, CSV, XLSX, DOCX, PDF) menjadi katalog indikator.",
      ""
    },
    footer = {
      "",
      "Contoh:",
      "  ./tolok read keputusan.docx --summary",
      "  ./tolok read keputusan.docx --out katalog/",
      "  ./tolok read *.pdf > katalog.json"
    })
public final class ReadCommand extends Help implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "BERKAS", description = "Keputusan yang dibaca.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Menulis satu berkas JSON per keputusan ke folder ini.")
  private @Nullable Path folder;

  @Option(names = "--summary", description = "Ringkasan untuk dibaca orang.")
  private boolean summary;

  @Option(
      names = "--source",
      description = "Isi dokumen, dan di bawah tiap baris apa yang diambil darinya.")
  private boolean source;

  private final Console console;
  private final Set<String> namesTaken = new HashSet<>();
  private int written;

  public ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean array = files.size() > 1 && prints();
    int exitCode = ExitCode.CLEAN;
    if (array) {
      console.data().println("[");
    }
    try (var progress = Progress.of(console, "membaca", files.size())) {
      for (Path file : files) {
        progress.next(file.toString());
        exitCode = Math.max(exitCode, read(file, array));
      }
    }
    if (array) {
      console.data().println("]");
    }
    return exitCode;
  }

  /// Whether the catalogue itself goes to standard output.
  private boolean prints() {
    return folder == null && !summary && !source;
  }

  /// One file that cannot be read does not keep the others from being read.
  private int read(Path file, boolean array) {
    try {
      Reading reading = DecreeReader.read(InputFiles.name(file), InputFiles.bytes(file));
      show(reading, array);
      return judge(file, reading);
    } catch (Refusal refusal) {
      console.say(String.valueOf(refusal.getMessage()));
      return ExitCode.COULD_NOT;
    }
  }

  private void show(Reading reading, boolean array) {
    if (folder != null) {
      String json = CatalogueJson.write(reading.catalogue()) + "\n";
      Path target = folder.resolve(freeName(reading.catalogue().file()) + ".json");
      InputFiles.write(target, json.getBytes(StandardCharsets.UTF_8));
      console.say(target.toString());
    } else if (prints()) {
      console.data().print(array && written > 0 ? "," : "");
      console.data().println(CatalogueJson.write(reading.catalogue()));
    }
    if (summary) {
      ReadingSummary.lines(reading, console.ink(), console.width())
          .forEach(console.data()::println);
    }
    if (source) {
      SourceListing.lines(reading, console.ink(), console.width()).forEach(console.data()::println);
    }
    written++;
  }

  /// The file's name without its ending, numbered when another file of this run has it already.
  private String freeName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String name = stem;
    // Compared without case: on many disks two names that differ only in case are one file.
    for (int number = 2; !namesTaken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = stem + "-" + number;
    }
    return name;
  }

  private int judge(Path file, Reading reading) {
    if (!reading.opened()) {
      console.say(file + ": " + InputFiles.whyNotOpened(reading));
      return ExitCode.COULD_NOT;
    }
    boolean errors =
        reading.catalogue().findings().stream()
            .anyMatch(finding -> finding.severity() == Severity.ERROR);
    return errors ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
