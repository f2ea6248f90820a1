package id.tolok.cli;

import picocli.CommandLine.Option;

/// What every command understands.
public abstract class Help {

  @SuppressWarnings("unused") // picocli asks for it, nobody else
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Menampilkan bantuan ini.")
  private boolean help;
}
