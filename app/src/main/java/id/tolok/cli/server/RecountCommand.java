package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.launch.Recounting;
import id.tolok.results.RecountReport;
import id.tolok.results.RecountReport.Difference;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `recount`: whether figures, results and frozen results are what their history makes them.
@Command(
    name = "recount",
    description = {
      "Menghitung ulang semua angka dan hasil dari riwayatnya, lalu membandingkannya dengan yang"
          + " tersimpan dan yang dibekukan.",
      ""
    },
    footer = {
      "",
      "Tanpa --check, angka yang tidak sesuai riwayatnya dibangun ulang dan disebutkan satu per"
          + " satu; riwayat dan hasil yang dibekukan tidak pernah diubah.",
      "Boleh saat Tolok berjalan.",
      "",
      "Contoh:",
      "  ./tolok recount --check",
      "  ./tolok recount --check --data demo",
      "  ./tolok recount --data /srv/tolok"
    })
public final class RecountCommand extends Help implements Callable<Integer> {

  @Mixin private DataFolder folder = new DataFolder();

  @Option(names = "--check", description = "Hanya memeriksa; tidak mengubah apa pun.")
  private boolean check;

  private final Console console;

  public RecountCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path data = folder.existing(console);
    RecountReport report = check ? Recounting.check(data) : Recounting.mend(data);
    for (Difference mended : report.mended()) {
      say("Dibangun ulang: " + line(mended));
    }
    report.differences().forEach(difference -> say(line(difference)));
    if (report.differenceCount() > report.differences().size()) {
      say("… dan %d lagi.".formatted(report.differenceCount() - report.differences().size()));
    }
    if (!report.mended().isEmpty()) {
      say("Dibangun ulang: %d angka.".formatted(report.mended().size()));
    }
    String counted =
        "%d angka, %d hasil, %d hasil beku, %d putaran survei"
            .formatted(
                report.figureCount(),
                report.resultCount(),
                report.snapshotCount(),
                report.surveyCount());
    if (report.isClean()) {
      say("Cocok: %s dihitung ulang.".formatted(counted));
      return ExitCode.CLEAN;
    }
    say("Tidak cocok: %d hal dari %s.".formatted(report.differenceCount(), counted));
    return ExitCode.FINDINGS;
  }

  private static String line(Difference difference) {
    return "%s, %s: %s, %s%n  tersimpan : %s%n  seharusnya: %s"
        .formatted(
            difference.agency(),
            kind(difference.kind()),
            difference.subject(),
            difference.period(),
            text(difference.kept()),
            text(difference.recounted()));
  }

  private static String kind(RecountReport.Kind kind) {
    return switch (kind) {
      case FIGURE -> "angka tersimpan";
      case COLUMN -> "angka di memori";
      case RESULT -> "hasil";
      case SNAPSHOT -> "hasil beku";
      case SURVEY -> "indeks survei";
    };
  }

  private static String text(@Nullable String value) {
    return value == null ? "tidak ada" : value;
  }

  private void say(String line) {
    console.data().println(line);
  }
}
