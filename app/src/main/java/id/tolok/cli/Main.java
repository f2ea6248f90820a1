package id.tolok.cli;

/// Where Java starts.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    var console = Console.ofProcess();
    int exitCode = Tolok.run(console, arguments);
    console.flush();
    System.exit(exitCode);
  }
}
