package id.tolok.testing.load;

import id.tolok.access.secret.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Takes five years of monthly figures of a whole regency in, one batch for each sub-district, four
/// ways in turn: with nothing but COPY and an upsert, with the events beside it, through the
/// interface for programs, and from filled sheets. Arguments: data folder, in which the regency is
/// put unless it is there; the page to write the result to. The machine should do nothing else.
public final class ImportScenario {

  private static final String TOKEN = "tolok_ukur" + "0".repeat(33);
  private static final int YEARS = 5;
  private static final int WARM_UP_OFFICES = 12;

  /// A sheet takes making and filling, so only one office in so many gives one.
  private static final int SHEET_EVERY = 3;

  /// First years of each way; none touches the others' figures.
  private static final int WARM = 1970;

  private static final int BARE = 1980;
  private static final int WITH_EVENTS = 1990;
  private static final int PROGRAM = 2000;
  private static final int SHEET = 2010;
  private static final int WARM_SHEET = 2015;

  private final LoadServer server;
  private final Connection connection;
  private final ImportTimes times = new ImportTimes();

  private ImportScenario(LoadServer server, Connection connection) {
    this.server = server;
    this.connection = connection;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    try (var server = LoadServer.start(Path.of(arguments[0]));
        var connection = server.connect()) {
      if (!MeasuredWorld.isIn(connection)) {
        MeasuredWorld.put(
            connection, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("x"));
      }
      var scenario = new ImportScenario(server, connection);
      scenario.prepare();
      scenario.run();
      Files.writeString(Path.of(arguments[1]), scenario.times.page(LocalDate.now(ZoneOffset.UTC)));
    }
  }

  /// Figures of an earlier run go, so that every run writes the same rows anew; the one of the
  /// regency may enter for all, with a token.
  private void prepare() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("delete from measurement.figure where year < 2022");
      statement.execute("delete from measurement.figure_event where year < 2022");
      statement.execute("delete from measurement.answered_request");
      statement.execute("delete from measurement.batch");
      statement.execute(
          """
          insert into access.role_grant (account_id, role, regency_id, granted_at)
          select a.id, 'PLANNER', r.id, now() from access.account a, organization.region r
          where a.login = 'ukur.kab' and r.code = '96.01'
            and not exists (select from access.role_grant g where g.account_id = a.id and g.role = 'PLANNER')
          """);
    }
    try (var token =
        connection.prepareStatement(
            """
            insert into access.api_token (account_id, name, token_hash, hint, actions, created_at, expires_at)
            select id, 'ukur', ?, '0000', array['RESULT_VIEW', 'FIGURE_ENTER', 'FIGURE_ENTER_FOR'], now(),
              now() + interval '1 day'
            from access.account where login = 'ukur.kab'
            on conflict (token_hash) do update set expires_at = excluded.expires_at
            """)) {
      token.setBytes(1, Secrets.hash(TOKEN));
      token.executeUpdate();
    }
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum analyze measurement.figure");
      statement.execute("vacuum analyze measurement.figure_event");
      statement.execute("checkpoint");
    }
  }

  private void run() throws SQLException, IOException, InterruptedException {
    var bare = new BareImport(connection);
    var program = new ProgramImport(server.address(), TOKEN);
    var sheet = new SheetImport(MeasuredWorld.regencyPerson(connection, server.address()), YEARS);
    for (int office = 0; office < WARM_UP_OFFICES; office++) {
      long agency = MeasuredWorld.agency(connection, office);
      program.send(agency, figures(agency, WARM));
      bare.write(agency, figures(agency, WARM + YEARS), BareImport.Tables.FIGURE_AND_EVENT);
      if (office % SHEET_EVERY == 0) {
        sheet.send(agency, WARM_SHEET, new ImportTimes());
      }
    }
    for (int office = 0; office < MeasuredWorld.AGENCIES; office++) {
      long agency = MeasuredWorld.agency(connection, office);
      times.add(
          "COPY and upsert of the figures",
          bare.write(agency, figures(agency, BARE), BareImport.Tables.FIGURE));
      times.add(
          "COPY, events and upsert",
          bare.write(agency, figures(agency, WITH_EVENTS), BareImport.Tables.FIGURE_AND_EVENT));
      times.add("interface for programs", program.send(agency, figures(agency, PROGRAM)));
      if (office % SHEET_EVERY == 0) {
        sheet.send(agency, SHEET, times);
      }
    }
  }

  private List<ImportFigure> figures(long agency, int firstYear) throws SQLException {
    var figures = new ArrayList<ImportFigure>();
    for (var variable : ImportFigure.variables(connection, agency)) {
      for (int month = 0; month < YEARS * 12; month++) {
        figures.add(
            new ImportFigure(
                variable.id(), firstYear + month / 12, 1 + month % 12, variable.amount()));
      }
    }
    return figures;
  }
}
