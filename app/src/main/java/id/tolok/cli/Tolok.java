package id.tolok.cli;

import id.tolok.cli.decree.FiguresCommand;
import id.tolok.cli.decree.FormulaCommand;
import id.tolok.cli.decree.LintCommand;
import id.tolok.cli.decree.MeasureCommand;
import id.tolok.cli.decree.PracticeCommand;
import id.tolok.cli.decree.ReadCommand;
import id.tolok.cli.decree.SampleCommand;
import id.tolok.cli.server.ApiTokenCommand;
import id.tolok.cli.server.BackupCommand;
import id.tolok.cli.server.DemoCommand;
import id.tolok.cli.server.RecountCommand;
import id.tolok.cli.server.RestoreCommand;
import id.tolok.cli.server.ServeCommand;
import id.tolok.cli.server.ServerPracticeCommand;
import id.tolok.cli.server.VerifyCommand;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The root command.
@Command(
    name = "tolok",
    version = "tolok 0.1.0",
    description = {
      "Membaca keputusan indikator kinerja, lalu menghitung capaiannya dari angka yang diisi.",
      ""
    },
    footer = {
      "",
      "Kode keluar: 0 bersih, 1 ada temuan berat, 2 tidak dapat dikerjakan.",
      "Untuk pengembang: ./tolok build | check [--golden | --pictures | --mutants] | test",
      "  | bench [--server]",
      "Mulai dari: ./tolok demo"
    })
public final class Tolok extends Help {

  private Tolok() {}

  /// Runs one command line and gives its exit code. Never throws on what a person gave.
  public static int run(Console console, String... arguments) {
    var line = commandLine(console);
    String[] given = arguments.length == 0 ? new String[] {"--help"} : arguments;
    var emergency = new Emergency(console);
    try {
      return line.execute(given);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return emergency.handle(e);
    }
  }

  private static CommandLine commandLine(Console console) {
    var line = new CommandLine(new Tolok());
    line.addSubcommand(new ReadCommand(console));
    line.addSubcommand(new LintCommand(console));
    line.addSubcommand(new FormulaCommand(console));
    line.addSubcommand(new FiguresCommand(console, Clock.system(ZoneId.systemDefault())));
    line.addSubcommand(new MeasureCommand(console));
    line.addSubcommand(new SampleCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new DemoCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new RecountCommand(console));
    line.addSubcommand(new ApiTokenCommand(console));
    line.addSubcommand(new BackupCommand(console));
    line.addSubcommand(new RestoreCommand(console));
    line.addSubcommand(new CompletionCommand(console));
    line.addSubcommand(new HelpCommand());
    line.addSubcommand(new PracticeCommand(Tolok::run));
    line.addSubcommand(new ServerPracticeCommand());
    line.setOut(writer(console.data()));
    line.setErr(writer(console.messages()));
    line.setUsageHelpWidth(Math.min(console.width(), 100));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)));
    line.setParameterExceptionHandler(new ParameterMessages(console));
    line.setExecutionExceptionHandler(new Emergency(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    translate(line);
    return line;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static CommandLine.Help.Ansi ansi(Console console) {
    return switch (console.ink()) {
      case PLAIN -> CommandLine.Help.Ansi.OFF;
      case COLOURED -> CommandLine.Help.Ansi.ON;
    };
  }

  /// The headings of the help pages in Indonesian, for a command and all below it.
  private static void translate(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    UsageMessageSpec help = spec.usageMessage();
    help.synopsisHeading("Pemakaian: ");
    help.synopsisSubcommandLabel("PERINTAH");
    help.parameterListHeading("%nYang disebutkan:%n");
    help.optionListHeading("%nPilihan:%n");
    help.commandListHeading("%nPerintah:%n");
    help.sortOptions(false);
    for (CommandLine command : List.copyOf(line.getSubcommands().values())) {
      translate(command);
    }
  }
}
