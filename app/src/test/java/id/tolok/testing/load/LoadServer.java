package id.tolok.testing.load;

import id.tolok.access.secret.Secrets;
import id.tolok.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The program as it runs in an office, in a Java of its own with half a gigabyte, over the large
/// world.
final class LoadServer implements AutoCloseable {

  private static final String READY = "Tolok ready at ";

  private final Process process;
  private final Path data;
  private final String address;

  private LoadServer(Process process, Path data, String address) {
    this.process = process;
    this.data = data;
    this.address = address;
  }

  static LoadServer start(Path data) throws IOException {
    return start(data, Map.of());
  }

  /// Starts it with more variables in its environment.
  static LoadServer start(Path data, Map<String, String> environment) throws IOException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtolok.home=" + System.getProperty("tolok.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(READY)) {
        Drain.start(lines);
        return new LoadServer(process, data, line.substring(READY.length()).strip());
      }
    }
    throw new IllegalStateException("the server did not start");
  }

  String address() {
    return address;
  }

  /// As the owner of the database, whom row-level security does not hold.
  Connection connect() throws IOException, SQLException {
    return DriverManager.getConnection(databaseAddress(), "tolok", databasePassword());
  }

  String databaseAddress() throws IOException {
    return "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres";
  }

  String databasePort() throws IOException {
    return Files.readAllLines(data.resolve("pg").resolve("postmaster.pid")).get(3).strip();
  }

  String databasePassword() throws IOException {
    return Files.readString(data.resolve("database.password")).strip();
  }

  /// People of all kinds with sessions: one who sees everything, three of the regencies, and six of
  /// single agencies.
  List<LoadUser> users(Connection connection) throws SQLException {
    var users = new ArrayList<LoadUser>();
    users.add(user(connection, "select id from access.account where login = 'beban.admin'", true));
    for (int i = 0; i < 3; i++) {
      users.add(
          user(
              connection,
              "select id from access.account where login = 'beban.kab." + i + "'",
              false));
    }
    for (int i = 0; i < 6; i++) {
      users.add(
          user(
              connection,
              "select id from access.account where login like 'beban.%' and login not like"
                  + " 'beban.kab.%' and agency_id is not null order by id offset "
                  + i * 1000
                  + " limit 1",
              false));
    }
    return users;
  }

  private static LoadUser user(Connection connection, String account, boolean administrator)
      throws SQLException {
    long id = numbers(connection, account).getFirst();
    var token = "beban-" + id;
    try (var statement =
        connection.prepareStatement(
            """
            insert into access.session (account_id, token_hash, stage, created_at, seen_at, expires_at,
              network_address, browser)
            values (?, ?, 'FULL', now(), now(), now() + interval '1 day', '127.0.0.1', 'beban')
            on conflict (token_hash) do update set seen_at = now(), expires_at = excluded.expires_at
            """)) {
      statement.setLong(1, id);
      statement.setBytes(2, Secrets.hash(token));
      statement.executeUpdate();
    }
    String mine =
        """
        (select a.id from organization.agency a join access.role_grant g
          on g.agency_id = a.id or g.regency_id = a.regency_id or (g.agency_id is null and g.regency_id is null)
         where g.account_id = %d)
        """
            .formatted(id);
    return new LoadUser(
        token,
        administrator,
        numbers(connection, mine.strip().replaceAll("^\\(|\\)$", "")),
        numbers(
            connection,
            "select version_id from catalogue.version where agency_id in "
                + mine
                + " order by agency_id, number"),
        numbers(
            connection,
            "select p.position_id from catalogue.position p join catalogue.version v"
                + " using (version_id) where v.valid_until is null and v.agency_id in "
                + mine),
        numbers(connection, "select lineage_id from catalogue.lineage where agency_id in " + mine));
  }

  private static List<Long> numbers(Connection connection, String query) throws SQLException {
    var numbers = new ArrayList<Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
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
