package id.tolok.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/// A program of ours running in a Java of its own, on the class path of the tests, so that it can
/// be killed without warning.
public final class JavaProcess implements AutoCloseable {

  /// Stands for the end of what the process writes; no line can be this very object.
  private static final String END = new String("end");

  private final Process process;
  private final List<String> written = new ArrayList<>();
  private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
  private final Thread reader;

  private JavaProcess(Process process) {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(new Thread(process.toHandle()::destroyForcibly));
    this.reader = Thread.ofPlatform().daemon().name("output-of-" + process.pid()).start(this::read);
  }

  /// Starts the main class with more variables in its environment.
  public static JavaProcess start(
      Class<?> main, Map<String, String> environment, List<String> arguments) {
    return start(List.of(), classPath(), main, environment, arguments);
  }

  /// Starts it on another class path, by way of another command such as one that changes the user.
  public static JavaProcess start(
      List<String> prefix,
      String classPath,
      Class<?> main,
      Map<String, String> environment,
      List<String> arguments) {
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dtolok.home=" + root(),
            "-cp",
            classPath,
            main.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      return new JavaProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for the next line that starts so, and gives what follows.
  ///
  /// @throws IllegalStateException with all that was written, where the process ends before
  public String awaitLine(String start) {
    for (String line = next(); line != END; line = next()) {
      if (line.startsWith(start)) {
        return line.substring(start.length());
      }
    }
    throw new IllegalStateException(
        "ended without the line \"" + start + "\":\n" + String.join("\n", lines()));
  }

  /// Every line written so far, on both streams.
  public List<String> lines() {
    synchronized (written) {
      return List.copyOf(written);
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Kills it at once, as `kill -9` does, and reads what it had written: the handle is asked,
  /// because the process itself would close its streams.
  public void kill() {
    process.toHandle().destroyForcibly();
    ended();
  }

  /// Asks it to end, as a service manager does, and waits.
  ///
  /// @return its exit code
  public int stop() {
    process.toHandle().destroy();
    return ended();
  }

  /// Waits until it ends by itself.
  ///
  /// @return its exit code
  public int ended() {
    try {
      int code = process.waitFor();
      reader.join();
      return code;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  private String next() {
    try {
      return unread.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (written) {
          written.add(line);
        }
        unread.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unread.add(END);
    }
  }

  private static String root() {
    return GoldenFile.root().toString();
  }

  /// The class path of the tests; test runners hide it in different places.
  public static String classPath() {
    if (JavaProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
