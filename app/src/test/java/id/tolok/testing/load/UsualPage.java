package id.tolok.testing.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The same page made the usual way, served by a program of its own over the same database.
final class UsualPage implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final String address;

  private UsualPage(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// @param classPath of the benchmarks
  /// @param database its address, with whom it signs in
  static UsualPage start(String classPath, String database, String user, String password)
      throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                classPath,
                "id.tolok.benchmarks.usual.UsualScorecard",
                "--server.port=0",
                "--spring.threads.virtual.enabled=true",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password)
            .redirectErrorStream(true)
            .start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      var ready = READY.matcher(line);
      if (ready.find()) {
        Drain.start(lines);
        return new UsualPage(process, "http://127.0.0.1:" + ready.group(1));
      }
    }
    throw new IllegalStateException("the usual page did not start");
  }

  String address() {
    return address;
  }

  /// Signs in.
  ///
  /// @return the cookie to send
  String session(long agencyId) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + "/masuk?agency=" + agencyId)).build(),
              BodyHandlers.discarding());
      return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
