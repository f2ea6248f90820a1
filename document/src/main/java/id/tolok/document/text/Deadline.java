package id.tolok.document.text;

import java.time.Duration;

/// The moment at which opening a file gives up. Loops over what a person gave ask it.
public final class Deadline {

  private final long nanoTime;

  private Deadline(long nanoTime) {
    this.nanoTime = nanoTime;
  }

  public static Deadline after(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  public boolean passed() {
    return System.nanoTime() - nanoTime >= 0;
  }

  /// What is left, never negative.
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }
}
