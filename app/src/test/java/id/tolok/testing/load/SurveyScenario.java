package id.tolok.testing.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// How many answers the survey takes, beside what its database does by itself. Arguments: data
/// folder, in which an office with an open round is put unless it is there; forms of each turn; the
/// page to write the result to. The machine should do nothing else.
public final class SurveyScenario {

  private static final int CONNECTIONS = 64;
  private static final int WARM_UP_TURNS = 3;
  private static final int TURNS = 5;
  private static final double SHARE_ASKED = 0.75;
  private static final double SLOWER_ALLOWED = 2;
  private static final String PATH = "/s/ukur2345";

  /// pgbench wants its connections beside those of the program.
  private static final Map<String, String> ENVIRONMENT =
      Map.of("TOLOK_DB_CONNECTIONS", "96", "TOLOK_ACCESS_PROXIES", "127.0.0.1");

  private final SurveyForms forms;
  private final BareInsert bare;
  private final Connection connection;

  private SurveyScenario(SurveyForms forms, BareInsert bare, Connection connection) {
    this.forms = forms;
    this.bare = bare;
    this.connection = connection;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    int count = Integer.parseInt(arguments[1]);
    try (var server = LoadServer.start(Path.of(arguments[0]), ENVIRONMENT);
        var connection = server.connect()) {
      if (!isIn(connection)) {
        WorldScript.named("survey-world.sql").put(connection, "");
      }
      try (var statement = connection.createStatement()) {
        statement.execute("set tolok.scope = '*'");
      }
      var scenario =
          new SurveyScenario(
              new SurveyForms(server.address(), PATH, CONNECTIONS),
              new BareInsert(server, CONNECTIONS),
              connection);
      Files.writeString(Path.of(arguments[2]), scenario.page(count));
    }
  }

  private static boolean isIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select from organization.region where code = '95.01'")) {
      return rows.next();
    }
  }

  /// One turn of each.
  ///
  /// @param rows of the table of sheets that were added
  private record Turn(
      BareInsert.Measured bare,
      SurveyForms.Sent sent,
      SurveyForms.Opened opened,
      long rows,
      long counted) {

    double ratio() {
      return sent.accepted() / sent.measured().seconds() / bare.perSecond();
    }

    double slower() {
      return sent.measured().millis(0.99) / bare.p99Millis();
    }
  }

  private Turn turn(int count)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var opened = forms.open(count);
    long rows = number("select count(*) from survey.answer");
    long counted = number("select sum(answers) from survey.round");
    var sent = forms.send(opened.tokens());
    int seconds = (int) Math.max(1, Math.round(sent.measured().seconds()));
    return new Turn(
        bare.run(seconds),
        sent,
        opened,
        number("select count(*) from survey.answer") - rows,
        number("select sum(answers) from survey.round") - counted);
  }

  private String page(int count)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    bare.prepare(connection);
    for (int i = 0; i < WARM_UP_TURNS; i++) {
      turn(count);
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      turns.add(turn(count));
    }
    var middle =
        turns.stream()
            .sorted(Comparator.comparingDouble(Turn::ratio))
            .skip(TURNS / 2)
            .findFirst()
            .orElseThrow();
    boolean once =
        turns.stream()
            .allMatch(
                turn -> turn.rows() == turn.sent().accepted() && turn.counted() == turn.rows());
    return """
    # What answering the survey costs

    Written by `id.tolok.testing.load.SurveyScenario` on %s, Java %s, %d processors for server (heap at most 512 MB), its
    PostgreSQL and those who ask (load average at the end %.1f, other work included).

    ## Answers at %d connections

    Each answer is a form of its own, opened before, sent over HTTP with a network of its own, and answered after the commit
    that keeps it (%s). Beside it, in turns on the same server,
    %d clients of %s, same kind of row. %d turns of %d forms after %d dropped, the middle one by ratio.

    | | a second | p50 ms | p99 ms | others |
    |---|---:|---:|---:|---:|
    | answers accepted | %.0f | %.1f | %.1f | %d |
    | bare INSERTs | %.0f | %.1f | %.1f | 0 |
    | forms opened | %.0f | %.1f | %.1f | 0 |

    Share **%.2f** (asked: at least %.2f): %s. p99 %.2f times the other (asked: at most %.0f): %s. All shares: %s; all p99: %s.
    Sheets kept and counted in the database are %s answers accepted.
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            CONNECTIONS,
            durability(),
            CONNECTIONS,
            middle.bare().by(),
            TURNS,
            count,
            WARM_UP_TURNS,
            middle.sent().accepted() / middle.sent().measured().seconds(),
            middle.sent().measured().millis(0.5),
            middle.sent().measured().millis(0.99),
            count - middle.sent().accepted(),
            middle.bare().perSecond(),
            middle.bare().p50Millis(),
            middle.bare().p99Millis(),
            middle.opened().measured().perSecond(),
            middle.opened().measured().millis(0.5),
            middle.opened().measured().millis(0.99),
            middle.ratio(),
            SHARE_ASKED,
            middle.ratio() >= SHARE_ASKED ? "kept" : "**missed**",
            middle.slower(),
            SLOWER_ALLOWED,
            middle.slower() <= SLOWER_ALLOWED ? "kept" : "**missed**",
            turns.stream().map(turn -> two(turn.ratio())).toList(),
            turns.stream().map(turn -> two(turn.slower())).toList(),
            once ? "exactly the" : "**NOT the**");
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private String durability() throws SQLException {
    return "fsync "
        + text("show fsync")
        + ", synchronous_commit "
        + text("show synchronous_commit")
        + ", full_page_writes "
        + text("show full_page_writes");
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  private String text(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
