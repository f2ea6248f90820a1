package id.tolok.testing.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the server's database can do by itself: clients that do nothing but one INSERT of a sheet
/// in each transaction, by pgbench where it is installed, else over connections of our own. The
/// table has the columns, checks and key of the real one, and none of its references and scopes.
final class BareInsert {

  private static final String INSERT =
      """
      insert into public.bare_answer (agency_id, round_id, number, service_id, point_id, channel, given_hour, sex,
        education, occupation, age_band, scores, origin)
      values (1, %s, %s, 1, 1, 'PUBLIC', date_trunc('hour', now()), 'FEMALE', 'SENIOR', 'EMPLOYEE', 'FROM_30',
        '434443343', 1)
      """;
  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without");
  private static final int LATENCY_COLUMN = 2;

  private final LoadServer server;
  private final int clients;

  BareInsert(LoadServer server, int clients) {
    this.server = server;
    this.clients = clients;
  }

  /// What was measured.
  ///
  /// @param by what did it
  record Measured(String by, double perSecond, double p50Millis, double p99Millis) {}

  void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("drop table if exists public.bare_answer");
      statement.execute("create table public.bare_answer (like survey.answer including all)");
    }
  }

  Measured run(int seconds)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    return isInstalled() ? pgbench(seconds) : own(seconds);
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
  }

  private Measured pgbench(int seconds) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("tolok-pgbench");
    Path script = folder.resolve("insert.sql");
    Files.writeString(
        script,
        "\\set round random(1, 1000000000)\n\\set number random(1, 2000000000)\n"
            + INSERT.formatted(":round", ":number").replace('\n', ' ')
            + ";\n");
    List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-l", "-j", "2"));
    command.addAll(List.of("-c", Integer.toString(clients), "-T", Integer.toString(seconds)));
    command.addAll(List.of("-f", script.toString(), "-h", "127.0.0.1"));
    command.addAll(List.of("-p", server.databasePort(), "-U", "tolok", "postgres"));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", server.databasePassword());
    var process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    var rate = RATE.matcher(told);
    if (!rate.find()) {
      throw new IOException("pgbench: " + told);
    }
    long[] micros = micros(folder);
    delete(folder);
    return new Measured(
        "pgbench, one INSERT in each transaction",
        Double.parseDouble(rate.group(1)),
        at(micros, 0.50) / 1e3,
        at(micros, 0.99) / 1e3);
  }

  /// Each line of the logs is a transaction.
  private static long[] micros(Path folder) throws IOException {
    long[] micros = new long[0];
    try (var files = Files.newDirectoryStream(folder, "pgbench_log.*")) {
      for (Path file : files) {
        try (var lines = Files.lines(file)) {
          long[] more =
              lines.mapToLong(line -> Long.parseLong(line.split(" ")[LATENCY_COLUMN])).toArray();
          int before = micros.length;
          micros = Arrays.copyOf(micros, before + more.length);
          System.arraycopy(more, 0, micros, before, more.length);
        }
      }
    }
    Arrays.sort(micros);
    return micros;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Measured own(int seconds)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    List<Connection> connections = new ArrayList<>();
    try (var people = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < clients; i++) {
        connections.add(server.connect());
      }
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Future<long[]>> running = new ArrayList<>();
      for (var connection : connections) {
        Callable<long[]> one = () -> insert(connection, end);
        running.add(people.submit(one));
      }
      var all = new ArrayList<Long>();
      for (var each : running) {
        Arrays.stream(each.get()).forEach(all::add);
      }
      long[] nanos = all.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Measured(
          "own connections (pgbench is not installed), one INSERT in each transaction",
          (double) nanos.length / seconds,
          at(nanos, 0.50) / 1e6,
          at(nanos, 0.99) / 1e6);
    } finally {
      for (var connection : connections) {
        connection.close();
      }
    }
  }

  private static long[] insert(Connection connection, long end) throws SQLException {
    long[] nanos = new long[1024];
    int count = 0;
    try (var insert =
        connection.prepareStatement(
            INSERT.formatted("(random() * 1e9)::bigint", "(random() * 2e9)::integer"))) {
      for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
        insert.executeUpdate();
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - start;
      }
    }
    return Arrays.copyOf(nanos, count);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
