package id.tolok.testing.load;

import id.tolok.access.secret.Secrets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// How long the results page of a round with a million sheets takes: the first time after a start,
/// while sheets arrive, and after a network was held. Arguments: data folder, in which the round is
/// put unless it is there; requests; the page to write the result to. The machine should do nothing
/// else.
public final class SurveyResultsScenario {

  private static final double ALLOWED_MILLIS = 200;
  private static final int STARTS = 5;
  private static final int WARM_UP = 200;
  private static final String TOKEN = "hitung-survei";

  private final Path data;
  private final int requests;
  private final HttpClient client = HttpClient.newHttpClient();

  private SurveyResultsScenario(Path data, int requests) {
    this.data = data;
    this.requests = requests;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var scenario = new SurveyResultsScenario(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Files.writeString(Path.of(arguments[2]), scenario.page());
  }

  /// The two rounds: one with a million sheets, and one that warms up what all pages share.
  private record Rounds(long large, long small) {}

  private String page() throws IOException, SQLException, InterruptedException {
    double untouched;
    try (var server = LoadServer.start(data);
        var connection = server.connect()) {
      var rounds = rounds(connection);
      execute(connection, "delete from survey.round_tally");
      warmUp(server, rounds);
      untouched = millis(server, rounds.large());
    }
    var starts = new ArrayList<Double>();
    for (int start = 0; start < STARTS; start++) {
      try (var server = LoadServer.start(data);
          var connection = server.connect()) {
        var rounds = rounds(connection);
        warmUp(server, rounds);
        starts.add(millis(server, rounds.large()));
      }
    }
    try (var server = LoadServer.start(data);
        var connection = server.connect()) {
      var rounds = rounds(connection);
      warmUp(server, rounds);
      millis(server, rounds.large());
      var arriving = arriving(server, connection, rounds.large());
      var held = held(server, connection, rounds.large());
      return text(untouched, starts, arriving, held);
    }
  }

  /// Each request follows a sheet that was just kept.
  private List<Double> arriving(LoadServer server, Connection connection, long round)
      throws IOException, SQLException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int request = 0; request < requests; request++) {
      execute(
          connection,
          """
          with raised as (
            update survey.round set answers = answers + 1 where round_id = %1$d returning answers)
          insert into survey.answer (agency_id, round_id, number, service_id, channel, given_hour, scores)
          select agency_id, round_id, raised.answers, service_id, channel, given_hour, scores
          from survey.answer, raised where round_id = %1$d and number = 1
          """
              .formatted(round));
      times.add(millis(server, round));
    }
    return times;
  }

  /// Each request follows a network that was just held. It appeared today, after all but the last
  /// fiftieth of the sheets: a round of a million takes two months.
  private List<Double> held(LoadServer server, Connection connection, long round)
      throws IOException, SQLException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int network = 1; network <= 10; network++) {
      execute(
          connection,
          """
          with raised as (update survey.round set revision = revision + 1 where round_id = %1$d)
          insert into survey.held_origin (agency_id, round_id, origin, sheets_before, reason, held_at)
          select agency_id, round_id, answers / 10 - 1500 + (select count(*) from survey.held_origin),
            answers - answers / 50, 'TOO_MANY', now()
          from survey.round where round_id = %1$d
          """
              .formatted(round));
      times.add(millis(server, round));
    }
    return times;
  }

  private void warmUp(LoadServer server, Rounds rounds) throws IOException, InterruptedException {
    for (int request = 0; request < WARM_UP; request++) {
      millis(server, rounds.small());
    }
  }

  private double millis(LoadServer server, long round) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/survei/putaran/" + round))
            .header("Cookie", "tolok=" + TOKEN)
            .build();
    long start = System.nanoTime();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    double took = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%d %s".formatted(answer.statusCode(), answer.body()));
    }
    return took;
  }

  private Rounds rounds(Connection connection) throws SQLException {
    if (numbers(connection, "select 1 from organization.region where code = '94.01'").isEmpty()) {
      WorldScript.named("survey-results-world.sql")
          .put(connection, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x"));
    }
    try (var statement =
        connection.prepareStatement(
            """
            insert into access.session (account_id, token_hash, stage, created_at, seen_at, expires_at,
              network_address, browser)
            select id, ?, 'FULL', now(), now(), now() + interval '1 day', '127.0.0.1', 'hitung'
            from access.account where login = 'hitung.survei'
            on conflict (token_hash) do update set seen_at = now(), expires_at = excluded.expires_at
            """)) {
      statement.setBytes(1, Secrets.hash(TOKEN));
      statement.executeUpdate();
    }
    var ids =
        numbers(
            connection,
            """
            select round_id from survey.round r join organization.agency a on a.id = r.agency_id
            where a.name = 'Kecamatan Hitung Survei' order by r.number
            """);
    return new Rounds(ids.get(0), ids.get(1));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set tolok.scope = '*'");
      statement.execute(sql);
    }
  }

  private static List<Long> numbers(Connection connection, String query) throws SQLException {
    var numbers = new ArrayList<Long>();
    try (var statement = connection.createStatement()) {
      statement.execute("set tolok.scope = '*'");
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          numbers.add(rows.getLong(1));
        }
      }
    }
    return numbers;
  }

  private String text(
      double untouched, List<Double> starts, List<Double> arriving, List<Double> held) {
    return """
    # What a million answers cost whoever looks at them

    Written by `id.tolok.testing.load.SurveyResultsScenario` on %s, Java %s, %d processors for server (heap at most 512 MB), its
    PostgreSQL and who asks (load average at the end %.1f, other work included). A round with a million sheets for six services;
    the whole results page over HTTP, one request after the other, in milliseconds. The program was warmed up with the page of a
    small round; the allowed p95 is %.0f ms.

    | the page is asked for | requests | p50 | p95 | longest | p95 |
    |---|---:|---:|---:|---:|---|
    %s%s%s
    From its start on the program follows large rounds by itself and writes their counts down every 20 000 sheets, so that a start
    reads what came since. Before the very first of these starts everything written down was thrown away: a million sheets were
    read in the background while the small round was looked at, and the first page took %.0f ms.
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            ALLOWED_MILLIS,
            row("for the first time after a start", starts),
            row("after each new sheet", arriving),
            row("after a network of ten sheets was held", held),
            untouched);
  }

  private static String row(String what, List<Double> millis) {
    var sorted = millis.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %.0f | %.0f | %s |%n",
        what,
        sorted.size(),
        share(sorted, 0.50),
        share(sorted, 0.95),
        share(sorted, 1),
        share(sorted, 0.95) <= ALLOWED_MILLIS ? "kept" : "**missed**");
  }

  private static double share(List<Double> sorted, double share) {
    return sorted.get(Math.max((int) Math.ceil(share * sorted.size()) - 1, 0));
  }
}
