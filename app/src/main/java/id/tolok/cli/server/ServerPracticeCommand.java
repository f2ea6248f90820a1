package id.tolok.cli.server;

import id.tolok.cli.Help;
import id.tolok.launch.Practice;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The practice start of the server, whose loaded classes Java keeps. Not for people.
@Command(
    name = "latihan-server",
    hidden = true,
    description = "Latihan mulai sesudah membangun program.")
public final class ServerPracticeCommand extends Help implements Runnable {

  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Override
  public void run() {
    Practice.run(folder);
  }
}
