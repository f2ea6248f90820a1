package id.tolok.cli.decree;

import id.tolok.cli.Console;

/// Says how far long work has come, on a terminal only, and wipes its line at the end.
final class Progress implements AutoCloseable {

  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final Console console;
  private final String verb;
  private final int total;
  private final long start = System.nanoTime();
  private int done;
  private boolean shown;

  private Progress(Console console, String verb, int total) {
    this.console = console;
    this.verb = verb;
    this.total = total;
  }

  static Progress of(Console console, String verb, int total) {
    return new Progress(console, verb, total);
  }

  /// The next piece of work begins.
  void next(String name) {
    done++;
    if (console.attended() && total > 1 && System.nanoTime() - start > PATIENCE_NANOS) {
      wipe();
      console.messages().print(verb + " " + done + "/" + total + ": " + name);
      console.messages().flush();
      shown = true;
    }
  }

  private void wipe() {
    if (shown) {
      console.messages().print("\r\u001b[K");
      console.messages().flush();
    }
  }

  @Override
  public void close() {
    wipe();
  }
}
