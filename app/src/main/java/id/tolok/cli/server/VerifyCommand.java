package id.tolok.cli.server;

import id.tolok.audit.TrailReport;
import id.tolok.cli.Console;
import id.tolok.cli.ExitCode;
import id.tolok.cli.Help;
import id.tolok.launch.TrailCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `verify`: whether the trail of changes is as the program wrote it.
@Command(
    name = "verify",
    description = {
      "Memeriksa rantai jejak audit: entri yang dihapus, disisipkan, atau diubah.",
      ""
    },
    footer = {
      "",
      "Yang dicetak memuat ujung setiap rantai; catat di luar Tolok, supaya pemotongan pun"
          + " ketahuan.",
      "Boleh saat Tolok berjalan.",
      "",
      "Contoh:",
      "  ./tolok verify",
      "  ./tolok verify --data /srv/tolok"
    })
public final class VerifyCommand extends Help implements Callable<Integer> {

  @Mixin private DataFolder folder = new DataFolder();

  private final Console console;

  public VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TrailReport report = TrailCheck.of(folder.existing(console));
    for (var head : report.heads()) {
      say("%s  %d entri  %s".formatted(chain(head.chain()), head.length(), head.hash()));
    }
    for (var problem : report.problems()) {
      String place =
          problem.from() == problem.to()
              ? "entri " + problem.from()
              : "entri " + problem.from() + " sampai " + problem.to();
      say("%s, %s: %s".formatted(chain(problem.chain()), place, problem.words()));
    }
    if (report.isIntact()) {
      say("Utuh: %d entri dalam %d rantai.".formatted(report.entryCount(), report.heads().size()));
      return ExitCode.CLEAN;
    }
    say("Tidak utuh: %d hal dari %d entri.".formatted(report.problemCount(), report.entryCount()));
    return ExitCode.FINDINGS;
  }

  private static String chain(long number) {
    return number == 0 ? "rantai umum" : "rantai perangkat daerah " + number;
  }

  private void say(String line) {
    console.data().println(line);
  }
}
