package id.tolok.testing.load;

import id.tolok.testing.load.MeasuredWorld.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What measuring costs over a regency of 40 sub-districts. Arguments: data folder, in which the
/// regency is put unless it is there; seconds of each turn; the page to write the result to; the
/// class path of the benchmarks, for the usual way to do the same. The machine should do nothing
/// else.
public final class MeasuringScenario {

  private MeasuringScenario() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    int seconds = Integer.parseInt(arguments[1]);
    try (var server = LoadServer.start(Path.of(arguments[0]));
        var connection = server.connect()) {
      if (!MeasuredWorld.isIn(connection)) {
        MeasuredWorld.put(
            connection, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x"));
      }
      String page = head() + "\n" + page(server, connection, arguments[3], seconds);
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

  private static String page(
      LoadServer server, Connection connection, String classPath, int seconds)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    int year = Year.now(ZoneOffset.UTC).getValue();
    try (var usual =
        UsualPage.start(classPath, server.databaseAddress(), "tolok", server.databasePassword())) {
      var ours =
          new Hammer(
              server.address(),
              "/capaian/tabel?tahun=" + year,
              MeasuredWorld.session(connection, 0, Post.GOVERNMENT));
      var theirs =
          new Hammer(
              usual.address(),
              "/capaian/tabel?year=" + year,
              usual.session(MeasuredWorld.agency(connection, 0)));
      return new PageComparison(ours, theirs).run(seconds);
    }
  }
}
