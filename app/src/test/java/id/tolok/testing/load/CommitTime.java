package id.tolok.testing.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;

/// What one small commit of a single client costs on the server, by pgbench where it is installed,
/// else by as many commits over one connection of our own.
///
/// @param millis of one transaction with one INSERT
/// @param by what measured it
record CommitTime(double millis, String by) {

  private static final Pattern LATENCY = Pattern.compile("latency average = ([\\d.]+) ms");
  private static final int COMMITS = 500;

  static CommitTime measure(Connection connection, LoadServer server, int seconds)
      throws SQLException, IOException, InterruptedException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table if not exists public.commit_time (n bigint, at timestamptz)");
    }
    try {
      return pgbench(server, seconds);
    } catch (IOException missing) {
      return own(connection);
    }
  }

  private static CommitTime pgbench(LoadServer server, int seconds)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("tolok-commit", ".sql");
    try {
      Files.writeString(script, "insert into public.commit_time values (1, now());\n");
      var builder =
          new ProcessBuilder(
              "pgbench",
              "-n",
              "-c",
              "1",
              "-T",
              Integer.toString(seconds),
              "-f",
              script.toString(),
              "-h",
              "127.0.0.1",
              "-p",
              server.databasePort(),
              "-U",
              "tolok",
              "postgres");
      builder.environment().put("PGPASSWORD", server.databasePassword());
      var process = builder.redirectErrorStream(true).start();
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      var latency = LATENCY.matcher(told);
      if (!latency.find()) {
        throw new IOException("pgbench: " + told);
      }
      return new CommitTime(Double.parseDouble(latency.group(1)), "pgbench");
    } finally {
      Files.delete(script);
    }
  }

  private static CommitTime own(Connection connection) throws SQLException {
    long[] nanos = new long[COMMITS];
    try (var insert =
        connection.prepareStatement("insert into public.commit_time values (1, now())")) {
      for (int i = 0; i < COMMITS; i++) {
        long start = System.nanoTime();
        insert.executeUpdate();
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return new CommitTime(nanos[COMMITS / 2] / 1e6, "one connection (pgbench is not installed)");
  }
}
