package id.tolok.cli;

import id.tolok.launch.StartRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/// The last guard: whatever goes wrong becomes one line for the person. What we did not foresee is
/// written to a file first.
final class Emergency implements IExecutionExceptionHandler {

  private final Console console;

  Emergency(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    return handle(failure);
  }

  int handle(Throwable failure) {
    console.say(sentence(failure));
    return ExitCode.COULD_NOT;
  }

  private static String sentence(Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> String.valueOf(refusal.getMessage());
      case StartRefused refused -> String.valueOf(refused.getMessage());
      case OutOfMemoryError _ ->
          "memori tidak cukup; pecah berkasnya, atau kerjakan satu berkas sekali jalan.";
      default -> unforeseen(failure);
    };
  }

  private static String unforeseen(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path log = Files.createTempFile("tolok-kesalahan-", ".log");
      Files.writeString(log, Instant.now() + "\n" + trace);
      return "kesalahan program yang tak terduga ("
          + name
          + "); rinciannya di "
          + log
          + ", mohon laporkan bersama berkas itu.";
    } catch (IOException e) {
      return "kesalahan program yang tak terduga (" + name + "), dan rinciannya tak dapat ditulis.";
    }
  }
}
