package id.tolok.cli;

import id.tolok.cli.show.Ink;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command speaks: data on one stream, everything said to the person on the other. Both are
/// UTF-8, whatever the machine's own encoding is.
///
/// @param data what another program may read
/// @param messages what only the person reads
/// @param ink colours for the data, when it goes to a terminal
/// @param attended whether a person watches the messages on a terminal
/// @param width columns a table may take
public record Console(
    PrintStream data, PrintStream messages, Ink ink, boolean attended, int width) {

  public static final int DEFAULT_WIDTH = 120;
  private static final int NARROWEST = 60;

  static Console ofProcess() {
    String terminals = System.getProperty("tolok.terminals", "");
    boolean colours = terminals.contains("out") && !isSet("NO_COLOR") && !isDumb();
    return new Console(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        colours ? Ink.COLOURED : Ink.PLAIN,
        terminals.contains("err"),
        width(System.getProperty("tolok.columns", "")));
  }

  /// A console that keeps what is written, on behalf of another program.
  public static Console into(OutputStream data, OutputStream messages) {
    return new Console(utf8(data), utf8(messages), Ink.PLAIN, false, DEFAULT_WIDTH);
  }

  public void flush() {
    data.flush();
    messages.flush();
  }

  /// One line to the person, under the program's name.
  public void say(String line) {
    messages.println("tolok: " + line);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  private static boolean isDumb() {
    return "dumb".equals(System.getenv("TERM"));
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{1,3}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : DEFAULT_WIDTH;
  }
}
