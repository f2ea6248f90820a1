package id.tolok.testing.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/// Reads what a program says, so that it can go on saying it.
final class Drain {

  private Drain() {}

  static void start(BufferedReader lines) {
    Thread.ofVirtual().start(() -> read(lines));
  }

  private static void read(BufferedReader lines) {
    try {
      lines.transferTo(Writer.nullWriter());
    } catch (IOException _) {
      // Whoever ended the program closed what it said.
    }
  }
}
