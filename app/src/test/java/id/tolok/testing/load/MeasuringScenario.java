package id.tolok.testing.load;

import id.tolok.kernel.EntryPeriod;
import id.tolok.testing.load.MeasuredWorld.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What measuring costs over a regency of 40 sub-districts. Arguments: data folder, in which the
/// regency is put unless it is there; seconds of each turn; the page to write the result to; the
/// class path of the benchmarks, for the usual way to do the same. The machine should do nothing
/// else.
public final class MeasuringScenario {

  private final LoadServer server;
  private final Connection connection;
  private final int year;

  private MeasuringScenario(LoadServer server, Connection connection, int year) {
    this.server = server;
    this.connection = connection;
    this.year = year;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    int seconds = Integer.parseInt(arguments[1]);
    try (var server = LoadServer.start(Path.of(arguments[0]));
        var connection = server.connect()) {
      if (!MeasuredWorld.isIn(connection)) {
        MeasuredWorld.put(
            connection, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x"));
      }
      var scenario = new MeasuringScenario(server, connection, Year.now(ZoneOffset.UTC).getValue());
      String page =
          head()
              + "\n"
              + scenario.page(arguments[3], seconds)
              + "\n"
              + scenario.freshness()
              + "\n"
              + scenario.rush(seconds);
      Files.writeString(Path.of(arguments[2]), page);
    }
  }

  private static String head() {
    return """
    # What measuring costs

    Written by `id.tolok.testing.load.MeasuringScenario` on %s, Java %s, %d processors for server (heap at most
    512 MB), its PostgreSQL and those who ask. A regency of 40 sub-districts, 60 indicators each, 117 variables by month, 5 years.
    """
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors());
  }

  private String page(String classPath, int seconds)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var usual =
        UsualPage.start(classPath, server.databaseAddress(), "tolok", server.databasePassword())) {
      var person = MeasuredWorld.person(connection, server.address(), 0, Post.GOVERNMENT);
      var ours =
          new Hammer(server.address(), "/capaian/tabel?tahun=" + year, "tolok=" + person.token());
      var theirs =
          new Hammer(
              usual.address(),
              "/capaian/tabel?year=" + year,
              usual.session(MeasuredWorld.agency(connection, 0)));
      return new PageComparison(ours, theirs).run(seconds);
    }
  }

  private String freshness() throws IOException, SQLException, InterruptedException {
    var owner = MeasuredWorld.person(connection, server.address(), 0, Post.GOVERNMENT);
    long agency = MeasuredWorld.agency(connection, 0);
    var variables = MeasuredWorld.variables(connection, agency, Post.GOVERNMENT);
    var freshness =
        new Freshness(
            new CellPost(
                owner, new Line(server.address()), agency, variables.getFirst(), running()),
            owner,
            "/capaian/indikator/"
                + MeasuredWorld.lineageOf(connection, variables.getFirst())
                + "?tahun="
                + year,
            MeasuredWorld.regencyPerson(connection, server.address()),
            "/dasbor/kabupaten?tahun=" + year);
    return freshness.run(CommitTime.measure(connection, server, 10));
  }

  private String rush(int seconds) throws SQLException, InterruptedException {
    var clerks = new ArrayList<Rush.Clerk>();
    for (int office = 0; office < 20; office++) {
      var person = MeasuredWorld.person(connection, server.address(), office, Post.ORDER);
      long agency = MeasuredWorld.agency(connection, office);
      var variables = MeasuredWorld.variables(connection, agency, Post.ORDER);
      var line = new Line(server.address());
      clerks.add(
          new Rush.Clerk(
              person,
              variables.stream()
                  .map(variable -> new CellPost(person, line, agency, variable, running()))
                  .toList(),
              Map.of(
                  "scorecard", "/capaian?tahun=" + year,
                  "table of months", "/capaian/tabel?tahun=" + year,
                  "charts", "/capaian/grafik?tahun=" + year,
                  "first page", "/dasbor",
                  "tasks", "/tugas",
                  "grid", "/pengisian?periode=" + year + "-Q4",
                  "indicator",
                      "/capaian/indikator/"
                          + MeasuredWorld.lineageOf(connection, variables.getFirst())
                          + "?tahun="
                          + year)));
    }
    return new Rush(clerks).run(15, seconds * 2);
  }

  /// The month that runs: open for drafts on every day of it.
  private static String running() {
    var today = LocalDate.now(ZoneOffset.UTC);
    return EntryPeriod.month(today.getYear(), today.getMonthValue()).code();
  }
}
