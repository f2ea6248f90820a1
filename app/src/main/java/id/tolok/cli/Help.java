package id.tolok.cli;

import picocli.CommandLine.Option;

/// What every command understands.
abstract class Help {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Menampilkan bantuan ini.")
  private boolean help;
}
